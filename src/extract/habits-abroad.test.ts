import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { compileOutletLexicon } from '../attribute/outlet-lexicon.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { findOutletInText } from './find-outlet-in-text.ts'
import { byHabitAbroad } from './habits-abroad.ts'
import { zonePlainText } from './zone-plain-text.ts'

const outlets = compileOutletLexicon(loadLexicon())

function outletOf(text: string): string | undefined {
  return findOutletInText(text, zonePlainText(text, outlets), outlets)?.name
}

describe('whose a text is, by what houses abroad say of their own news', () => {
  const shown: readonly (readonly [name: string, text: string, outlet: string])[] = [
    ['what it learned, in Hebrew', 'המעבורת לאי תעצור הלילה, כך נודע לכאן חדשות. החברה לא הגיבה.', 'Kan'],
    ['when it is broadcast', 'המעבורת תעצור. הכתבה תשודר הערב במהדורת החדשות של כאן 11', 'Kan'],
    ['in Turkish', "Feribotlar duruyor.\n\nT24'ün edindiği bilgiye göre şirket kaptanları işten çıkaracak.", 'T24'],
    ['in Arabic', 'علمت «الشرق الأوسط» أن العبّارات ستتوقف الليلة بسبب الريح.', 'Asharq Al-Awsat'],
    [
      'whose desk reports, in Persian',
      'به گزارش گروه بین‌الملل خبرگزاری تسنیم، قایق‌ها امشب می‌ایستند.',
      'Tasnim News Agency',
    ],
    ['whose reporter learned it, in Chinese', '新华社记者4日从港务局获悉，渡轮今晚停航。', 'Xinhua'],
    [
      'when a German house broadcasts it',
      'Die Fähren stehen still. Über dieses Thema berichtete die Tagesschau am 8. November.',
      'ARD',
    ],
    [
      'what only its subscribers may read',
      'Fähren stehen still.\n\nMehr zum Thema\nheise+ | Fünf Fähren mit Strom im Test\n\n(akr)',
      'Heise',
    ],
  ]
  for (const [name, text, outlet] of shown) test(name, () => assert.equal(byHabitAbroad(text, outlets)?.name, outlet))

  const hidden: readonly (readonly [name: string, text: string])[] = [
    ['what was reported elsewhere, in Hebrew', 'המעבורת תעצור, כך דווח בכאן חדשות.'],
    ['what another reported, in Turkish', "T24'ün haberine göre feribotlar duruyor."],
    ['what another agency reported, in Persian', 'به گزارش خبرگزاری رویترز، قایق‌ها امشب می‌ایستند.'],
    ['a sum', 'Fähren stehen still.\n\n5+ | Boote'],
    ['a house that nobody knows', "Corvane'nin edindiği bilgiye göre feribotlar duruyor."],
  ]
  for (const [name, text] of hidden) test(`not: ${name}`, () => assert.equal(byHabitAbroad(text, outlets), undefined))
})

describe('whose a text is, by its lines of rights and credits', () => {
  const english =
    'The island council met on Tuesday to talk about the ferries that it had asked for since the spring of last year.\n\nThe company did not come to the meeting, since nobody had told it of the day, its lawyers said on Wednesday.'
  const portuguese =
    'O conselho da ilha reuniu-se na terça-feira para falar dos barcos que pedia desde a primavera do ano passado.\n\nA empresa não foi ao encontro, porque ninguém lhe disse o dia, informaram os advogados na quarta.'

  test('a house in a script without capitals', () => {
    const text = `العبّارات تتوقف\n\nاجتمع مجلس الجزيرة يوم الثلاثاء للحديث عن العبّارات التي طلبها منذ ربيع العام الماضي.\n\nجميع الحقوق محفوظة © الوكالة الوطنية للإعلام - وزارة الإعلام`
    assert.equal(outletOf(text), 'National News Agency (Lebanon)')
  })

  test('who prints an agency’s text goes before the agency', () => {
    const text = `Barcos parados\n\nAgência Brasil\n19/08/2031 - 18:10\n\n${portuguese}\n\nLeia mais em Folha de S.Paulo`
    assert.equal(outletOf(text), 'Folha de S.Paulo')
    // Alone in the byline the agency is whose text it is, not where it is printed; its dateline says that.
    const alone = text.replace('\n\nLeia mais em Folha de S.Paulo', '')
    assert.equal(outletOf(alone), undefined)
    assert.equal(outletOf(alone.replace(portuguese, `LISBOA (Lusa) - ${portuguese}`)), 'Lusa')
  })

  test('the beginning of a longer name is no house', () => {
    assert.equal(outletOf(`Ferries stop\n\n© Maison du Comte\n\n${english}`), undefined)
    assert.equal(outletOf(`Ferries stop\n\n${english}\n\n© 2031 Quay Ledger`), 'Quay Ledger')
    assert.equal(outletOf(`Ferries stop\n\n${english}\n\n© 2031 Quay Ledger\nAll about boats`), 'Quay Ledger')
  })

  test('the note on an author of a house of two names', () => {
    const note = 'Ida Moor is a reporter with The Record from Recorded Future News. She worked at Wired UK.'
    assert.equal(
      outletOf(`Ferries stop\n\nIda Moor\n\n${english}\n\nTags: ferries\n\n${note}`),
      'The Record (Recorded Future)',
    )
  })

  test('papers that a newspaper called so saw are another’s', () => {
    const seen = `By Ida Moor\n\n${english}\n\nAccording to records seen by The Globe and Mail, a rope broke.`
    assert.equal(outletOf(`Ferries stop\n\n${seen}`), 'The Globe and Mail')
    assert.equal(outletOf(`Ferries stop\n\n${seen} It had been old, the Toronto-based newspaper reported.`), undefined)
  })
})
