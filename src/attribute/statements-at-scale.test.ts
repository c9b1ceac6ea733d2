import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { articleOf, attributeLexicon, type Part, toldIn } from '../../test/kits/statements-in-short.ts'
import { isSliceOf } from '../model/span.ts'
import { findStatements } from './find-statements.ts'

/** Milliseconds of the processor that the statements of `text` take, which a busy machine does not stretch; and how many there are. */
function timed(text: string | readonly Part[]): { readonly ms: number; readonly count: number } {
  const article = articleOf(text)
  const start = process.cpuUsage()
  const count = findStatements(article, [], attributeLexicon).length
  const { user, system } = process.cpuUsage(start)
  return { ms: (user + system) / 1000, count }
}

/** The shorter of two times, so that compiling does not count. */
function best(text: string | readonly Part[]): number {
  return Math.min(timed(text).ms, timed(text).ms)
}

const sentence = 'The mayor said that the old bridge, which opened in 1911, would close in May. '
const quotation = '“The bridge is safe,” the mayor said. “It will open in May.” '

/** Texts that a page may hold and no writer wrote: each is looked at in two sizes. */
const growing: readonly (readonly [string, (n: number) => string | readonly Part[], number])[] = [
  [
    'posts',
    (n) => Array.from({ length: n }, (): Part => ['post', `It fell.\n— Jon Ekberg (@jekberg) May 4, 2031`]),
    500,
  ],
  ['zones', (n) => Array.from({ length: n }, (_, i): Part => [i % 2 === 0 ? 'body' : 'caption', sentence]), 300],
  ['spaces in a post', (n) => [['post', `It${' '.repeat(n)}fell.`]], 20_000],
  ['links in a post', (n) => [['post', `${'https://news.example/ '.repeat(n)}.`]], 3000],
  ['dashes in a post', (n) => [['post', `It fell ${'— '.repeat(n)}.`]], 8000],
  ['short lines with a colon', (n) => 'Zorn Karpel: bridge shut for the day\n\n'.repeat(n), 1500],
  ['sentences of saying', (n) => sentence.repeat(n), 400],
  ['quotations', (n) => quotation.repeat(n), 400],
  ['straight quotation marks', (n) => '" '.repeat(n), 8000],
  ['opening quotation marks', (n) => '“'.repeat(n), 8000],
  ['closing quotation marks', (n) => '”'.repeat(n), 8000],
  ['single quotation marks', (n) => " 'a".repeat(n), 8000],
  ['apostrophes', (n) => "don't ".repeat(n), 8000],
  ['guillemets', (n) => '« a » '.repeat(n), 10_000],
  ['commas', (n) => 'a, '.repeat(n), 8000],
  ['brackets', (n) => '('.repeat(n), 8000],
  ['the word said', (n) => 'said '.repeat(n), 4000],
  ['saying and saying', (n) => 'the mayor said and '.repeat(n), 2000],
  ['layers', (n) => 'the mayor said that '.repeat(n), 1000],
  ['according to', (n) => 'according to the mayor, '.repeat(n), 1000],
  ['names', (n) => 'Ana Ruiz '.repeat(n), 4000],
  ['pronouns', (n) => 'She said it was late. '.repeat(n), 800],
  ['the officials', (n) => `Two officials said it was late. ${'The officials said so again. '.repeat(n)}`, 800],
  ['expectations', (n) => 'The bank is expected to act. '.repeat(n), 800],
  ['line breaks', (n) => 'The mayor\n'.repeat(n), 10_000],
  ['colons', (n) => 'Mayor: late\n\n'.repeat(n), 2000],
  ['handles', (n) => '— A (@a) '.repeat(n), 5000],
  ['dashes', (n) => '— '.repeat(n), 8000],
  ['full stops', (n) => '. '.repeat(n), 8000],
  ['one word without a space', (n) => 'a'.repeat(n), 200_000],
  ['reasons without an end', (n) => 'speaking on condition of '.repeat(n), 3000],
]

describe('twice the text takes no more than about twice the time', () => {
  for (const [name, textOf, size] of growing) {
    test(name, () => {
      const [once, twice] = [best(textOf(size)), best(textOf(size * 2))]
      // A square law would give four times; the rest is room for a busy machine.
      assert.ok(twice < once * 3.4 + 500, `${once.toFixed(0)} ms, then ${twice.toFixed(0)} ms`)
    })
  }
})

