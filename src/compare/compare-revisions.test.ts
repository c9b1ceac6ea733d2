import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { attributeArticle } from '../attribute/attribute-article.ts'
import { compileLexicons } from '../commands/compile-lexicons.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import type { AttributedArticle } from '../model/report.ts'
import type { RevisionChange } from '../model/revision-change.ts'
import { isSliceOf } from '../model/span.ts'
import { compareRevisions } from './compare-revisions.ts'

const lexicons = compileLexicons(loadLexicon())

function article(text: string, changes: Partial<AttributedArticle> = {}): AttributedArticle {
  const bare = {
    id: 'a',
    byline: [],
    publishedPrecision: 'none' as const,
    language: 'en',
    state: 'article' as const,
    zones: [{ start: 0, end: text.length, kind: 'body' as const }],
    links: [],
    declaredOrigins: [],
    ...changes,
    text,
  }
  return { ...bare, ...attributeArticle(bare, lexicons.attribute) }
}

const first =
  'The dam at Orvik may fail before spring. The repairs will cost 12 million euros. “We are watching it,” said Lena Dahl, the mayor of Orvik. The road below it is shut.'

function change(after: string, options: Partial<AttributedArticle> = {}): RevisionChange {
  const old = article(first)
  const now = article(after, options)
  const found = compareRevisions(old, now)
  for (const each of [...found.sentences, ...found.statements]) {
    if (each.before) assert.ok(isSliceOf(old.text, each.before))
    if (each.after) assert.ok(isSliceOf(now.text, each.after))
  }
  if (found.notice) assert.ok(isSliceOf(now.text, found.notice))
  return found
}

const kindsOf = ({ statements }: RevisionChange): readonly string[] => statements.map(({ kind }) => kind)

describe('what a later revision changed', () => {
  test('nothing, when the text is the same', () => {
    const found = change(first)
    assert.deepEqual(found, { sentences: [], statements: [], isSilent: false })
  })

  test('nothing, when sentences only moved or were set otherwise', () => {
    const moved =
      'The road below it is shut.\nThe dam at Orvik may fail before spring. The repairs will cost 12 million euros. "We are watching it", said Lena Dahl, the mayor of Orvik.'
    assert.deepEqual(change(moved).sentences, [])
  })

  test('a figure: both spans are the figures, and it is silent', () => {
    const found = change(first.replace('12 million', '17 million'))
    assert.equal(found.sentences.length, 1)
    const number = found.statements.find(({ kind }) => kind === 'number-changed')
    assert.match(number?.before?.text ?? '', /12 million/u)
    assert.match(number?.after?.text ?? '', /17 million/u)
    assert.equal(found.isSilent, true)
  })

  test('a hedge that was dropped', () => {
    const found = change(first.replace('may fail', 'will fail'))
    assert.deepEqual(kindsOf(found), ['hedge-dropped'])
    assert.equal(found.statements[0]?.before?.text, 'may')
  })

  test('a hedge that was added', () => {
    assert.deepEqual(kindsOf(change(first.replace('is shut', 'is reportedly shut'))), ['hedge-added'])
  })

  test('a source that was added in a new sentence', () => {
    const found = change(`${first} The dam is safe, said Anton Brekke, an engineer of the waterworks.`)
    assert.deepEqual(kindsOf(found), ['source-added'])
    assert.match(found.statements[0]?.after?.text ?? '', /Anton Brekke/u)
    assert.equal(found.sentences[0]?.before, undefined)
  })

  test('a source that was dropped with its sentence', () => {
    const found = change(first.replace(' “We are watching it,” said Lena Dahl, the mayor of Orvik.', ''))
    assert.deepEqual(kindsOf(found), ['source-dropped'])
    assert.equal(found.sentences[0]?.after, undefined)
  })

  test('a sentence with other words is one that was changed, not one removed and one added', () => {
    const [only, ...rest] = change(
      first.replace('The road below it is shut.', 'The road below the dam is shut again.'),
    ).sentences
    assert.deepEqual(rest, [])
    assert.equal(only?.before?.text, 'The road below it is shut.')
    assert.equal(only.after?.text, 'The road below the dam is shut again.')
  })

  test('what stands in a caption or furniture is no change of the story', () => {
    const text = `${first}\nPhoto: the dam in winter.`
    const zones = [
      { start: 0, end: first.length, kind: 'body' as const },
      { start: first.length + 1, end: text.length, kind: 'caption' as const },
    ]
    assert.deepEqual(change(text, { zones }).sentences, [])
  })
})

describe('whether an edit is silent', () => {
  const edited = first.replace('12 million', '17 million')

  test('a later date of change tells of it', () => {
    assert.equal(change(edited, { modifiedAt: '2031-04-02T15:00:00Z' }).isSilent, false)
  })

  const notices: readonly (readonly [language: string, line: string])[] = [
    ['en', 'Correction: the repairs cost 17 million euros, not 12.'],
    ['en', 'This article was amended on 2 April to give the right cost.'],
    ['de', 'Korrektur: Die Reparatur kostet 17 Millionen Euro.'],
    ['fr', 'Rectificatif : les travaux coûtent 17 millions.'],
    ['es', 'Fe de errores: las obras cuestan 17 millones.'],
    ['it', 'Errata corrige: i lavori costano 17 milioni.'],
    ['pt', 'Correção: as obras custam 17 milhões.'],
    ['pl', 'Sprostowanie: naprawa kosztuje 17 mln.'],
    ['ru', 'Исправление: ремонт стоит 17 миллионов.'],
    ['uk', 'Уточнення: ремонт коштує 17 мільйонів.'],
    ['ar', 'تصحيح: تكلفة الإصلاح 17 مليونا'],
    ['zh', '更正：维修费用为1700万。'],
    ['ja', '訂正：費用は1700万です。'],
  ]
  for (const [language, line] of notices) {
    test(`a notice tells of it (${language}: ${line.slice(0, 20)})`, () => {
      const found = change(`${edited}\n${line}`)
      assert.equal(found.isSilent, false)
      assert.equal(found.notice?.text, line)
    })
  }

  test('a notice that stood there before tells nothing of this edit', () => {
    const notice = '\nCorrection: the mayor is Lena Dahl.'
    const found = compareRevisions(article(first + notice), article(edited + notice))
    assert.equal(found.isSilent, true)
  })

  test('a sentence of the news about a correction is no notice', () => {
    const found = change(`${edited} Prices saw a correction on Monday after the updated forecast.`)
    assert.equal(found.notice, undefined)
    assert.equal(found.isSilent, true)
  })
})

describe('at scale', () => {
  test('two texts of five thousand different sentences are compared quickly', () => {
    const text = (word: string): string =>
      Array.from({ length: 5000 }, (_, i) => `The ${word} number ${i} is shut and was shut ${i} times.`).join(' ')
    const bare = (body: string): AttributedArticle => ({
      ...article('x'),
      text: body,
      zones: [{ start: 0, end: body.length, kind: 'body' }],
    })
    const startedAt = process.cpuUsage()
    compareRevisions(bare(text('dam')), bare(text('bridge')))
    const { user, system } = process.cpuUsage(startedAt)
    assert.ok(user + system < 10_000_000, `${user + system} µs`)
  })
})
