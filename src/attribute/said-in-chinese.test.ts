// Invented sentences as Chinese agencies and papers print them.
import { describe } from 'node:test'
import { expectSaid } from '../../test/kits/statements-in-short.ts'

describe('Chinese sentences say who says what', () => {
  expectSaid('zh', [
    {
      text: '声明说，港口将于五月关闭。',
      said: [{ source: '声明', kind: 'document', cue: '说', content: '港口将于五月关闭' }],
    },
    {
      text: '公报指出，港口将于五月关闭。',
      said: [{ source: '公报', kind: 'document', cue: '指出', content: '港口将于五月关闭' }],
    },
    {
      text: '“港口将于五月关闭，”声明中写道。',
      said: [{ source: '声明中', kind: 'document', cue: '写道', content: '“港口将于五月关闭，”' }],
    },
    {
      text: '王明说：“大桥是安全的。”',
      said: [{ source: '王明', kind: 'generic', cue: '说', content: '“大桥是安全的。”' }],
    },
    {
      text: '王明还说，大桥是安全的。',
      said: [{ source: '王明', kind: 'generic', cue: '还说', content: '大桥是安全的' }],
    },
    {
      text: '据知情人士透露，命令已经签署。',
      said: [{ source: '知情人士', kind: 'anonymous', cue: '据', content: '命令已经签署' }],
    },
    {
      text: '据警方通报，三人受伤。',
      said: [{ source: '警方', kind: 'institution', cue: '据', content: '三人受伤' }],
    },
    {
      text: '警方通报称，三人受伤。',
      said: [{ source: '警方', kind: 'institution', cue: '通报称', content: '三人受伤' }],
    },
    {
      text: '公司回应称，航班已满。',
      said: [{ source: '公司', kind: 'institution', cue: '回应称', content: '航班已满' }],
    },
    {
      text: '公司方面回应称，航班已满。',
      said: [{ source: '公司方面', kind: 'institution', cue: '回应称', content: '航班已满' }],
    },
    {
      text: '专家预计，价格将上涨。',
      said: [{ source: '专家', kind: 'generic', cue: '预计', content: '价格将上涨' }],
    },
    {
      text: '专家分析认为，价格将上涨。',
      said: [{ source: '专家', kind: 'generic', cue: '分析认为', content: '价格将上涨' }],
    },
    {
      text: '目击者称，听到爆炸声。',
      said: [{ source: '目击者', kind: 'anonymous', cue: '称', content: '听到爆炸声' }],
    },
    {
      text: '市长强调，大桥是安全的。',
      said: [{ source: '市长', kind: 'office', cue: '强调', content: '大桥是安全的' }],
    },
    {
      text: '公司澄清说，航班没有取消。',
      said: [{ source: '公司', kind: 'institution', cue: '澄清说', content: '航班没有取消' }],
    },
    {
      text: '报告显示，港口是空的。',
      said: [{ source: '报告', kind: 'document', cue: '显示', content: '港口是空的' }],
    },
    {
      text: '市长重申大桥是安全的。',
      said: [{ source: '市长', kind: 'office', cue: '重申', content: '大桥是安全的' }],
    },
  ])
})
