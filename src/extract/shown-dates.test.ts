import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readPageFacts } from './page-facts.ts'
import { elementsUnder, readPageTree } from './page-tree.ts'
import { dateAtHead, datesOfElement } from './shown-dates.ts'

const long = `<p>${'The harbour board met again and argued about the crane for hours on end. '.repeat(3)}</p>`

function head(html: string, headline = 'A crane falls'): string | undefined {
  const shown = dateAtHead(readPageFacts(readPageTree(html)), headline, { slashed: 'month-first' })
  return shown && `${shown.at} ${shown.told}`
}

describe('the date at the head of an article', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['below the headline', '<h1>A crane falls</h1><div>January 5, 2026</div>', '2026-01-05 nothing'],
    ['in a byline', '<h1>A crane falls</h1><p>By Ana Ruiz | January 5, 2026</p>', '2026-01-05 nothing'],
    [
      'publication before an update',
      '<h1>A crane falls</h1><p>Updated January 9, 2026</p><p>Published January 5, 2026</p>',
      '2026-01-05 published',
    ],
    [
      'in a byline of two, the month in small letters',
      '<h1>A crane falls</h1><p>Por Inés Carballo y Tomás de la Rúa | 9 de marzo del 2026, 18:40 hrs</p>',
      '2026-03-09 nothing',
    ],
    ['only an update', '<h1>A crane falls</h1><p>Last updated: January 9, 2026</p>', '2026-01-09 updated'],
    [
      'just above the headline, in its box',
      '<div><p>January 5, 2026</p><h1>A crane falls</h1></div>',
      '2026-01-05 nothing',
    ],
    [
      'a headline that is no h1',
      '<h1>The Tide</h1><div>June 1, 2020</div><article><h2>A crane falls</h2><i>January 5, 2026</i></article>',
      '2026-01-05 nothing',
    ],
    ['after a standfirst', `<h1>A crane falls</h1>${long}<div>January 5, 2026</div>`, '2026-01-05 nothing'],
    [
      'two boxes without a space between',
      '<h1>A crane falls</h1><div><span>Mar 27, 2026</span><span>5 mins</span></div>',
      '2026-03-27 nothing',
    ],
    ['below the text', `<h1>A crane falls</h1>${long}${long}<div>January 5, 2026</div>`, undefined],
    [
      'in a sentence',
      '<h1>A crane falls</h1><p>The offer holds for all who buy before January 5, 2026.</p>',
      undefined,
    ],
    ['in a list of other stories', '<h1>A crane falls</h1><ul class="related"><li>January 5, 2026</ul>', undefined],
    [
      'the page’s own clock',
      '<header><div><div><b>January 5, 2026</b></div></div></header><main><div><div><div><h1>A crane falls</h1></div></div></div></main>',
      undefined,
    ],
    [
      'a change that only a class names',
      '<h1>A crane falls</h1><p><span class="updated">January 9, 2026</span></p>',
      '2026-01-09 updated',
    ],
    [
      'a change that only the box around names',
      '<h1>A crane falls</h1><p class="updated-on"> <time class="entry-date published updated">January 9, 2026</time> </p>',
      '2026-01-09 updated',
    ],
    [
      'a change that only an item property names',
      '<h1>A crane falls</h1><p><time itemprop="dateModified">January 9, 2026</time></p>',
      '2026-01-09 updated',
    ],
    [
      'a class that names both tells nothing',
      '<h1>A crane falls</h1><p>By Ana Ruiz <time class="published updated">January 5, 2026</time></p>',
      '2026-01-05 nothing',
    ],
    [
      'publication after a change that the markup names, on one line',
      '<h1>A crane falls</h1><p><time class="updated">January 9, 2026</time><time class="published">January 5, 2026</time></p>',
      '2026-01-05 nothing',
    ],
    [
      'in a box of dates below a long introduction',
      `<h1>A crane falls</h1>${long}${long}<div class="text-date">January 5, 2026</div>`,
      '2026-01-05 nothing',
    ],
    [
      'not in a box of dates within the text',
      `<h1>A crane falls</h1>${long.repeat(5)}<div class="text-date">January 5, 2026</div>`,
      undefined,
    ],
    ['no headline at all', '<div>January 5, 2026</div>', undefined],
  ]
  for (const [what, html, wanted] of cases) test(what, () => assert.equal(head(html), wanted))
})

describe('the date at the head of a page whose data name a heading of the text', () => {
  test('stands at the headline that readers see', () => {
    const html = `<h1>How a crane fell into the harbour</h1><p>January 5, 2026</p>${long}${long}<h2>A crane falls</h2>`
    assert.equal(head(html), '2026-01-05 nothing')
  })

  test('is none where that is but the name of the site', () => {
    const inBoxes = '<div><div><div><div><h2>A crane falls</h2></div></div></div></div>'
    assert.equal(head(`<h1>The Tide</h1><p>January 5, 2026</p>${inBoxes}`), undefined)
  })
})

describe('dates of an element', () => {
  test('the words around it tell what kind of date it is', () => {
    const page = readPageTree('<div>Aktualisiert: <b>5. Januar 2026</b></div>')
    const bold = [...elementsUnder(page)].find((element) => element.tag === 'b')
    assert.ok(bold)
    assert.deepEqual(
      datesOfElement(bold, {}).map(({ at, told }) => [at, told]),
      [['2026-01-05', 'updated']],
    )
  })

  test('an element of a thousand parts is no line, and is not read', () => {
    const page = readPageTree(`<div>${'<i>x</i>'.repeat(100_000)}<b>5. Januar 2026</b></div>`)
    const [box] = elementsUnder(page)
    assert.ok(box)
    const begin = process.cpuUsage()
    assert.deepEqual(datesOfElement(box, {}), [])
    assert.ok(process.cpuUsage(begin).user < 6_000_000)
  })
})