describe('a text of any shape is read to its end', () => {
  const bulky: readonly (readonly [string, string])[] = [
    ['100,000 straight quotation marks', '"'.repeat(100_000)],
    ['100,000 opening quotation marks', '“'.repeat(100_000)],
    ['100,000 quotation marks with words between them', '" a '.repeat(100_000)],
    ['100,000 marks of mixed kinds', '“"’»'.repeat(25_000)],
    ['a sentence of one megabyte', `The mayor said that ${'the bridge is old and '.repeat(47_000)}safe.`],
    ['a sentence of one megabyte before the cue', `${'the bridge is old and '.repeat(47_000)}safe, the mayor said.`],
    ['a quotation of one megabyte', `“${'the bridge is old and '.repeat(47_000)}safe,” the mayor said.`],
    ['100,000 spaces in a row', `The mayor said${' '.repeat(100_000)}it was late.`],
    ['a list of one megabyte', `${'bridges, '.repeat(110_000)}the mayor said.`],
  ]
  for (const [name, text] of bulky) {
    test(name, () => {
      const { ms } = timed(text)
      assert.ok(ms < 30_000, `${ms.toFixed(0)} ms`)
    })
  }
})

describe('every span is a slice, whatever the text', () => {
  const odd: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['a space', ' '],
    ['a mark', '“'],
    ['a cue alone', 'said'],
    ['a cue and a mark', 'said:'],
    ['a source alone', 'The mayor'],
    ['a source and a cue', 'The mayor said'],
    ['a source, a cue and "that"', 'The mayor said that'],
    ['a phrase without a source', 'According to'],
    ['a phrase without a content', 'According to the mayor'],
    ['a letter outside the first plane', '😀 The mayor said 😀 was safe 😀.'],
    ['half of such a letter', 'The mayor said \uD83D was safe.'],
    ['a mark that joins letters', 'The mayor said the caf\u0065\u0301 was safe.'],
    ['a space that does not break', 'The\u00A0mayor\u00A0said the bridge was safe.'],
    ['a space of no width', 'The mayor\u200Bsaid the bridge was safe.'],
    ['a byte order mark', '\uFEFFThe mayor said the bridge was safe.'],
    ['a null', 'The mayor\u0000 said the bridge was safe.'],
    ['line ends of Windows', 'The mayor said\r\nthe bridge was safe.\r\n'],
    ['tabs', 'The mayor\tsaid\tthe bridge\twas safe.'],
    ['a text from right to left', 'قال "إن" (الميناء): سيغلق.'],
    ['markup', '<p>The mayor said <b>the bridge</b> was safe.</p>'],
    ['capitals', 'THE MAYOR SAID THE BRIDGE WAS SAFE.'],
    ['small letters', 'the mayor said the bridge was safe'],
  ]
  for (const [name, text] of odd) {
    test(name, () => {
      for (const { source, cue, content, to, via } of findStatements(articleOf(text), [], attributeLexicon)) {
        for (const span of [source?.span, cue, ...content, to?.span, via?.span])
          if (span !== undefined) assert.ok(isSliceOf(text, span))
      }
    })
  }
})

describe('a text gives the same statements wherever it stands', () => {
  const texts: readonly string[] = [
    'The mayor said that the old bridge would reopen in spring.',
    '“The bridge is safe,” the mayor said. “It will open in May.”',
    'Two officials told the Northgate Courier that the order was signed.',
    'The port will close in May, according to the minister.',
    'The ministry did not say how many divers were missing.',
    'The admiral has reportedly resigned.',
  ]
  for (const text of texts) {
    test(text, () => {
      const alone = toldIn(text)
      assert.ok(alone.length > 0)
      assert.deepEqual(toldIn(`${text}\n`), alone, 'with a line end')
      assert.deepEqual(toldIn(`\n\n${text}`), alone, 'after empty lines')
      assert.deepEqual(toldIn(`Rain fell in the hills.\n\n${text}`), alone, 'after another paragraph')
      assert.deepEqual(toldIn(`${text}\n\nRain fell in the hills.`), alone, 'before another paragraph')
      assert.deepEqual(toldIn(`Rain fell in the hills. ${text}`), alone, 'after another sentence')
      assert.deepEqual(toldIn(`${text} Rain fell in the hills.`), alone, 'before another sentence')
    })
  }
})

describe('ids are unique and lead to statements of the article', () => {
  const text = Array.from(
    { length: 40 },
    (_, i) => `Two officials told the Northgate Courier that minister ${i} said the port would close, an aide said.`,
  ).join(' ')
  test('a long text of layers', () => {
    const statements = findStatements(articleOf(text), [], attributeLexicon)
    const ids = new Set(statements.map((statement) => statement.id))
    assert.equal(ids.size, statements.length)
    assert.ok(statements.length >= 80)
    for (const { id, nestedIn } of statements) {
      if (nestedIn === undefined) continue
      assert.ok(ids.has(nestedIn))
      assert.notEqual(nestedIn, id)
    }
  })
  test('no statement tells itself through others', () => {
    const statements = findStatements(articleOf(text), [], attributeLexicon)
    const outerOf = new Map(statements.map(({ id, nestedIn }) => [id, nestedIn]))
    for (const { id } of statements) {
      const seen = new Set<string>()
      for (let at: string | undefined = id; at !== undefined; at = outerOf.get(at)) {
        assert.ok(!seen.has(at))
        seen.add(at)
      }
    }
  })
})
