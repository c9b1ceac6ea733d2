import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { parseTable } from '../text/table.ts'
import { compileGroupLexicon } from './compile-group-lexicon.ts'
import { compileConceptLexicon } from './concept-lexicon.ts'
import { createGrouper } from './create-grouper.ts'

const tables = loadLexicon()
const prior = compileGroupLexicon(tables)
const concepts = compileConceptLexicon(tables)

interface Told {
  readonly id: string
  readonly truth: string
  readonly language: string
  readonly text: string
}

function reportsOf(file: string): readonly Told[] {
  const golden = new URL(`./golden/look-alikes/${file}`, import.meta.url)
  return parseTable(readFileSync(golden, 'utf8')).map((row, at) => ({
    id: `r${at}`,
    truth: row['story'] ?? '',
    language: row['language'] ?? '',
    text: `${row['headline']}\n\n${row['text']}`,
  }))
}

interface PairsFound {
  readonly right: number
  readonly wrong: number
}

/** Pairs of reports that share a story: those of one event, and those of two. */
function pairsFound(reports: readonly Told[], options: Parameters<typeof createGrouper>[0]): PairsFound {
  const grouper = createGrouper(options)
  for (const report of reports) grouper.add(report)
  const stories = grouper.assignments()
  const found = { right: 0, wrong: 0 }
  for (const [at, one] of reports.entries())
    for (const other of reports.slice(0, at))
      if (stories.get(one.id) === stories.get(other.id)) found[one.truth === other.truth ? 'right' : 'wrong'] += 1
  return found
}

const reports = reportsOf('reports.tsv')

describe('look-alike events in several languages', () => {
  test('lie apart, and the reports of each together', () => {
    const { right, wrong } = pairsFound(reports, { prior, concepts })
    assert.ok(right >= 62, `${right} of 66 and more`)
    assert.equal(wrong, 0)
  })

  test('lie apart among few, too', () => {
    const pairs = Map.groupBy(reports, ({ truth }) => Number.parseInt(truth, 10))
    const wrong = [...pairs].filter(([, few]) => pairsFound(few, { prior, concepts }).wrong > 0)
    assert.deepEqual(
      wrong.map(([pair]) => pair),
      [],
    )
  })

  test('that were not fitted on lie apart', () => {
    const { right, wrong } = pairsFound(reportsOf('later.tsv'), { prior, concepts })
    assert.ok(right >= 22, `${right} of 24`)
    assert.equal(wrong, 0)
  })

  test('are mixed up more, and their reports found less, without concepts', () => {
    const found = pairsFound(reports, { prior, concepts })
    const without = pairsFound(reports, { prior })
    assert.ok(without.right < found.right - 20, `${without.right} of ${found.right}`)
    assert.ok(without.wrong > found.wrong)
  })
})

describe('two reports of one event that share no word and no name', () => {
  const quake = {
    en: 'Hundreds were evacuated after a landslide hit a coal mine near Damascus, killing nine miners.',
    zh: '大马士革附近一座煤矿发生山体滑坡，九名矿工遇难，数百人疏散。',
    ko: '다마스쿠스 인근 탄광에서 산사태가 나 광부 아홉 명이 숨지고 수백 명이 대피했다.',
    ar: 'أدى انهيار أرضي وانهيارات في منجم فحم قرب دمشق إلى مقتل تسعة من عمال المناجم وإجلاء المئات.',
  }
  const elsewhere = '基辅议会否决禁令，外交部长辞职。'

  function storiesOf(texts: Readonly<Record<string, string>>): number {
    const grouper = createGrouper({ prior, concepts })
    for (const [language, text] of Object.entries(texts)) grouper.add({ id: language + text, language, text })
    return new Set(grouper.assignments().values()).size
  }

  for (const [language, text] of Object.entries(quake).slice(1))
    test(`share a story in en and ${language}`, () => assert.equal(storiesOf({ en: quake.en, [language]: text }), 1))

  test('share none where they tell of other things', () => assert.equal(storiesOf({ en: quake.en, zh: elsewhere }), 2))

  test('of one language are left to their words', () => {
    const retold =
      'Nine pit workers died underground when a hillside slid; several villages outside the Syrian capital had to leave.'
    const grouper = createGrouper({ prior, concepts })
    const plain = createGrouper({ prior })
    for (const each of [grouper, plain])
      for (const text of [quake.en, retold]) each.add({ id: text, language: 'en', text })
    assert.deepEqual([...grouper.assignments()], [...plain.assignments()])
  })
})
