import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { extractPage } from './extract-page.ts'
import { readPageTree } from './page-tree.ts'
import { readScriptState } from './read-script-state.ts'

const lines = [
  'The ferry to Holm sails again since Tuesday, the company said, after twelve days in the harbour with a broken shaft.',
  'The repair cost 90,000 euros, according to the company, and was paid by the yard that had built the ship in spring.',
  'Whoever had bought a ticket gets the price back, a spokeswoman said; the office on the quay takes letters until May.',
  'The council of Holm wants to talk about a second ship, which it had asked for two years ago without an answer so far.',
]
const html = lines.map((line) => `<p>${line.replace('ferry', '<b>ferry</b>')}</p>`).join('')
const script = (text: string, type = 'application/json'): string => `<script type="${type}">${text}</script>`
const stateOf = (markup: string, headline?: string): readonly string[] =>
  readScriptState(readPageTree(markup), headline)

describe('the text that only a page’s scripts hold', () => {
  const states: readonly (readonly [what: string, markup: string])[] = [
    ['markup in JSON', script(JSON.stringify({ props: { article: { title: 'Ferry', bodyHtml: html } } }))],
    ['plain text in JSON', script(JSON.stringify({ data: [{ articleBody: lines.join('\n') }] }))],
    ['a list of paragraphs', script(JSON.stringify({ story: { paragraphs: lines } }))],
    [
      'paragraphs of pieces',
      script(
        JSON.stringify({
          page: {
            body: lines.map((line) => ({
              type: 'p',
              children: [{ type: 'text', data: line.slice(0, 20) }, { data: line.slice(20) }],
            })),
          },
        }),
      ),
    ],
    ['what is given to a name', script(`window.__STATE__ = ${JSON.stringify({ content: { rendered: html } })};`, '')],
  ]
  for (const [what, markup] of states) test(what, () => assert.deepEqual(stateOf(markup), lines))

  test('beside the page’s headline is its own, though another is longer', () => {
    const stories = [
      { title: 'Ferry sails again', body: html },
      { title: 'Another day', body: html + html },
    ]
    assert.equal(stateOf(script(JSON.stringify({ stories })), 'Ferry sails again').length, lines.length)
    assert.equal(stateOf(script(JSON.stringify({ stories })), 'Neither').length, 2 * lines.length)
  })

  const none: readonly (readonly [what: string, markup: string])[] = [
    ['code', script(`function draw() { return { body: ${JSON.stringify(html)} } }`, '')],
    ['broken JSON', script(`{"body": ${JSON.stringify(html)}`)],
    ['a short text', script(JSON.stringify({ body: 'The ferry sails.', pad: 'x'.repeat(500) }))],
    [
      'a list of words',
      script(JSON.stringify({ content: Array.from({ length: 100 }, (_, at) => `Berth number ${at}`) })),
    ],
    ['text under another name', script(JSON.stringify({ legalNotes: lines }))],
  ]
  for (const [what, markup] of none) test(`${what} is none`, () => assert.deepEqual(stateOf(markup), []))

  test('is the body of a page that shows none, and of no other', () => {
    const state = script(JSON.stringify({ article: { headline: 'Ferry sails again', body: html } }))
    const read = (body: string): string =>
      extractPage(
        { id: 'a', url: 'https://tide.example/news/ferry', html: `<html><body>${body}${state}</body></html>` },
        { clock: { now: () => 0 } },
      ).text
    assert.match(read('<h1>Ferry sails again</h1><div id="root"></div>'), /repair cost 90,000 euros/u)
    const shown = Array.from(
      { length: 5 },
      (_, at) => `<p>Crane ${at} lifts again, its owner said, after weeks of repair in the yard.</p>`,
    )
    assert.doesNotMatch(read(`<h1>Crane lifts</h1>${shown.join('')}`), /90,000/u)
  })

  test('a state that nests and repeats without end is passed', () => {
    const deep = `${'{"body":'.repeat(5000)}1${'}'.repeat(5000)}`
    const wide = JSON.stringify(Array.from({ length: 100_000 }, (_, at) => ({ body: at })))
    assert.deepEqual(stateOf(script(deep) + script(wide)), [])
  })
})
