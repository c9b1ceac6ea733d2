import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { readPlainText } from '../extract/read-plain-text.ts'
import { compileOutletLexicon } from './outlet-lexicon.ts'
import { outletShapedNames } from './outlet-shaped-names.ts'
import { ownOutletTest } from './own-outlet.ts'
import { isPersonIn } from './person-of-same-name.ts'
import { shortOutletNames } from './short-outlet-names.ts'
import { findUnnamedCitations } from './unnamed-outlets.ts'

const lexicon = compileOutletLexicon(loadLexicon())

/** Texts and the names in them that look like an outlet's. */
const shaped: readonly (readonly [text: string, ...names: string[]])[] = [
  ['He told the Ferry County Gazette so.', 'Ferry County Gazette'],
  ['The Velby Evening Post wrote so.', 'Velby Evening Post'],
  ['On Radio Velby and Channel 7 News it was said.', 'Radio Velby', 'Channel 7 News'],
  ['Skarn TV reported it.', 'Skarn TV'],
  ['The newspaper Fjordposten wrote so.', 'Fjordposten'],
  ['He told public broadcaster “Kanal Nord” so.', 'Kanal Nord'],
  ['She told WQXR and KTLX-TV so.', 'WQXR', 'KTLX-TV'],
  ['The Calder Ledger wrote so.', 'Calder Ledger'],
  ['The N.W. Velby Post-Extra and the Østby Weekly wrote so.', 'Østby Weekly'],
  ['She told Kanal 5 so, and Radio', 'Kanal 5'],
  ['WAVE KIND Wxyz KTLX9 WQX'],
  ['WHAT WILL THEY KNOW?'],
  ['The newspaper wrote so.'],
  ['Social Media users laughed.'],
  ['The Prime Minister read the News.'],
  ['It was Good News for the islands.'],
  ['The New Times are hard.'],
  ['A post was written.'],
  [''],
]

for (const [text, ...names] of shaped) {
  test(`names that look like an outlet’s: ${text}`, () => {
    const found = outletShapedNames(text)
    assert.deepEqual(
      found.map((match) => match.value.outlet.name),
      names,
    )
    for (const match of found) assert.ok(match.value.ambiguous, 'counts only inside citing phrases')
  })
}

test('short forms stand for the nearest outlet named before them', () => {
  const text =
    'The Denver Post wrote so. The Post knew. The Washington Post denied it. The Post was sure. The Times slept.'
  const found = shortOutletNames(text, lexicon.namesIn(text))
  assert.deepEqual(
    found.map((match) => match.value.outlet.name),
    ['The Denver Post', 'The Washington Post'],
  )
  assert.deepEqual(
    found.map((match) => text.slice(match.start, match.end)),
    ['Post', 'Post'],
  )
})

test('a short form before any full name, or with more words, stands for nothing', () => {
  for (const text of [
    'The Post knew. The Denver Post wrote so.',
    'The Denver Post wrote so. The Post Office was shut.',
  ]) {
    assert.deepEqual(shortOutletNames(text, lexicon.namesIn(text)), [], text)
  }
})

/** Texts with a name that is a person's as well; which of its occurrences are the person's. */
const people: readonly (readonly [text: string, ...isPerson: boolean[]])[] = [
  ['Michael Bloomberg spoke. Later Bloomberg left.', true, true],
  ['Mr. Bloomberg spoke.', true],
  ['Bloomberg reported the sale.', false],
  ['The agency Bloomberg wrote so.', false],
  ['According to Bloomberg, the yard is sold.', false],
  ['Michael Bloomberg owns it, Bloomberg News reported.', true, false],
]

for (const [text, ...isPerson] of people) {
  test(`people of an outlet’s name: ${text}`, () => {
    assert.deepEqual(
      lexicon.namesIn(text).map((name) => isPersonIn(text, name)),
      isPerson,
    )
  })
}

test('an outlet is the article’s own by any of its names, its domain, its parent or child', () => {
  const base = readPlainText({ id: 'a', text: 'Ferries.' }, lexicon)
  const isOwn = (own: { name: string; domain?: string } | undefined, other: string): boolean => {
    const article = own === undefined ? base : { ...base, outlet: { ...own, shownInText: false } }
    const outlet = lexicon.outletOf(other)
    assert.ok(outlet, other)
    return ownOutletTest(article, lexicon)(outlet)
  }
  assert.ok(isOwn({ name: 'CNN' }, 'CNN'))
  assert.ok(isOwn({ name: 'nbc' }, 'NBC News'))
  assert.ok(isOwn({ name: 'News site', domain: 'www.nytimes.com' }, 'New York Times'))
  assert.ok(isOwn({ name: 'European Pravda' }, 'European Pravda'))
  assert.ok(isOwn({ name: 'BBC' }, 'BBC Russian'))
  assert.ok(!isOwn({ name: 'NBC News' }, 'MSNBC'))
  assert.ok(!isOwn({ name: 'Velby Digest' }, 'CNN'))
  assert.ok(!isOwn(undefined, 'CNN'))
})

/** Sentences and the descriptions of unnamed outlets in them. */
const unnamed: readonly (readonly [text: string, ...descriptions: string[]])[] = [
  ['The crew had left, sources told American broadcasters.', 'American broadcasters'],
  ['The crew had left, he told a Swedish tabloid.', 'a Swedish tabloid'],
  ['The crew had left, two foreign news agencies reported.', 'two foreign news agencies'],
  ['Chinese state media said the crew had left.', 'Chinese state media'],
  ['According to Western media, the crew had left.', 'Western media'],
  ['The crew had left, according to multiple reports.', 'multiple reports'],
  ['A new report claims that the crew had left.', 'A new report'],
  ['According to a cyber security website, the crew had left.', 'a cyber security website'],
  ['The crew had left, a London-based maritime blog reported.', 'a London-based maritime blog'],
  ['According to a government website, the crew had left.'],
  ['According to a new site, the crew had left.'],
  ['The crew told the local police so.'],
  ['The crew told journalists so.'],
  ['The crew told a radio host so.'],
  ['The free press is weak.'],
  ['According to the newspaper, the crew had left.'],
  ['The company reported a profit.'],
  ['Annual reports were read.'],
]

for (const [text, ...descriptions] of unnamed) {
  test(`outlets that are only described: ${text}`, () => {
    const article = readPlainText(
      { id: 'a', text: `The council met on Tuesday and talked for hours about ferries and piers.\n\n${text}` },
      lexicon,
    )
    const found = findUnnamedCitations(article)
    assert.deepEqual(
      found.map((citation) => citation.span.text),
      descriptions,
    )
    for (const citation of found) assert.equal(citation.resolved, false)
  })
}
