// Invented sentences as Arabic agencies and papers print them.
import { describe } from 'node:test'
import { expectSaid } from '../../test/kits/statements-in-short.ts'

describe('Arabic sentences say who says what', () => {
  expectSaid('ar', [
    {
      text: 'وقال المتحدث باسم الوزارة إن الميناء سيغلق في مايو.',
      said: [
        { source: 'المتحدث باسم الوزارة', kind: 'unnamed-spokesperson', cue: 'وقال', content: 'الميناء سيغلق في مايو' },
      ],
    },
    {
      text: 'وقال رئيس البلدية كريم حداد في مؤتمر صحفي إن الجسر آمن.',
      said: [{ source: 'رئيس البلدية كريم حداد', kind: 'office', cue: 'وقال', content: 'الجسر آمن' }],
    },
    {
      text: 'وأوضح البيان أن الميناء سيغلق في مايو.',
      said: [{ source: 'البيان', kind: 'document', cue: 'وأوضح', content: 'الميناء سيغلق في مايو' }],
    },
    {
      text: 'وجاء في البيان أن الميناء سيغلق في مايو.',
      said: [{ source: 'البيان', kind: 'document', cue: 'وجاء في', content: 'الميناء سيغلق في مايو' }],
    },
    {
      text: 'وشدد الوزير على أن الميناء آمن.',
      said: [{ source: 'الوزير', kind: 'office', cue: 'وشدد', content: 'الميناء آمن' }],
    },
    {
      text: 'ولفت الوزير إلى أن الميناء آمن.',
      said: [{ source: 'الوزير', kind: 'office', cue: 'ولفت', content: 'الميناء آمن' }],
    },
    {
      text: 'وأشار الوزير إلى أن الميناء آمن.',
      said: [{ source: 'الوزير', kind: 'office', cue: 'وأشار', content: 'الميناء آمن' }],
    },
    {
      text: 'وبحسب الشرطة، أصيب ثلاثة أشخاص.',
      said: [{ source: 'الشرطة', kind: 'institution', cue: 'وبحسب', content: 'أصيب ثلاثة أشخاص' }],
    },
    {
      text: 'ووفقا للوزارة، أصيب ثلاثة أشخاص.',
      said: [{ source: 'للوزارة', kind: 'institution', cue: 'ووفقا', content: 'أصيب ثلاثة أشخاص' }],
    },
    {
      text: 'وتابع الوزير: "الميناء آمن".',
      said: [{ source: 'الوزير', kind: 'office', cue: 'وتابع', content: '"الميناء آمن"' }],
    },
    {
      text: 'وكشفت مصادر أن العقد وقع.',
      said: [{ source: 'مصادر', kind: 'anonymous', cue: 'وكشفت', content: 'العقد وقع' }],
    },
    {
      text: 'قالت مصادر مطلعة إن العقد وقع.',
      said: [{ source: 'مصادر مطلعة', kind: 'anonymous', cue: 'قالت', content: 'العقد وقع' }],
    },
    {
      text: 'وأعلن الجيش أن السفينة غرقت.',
      said: [{ source: 'الجيش', kind: 'institution', cue: 'وأعلن', content: 'السفينة غرقت' }],
    },
    {
      text: 'اعتبر الوزير أن القرار خطأ.',
      said: [{ source: 'الوزير', kind: 'office', cue: 'اعتبر', content: 'القرار خطأ' }],
    },
    {
      text: 'ورأى خبراء أن الأسعار سترتفع.',
      said: [{ source: 'خبراء', kind: 'generic', cue: 'ورأى', content: 'الأسعار سترتفع' }],
    },
    {
      text: 'وزعمت الشركة أن الرحلة كانت ممتلئة.',
      said: [{ source: 'الشركة', kind: 'institution', cue: 'وزعمت', content: 'الرحلة كانت ممتلئة' }],
    },
    {
      text: 'أكدت الشركة في بيان أن الرحلة كانت ممتلئة.',
      said: [{ source: 'الشركة', kind: 'institution', cue: 'أكدت', content: 'الرحلة كانت ممتلئة' }],
    },
    {
      text: 'وأضاف كريم حداد: "فقدنا كل شيء".',
      said: [{ source: 'كريم حداد', kind: 'generic', cue: 'وأضاف', content: '"فقدنا كل شيء"' }],
    },
    {
      text: 'ذكر شهود عيان أنهم سمعوا انفجارا.',
      said: [{ source: 'شهود عيان', kind: 'anonymous', cue: 'ذكر', content: 'سمعوا انفجارا' }],
    },
  ])
})
