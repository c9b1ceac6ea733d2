import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lexicon } from '../../test/kits/lineage-in-short.ts'
import {
  compileTraceLexicon,
  domainOf,
  outletKey,
  outletNamed,
  outletOfListener,
  type PhraseKind,
  phraseKinds,
  withStoryOutlets,
} from './trace-lexicon.ts'

describe('names of outlets', () => {
  const same: readonly (readonly [string, string])[] = [
    ['The Guardian', 'guardian'],
    ['NBC News', 'nbc'],
    ['NBC', 'nbc'],
    ['Corriere.com', 'corriere'],
    ['Le Monde', 'monde'],
    ['«Известия»', 'известия'],
    ['News', 'news'],
  ]
  for (const [name, key] of same) test(`${name} is ${key}`, () => assert.equal(outletKey(name), key))
  test('MSNBC is not NBC', () => assert.notEqual(outletKey('MSNBC'), outletKey('NBC')))

  const domains: readonly (readonly [string, string])[] = [
    ['https://www.reuters.com/world/x?y=1', 'reuters.com'],
    ['edition.cnn.com', 'cnn.com'],
    ['HTTP://M.Example.org:80/#a', 'example.org'],
  ]
  for (const [address, domain] of domains)
    test(`${address} is at ${domain}`, () => assert.equal(domainOf(address), domain))

  const known: readonly (readonly [string, string | undefined])[] = [
    ['reuters', 'Reuters'],
    ['AFP', 'Agence France-Presse'],
    ['https://uk.reuters.com/article', 'Reuters'],
    ['the AP', 'Associated Press'],
    ['The FT', 'Financial Times'],
    ['ft.com', 'Financial Times'],
    ['Time', 'Time'],
    ['MAP', 'Maghreb Arabe Presse'],
    ['Map', undefined],
    ['The Japan News', 'Yomiuri Shimbun'],
    ['inquirer.com', 'The Philadelphia Inquirer'],
    ['Japan', undefined],
    ['nobody-knows-this.example', undefined],
    ['', undefined],
  ]
  for (const [name, outlet] of known)
    test(`“${name}” stands for ${outlet ?? 'nothing'}`, () => assert.equal(lexicon.outletOf(name)?.name, outlet))
})

describe('what the reports of a story call their outlets for short', () => {
  const named = (...names: readonly string[]): string | undefined =>
    withStoryOutlets(lexicon, names).outletOf('The News Tribune')?.name
  test('the end of a name that only one has', () => assert.equal(named('Skerry News Tribune'), 'Skerry News Tribune'))
  test('the end of two names is neither', () => {
    assert.equal(named('Skerry News Tribune', 'Velby News Tribune'), 'news tribune')
    assert.equal(named('Velby News Tribune', 'Skerry News Tribune'), 'news tribune')
  })
})

describe('outlets inside noun phrases', () => {
  const story = withStoryOutlets(lexicon, ['Skerry Courier', 'Reuters', 'TV'])
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['the Skerry Courier', 'Skerry Courier'],
    ['the local newspaper Skerry Courier', 'Skerry Courier'],
    ['the news agency Reuters', 'Reuters'],
    ['City’s head coach', undefined],
    ['the Ministry of Foreign Affairs', undefined],
    ['the editor of the Courier', undefined],
    ['TV', undefined],
    ['the owner Gulf Channel Ferries', undefined],
    ['the channel Kanal Skerry', 'Kanal Skerry'],
    ['three officials', undefined],
  ]
  for (const [phrase, outlet] of cases)
    test(`“${phrase}”`, () => assert.equal(outletNamed(phrase, story)?.name, outlet))
  test('who speaks to an outlet’s reporter speaks to the outlet', () => {
    assert.equal(outletOfListener('Reuters’s Jon Berg', story)?.name, 'Reuters')
  })
  test('a story whose outlets are all known knows the same ones, asked once or twice', () => {
    const own = withStoryOutlets(lexicon, ['Reuters'])
    for (const name of ['Reuters', 'www.reuters.com', 'Alden Watch', 'Reuters'])
      assert.deepEqual(own.outletOf(name), lexicon.outletOf(name))
  })
  test('all names of an outlet have one key, of the story’s own outlets too', () => {
    const own = withStoryOutlets(lexicon, ['The Alden Ledger'])
    assert.equal(own.keyOf('reuters.com'), own.keyOf('Reuters'))
    assert.equal(own.keyOf('the Ledger'), own.keyOf('Alden Ledger'))
    assert.notEqual(own.keyOf('Alden Post'), own.keyOf('Alden Ledger'))
  })
})

describe('phrases', () => {
  const cases: readonly (readonly [PhraseKind, string, number])[] = [
    ['aggregator', 'Newsmixer is an automatic aggregator.', 1],
    ['aggregator', 'Dieser Text wurde automatisch übersetzt.', 1],
    ['aggregator', 'The gravel aggregate was delivered.', 0],
    ['own', 'She told this newspaper that she would stay.', 1],
    ['own', 'Про це він розповів нашому виданню.', 1],
    ['own', 'He told us\nabout it, and told US officials.', 2],
    ['first-report', 'The sale was first reported by the Courier.', 1],
    ['undecided', 'No decision has been taken.', 1],
    ['undecided', 'The decision has been taken.', 0],
    ['confirm', 'The ministry confirmed it.', 1],
    ['joint-credit', 'With reporting from Reuters', 1],
    ['title', 'Mayor Anna Lind', 1],
    ['title', 'Mayorga', 0],
  ]
  for (const [kind, text, count] of cases)
    test(`${kind} in “${text}”: ${count}`, () => assert.equal(lexicon.phrasesIn(kind, text).length, count))

  test('are found where they stand, within the stretch asked for', () => {
    const text = 'He told us. She told us.'
    assert.deepEqual(lexicon.phrasesIn('own', text, { start: 12 }), [{ start: 16, end: 23 }])
  })
  test('are cut off at a hundred', () => assert.equal(lexicon.phrasesIn('own', 'told us. '.repeat(5000)).length, 100))
  test('an empty lexicon finds nothing', () => {
    const empty = compileTraceLexicon(new Map())
    for (const kind of phraseKinds) assert.deepEqual(empty.phrasesIn(kind, 'told us'), [])
    assert.equal(empty.outletOf('Reuters'), undefined)
  })
  test('a long run of marks passes quickly', () => {
    const started = performance.now()
    for (const kind of phraseKinds) lexicon.phrasesIn(kind, '“told '.repeat(40_000))
    assert.ok(performance.now() - started < 18_000)
  })
})
