import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { compileLexicons } from './commands/compile-lexicons.ts'
import { loadLexicon } from './commands/load-lexicon.ts'
import { createGrouper } from './group/create-grouper.ts'
import type { Fate } from './model/fate.ts'
import { openPipeline, type Pipeline } from './pipeline.ts'
import { type FateBook, openFateBook } from './telemetry/fate-book.ts'

const lexicons = compileLexicons(loadLexicon())

function openPath(): { readonly pipeline: Pipeline; readonly fates: FateBook } {
  const fates = openFateBook()
  const pipeline = openPipeline({
    lexicons: () => lexicons,
    grouper: createGrouper(),
    fates,
    clock: { now: () => Date.UTC(2026, 10, 2) },
  })
  return { pipeline, fates }
}

function outputOf<Output>(fate: Fate<Output>): Output {
  assert.ok(fate.kind === 'kept', fate.kind === 'quarantined' ? fate.sentence : fate.kind)
  return fate.output
}

const text = `Harbour bridge in Tarn to close for repairs

The harbour bridge in Tarn will close for three weeks from Monday, the mayor, Ilse Varga, said on Thursday.
"The cables are worn and we cannot wait for the summer," Varga told reporters at the town hall of Tarn.
The bridge is 400 metres long, according to the Quay Times.
`

/** The whole path for one text, as one story. */
function passText(content: string, { pipeline } = openPath()): ReturnType<Pipeline['compare']> {
  const article = outputOf(pipeline.complete({ id: 'a', text: content }))
  const attributed = outputOf(pipeline.attribute(article))
  const story = { story: outputOf(pipeline.group(attributed)).story, reports: [attributed] }
  return pipeline.compare(story, outputOf(pipeline.trace(story)))
}

describe('the path of a piece of news', () => {
  test('leads from a text to a story with its report, lineage and claims', () => {
    const story = outputOf(passText(text))
    assert.deepEqual(
      story.reports.map((report) => report.id),
      ['a'],
    )
    assert.equal(story.headline?.text, 'Harbour bridge in Tarn to close for repairs')
    assert.ok(story.nodes.some((node) => node.kind === 'report' && node.article === 'a'))
    assert.ok(story.claims.length > 0)
  })

  test('writes one fate for the item at each stage that it passes', () => {
    const path = openPath()
    passText(text, path)
    const once = { kept: 1, discarded: {}, retry: 0, quarantined: 0 }
    assert.deepEqual(path.fates.counts(), { extract: once, attribute: once, group: once, trace: once, compare: once })
  })

  test('ends for a text of nothing but furniture where it is read, and goes on for one that is given as an article', () => {
    const { pipeline, fates } = openPath()
    assert.equal(
      pipeline.readText({ id: 'a', text: 'Share this\nSign up for our newsletter\nRead more' }).kind,
      'discarded',
    )
    assert.equal(pipeline.complete({ id: 'b', text: 'Share this\nSign up for our newsletter' }).kind, 'kept')
    assert.deepEqual(fates.counts(), { extract: { kept: 1, discarded: { 'no-article': 1 }, retry: 0, quarantined: 0 } })
  })

  test('reads a feed, and the article on a page', () => {
    const { pipeline } = openPath()
    const bytes = Buffer.from(
      '<rss version="2.0"><channel><title>Quay</title><item><title>Shut</title></item></channel></rss>',
    )
    assert.equal(outputOf(pipeline.parse({ feed: 'f', bytes })).items.length, 1)
    const html = `<html lang="en"><body><article><h1>Bridge shut</h1><p>${text}</p><p>${text}</p></article></body></html>`
    assert.equal(outputOf(pipeline.extract({ id: 'p', html })).headline, 'Bridge shut')
  })

  test('an article with zones that lie outside its text is put aside, or worked on, but never ends the run', () => {
    const { pipeline } = openPath()
    const article = outputOf(pipeline.complete({ id: 'a', text }))
    const fate = pipeline.attribute({ ...article, zones: [{ start: 5000, end: 9000, kind: 'body' }] })
    assert.ok(fate.kind === 'kept' || fate.kind === 'quarantined')
  })

  test('every stage on nothing at all', () => {
    const { pipeline } = openPath()
    const article = outputOf(pipeline.complete({ id: 'a', text: '' }))
    const attributed = outputOf(pipeline.attribute(article))
    assert.deepEqual(attributed.statements, [])
    const story = { story: 's', reports: [] }
    const lineage = outputOf(pipeline.trace(story))
    assert.deepEqual(outputOf(pipeline.compare(story, lineage)).claims, [])
  })
})

describe('the time of the path', () => {
  const sentences = [
    'The harbour bridge in Tarn will close for three weeks, the mayor, Ilse Varga, said on Thursday. ',
    '"The cables are worn," she told the Quay Times, "and 9,000 cars cross it every day." ',
    'Two officials who asked not to be named told Reuters that repairs cost about 40 million euros. ',
    'The ferry, which is 120 metres long, will run at night, according to a statement of the port. ',
  ]
  const shapes: readonly (readonly [name: string, textOf: (count: number) => string])[] = [
    [
      'sentences of news',
      (count) =>
        Array.from({ length: count }, (_, i) => `${sentences[i % 4] ?? ''}${i % 5 === 4 ? '\n\n' : ''}`).join(''),
    ],
    [
      'one sentence',
      (count) => `The mayor said that ${'the bridge of 40 metres and the road and '.repeat(count)}the quay are shut.`,
    ],
    ['quotation marks', (count) => `He said ${'“no” and "yes" and '.repeat(count)} and left.`],
    ['lines of furniture', (count) => 'Read more: Sign up for our newsletter\nShare this\n'.repeat(count)],
    ['numbers', (count) => '12 kilometres, 3.5 miles or 4,000 tonnes and '.repeat(count)],
    ['names', (count) => 'Ilse Varga of the Quay Times told Reuters and the BBC and '.repeat(count)],
  ]
  const startCount = 400
  /** Twice the text may take 2 times as long; the rest is for a busy machine. */
  const growthMax = 3.4

  for (const [name, textOf] of shapes) {
    test(`grows with the length of a text, not faster: ${name}`, () => {
      const measure = (count: number): number => {
        const content = textOf(count)
        // The best of several: a busy machine only makes it longer.
        const times = Array.from({ length: 3 }, () => {
          const startedAt = performance.now()
          passText(content)
          return performance.now() - startedAt
        })
        return Math.min(...times)
      }
      measure(50)
      const growths = [1, 2].map((factor) => {
        const short = measure(startCount * factor)
        return short < 20 ? 1 : measure(startCount * factor * 2) / short
      })
      assert.ok(
        Math.min(...growths) < growthMax,
        `grew ${growths.map((growth) => growth.toFixed(1)).join(' and ')} times`,
      )
    })
  }
})
