import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { parseTable } from '../text/table.ts'
import { compileOutletLexicon, outletKinds, withOutlets } from './outlet-lexicon.ts'

const invented = compileOutletLexicon(
  new Map([
    [
      'outlets',
      parseTable(
        [
          'name\taliases\tdomains\tkind\tcountry\tlanguage\tambiguous\tparent',
          'The Harbour Gazette\tHarbour Gazette|Gazette\tharbour.example\tnewspaper\tNL\ten\tGazette\t',
          'Quay Radio\tQR\tquay.example|qr.example\tbroadcaster\tNL\ten\tQR\tThe Harbour Gazette',
          'Velbischer Rundfunk\t\tvelbe.example\tbroadcaster\tDE\tde\t\t',
          'Nobody\t\t\tcircus\tNL\ten\t\t',
          '\tNameless\t\tweb\t\t\t\t',
        ].join('\n'),
      ),
    ],
  ]),
)

test('the adjective of a German name is known in its cases', () => {
  for (const text of ['laut Velbischem Rundfunk', 'des Velbischen Rundfunks', 'der Velbische Rundfunk'])
    assert.equal(invented.namesIn(text)[0]?.value.outlet.name, 'Velbischer Rundfunk', text)
})

test('names and aliases stand for one outlet; the ambiguous ones say so', () => {
  const found = invented.namesIn('The Harbour Gazette, the Gazette, QR and Quay Radio.')
  assert.deepEqual(
    found.map((match) => [match.value.outlet.name, match.value.ambiguous]),
    [
      ['The Harbour Gazette', false],
      ['The Harbour Gazette', true],
      ['Quay Radio', true],
      ['Quay Radio', false],
    ],
  )
})

test('a row without a name or of an unknown kind is left out', () => {
  assert.deepEqual(
    invented.outlets.map((outlet) => outlet.name),
    ['The Harbour Gazette', 'Quay Radio', 'Velbischer Rundfunk'],
  )
})

test('an outlet is known by any name, in any case, with or without its article, and by its domains', () => {
  for (const name of [
    'harbour gazette',
    'The Harbour Gazette',
    'HARBOUR GAZETTE',
    'harbour.example',
    'https://www.harbour.example/news/1',
  ]) {
    assert.equal(invented.outletOf(name)?.name, 'The Harbour Gazette', name)
  }
  assert.equal(invented.outletOf('qr.example')?.parent, 'The Harbour Gazette')
  assert.equal(invented.outletOf('Harbour'), undefined)
})

test('learned names are found beside the known ones, and do not replace them', () => {
  const learned = withOutlets(invented, ['Skarn Observer', 'Harbour Gazette', '  ', 'Lantern', 'Quay Radio Nights'])
  assert.deepEqual(
    learned
      .namesIn('Skarn Observer, Harbour Gazette, Lantern, Quay Radio Nights.')
      .map((match) => [match.value.outlet.name, match.value.ambiguous]),
    [
      ['Skarn Observer', false],
      ['The Harbour Gazette', false],
      ['Lantern', true],
      ['Quay Radio Nights', false],
    ],
  )
  assert.equal(learned.outletOf('skarn observer')?.kind, 'web')
  assert.equal(learned.outletOf('quay radio')?.kind, 'broadcaster')
})

test('nothing to learn gives the same lexicon', () => {
  assert.equal(withOutlets(invented, ['', 'quay radio']), invented)
})

test('no table gives an empty lexicon', () => {
  const empty = compileOutletLexicon(new Map())
  assert.deepEqual(empty.outlets, [])
  assert.deepEqual(empty.namesIn('CNN reported'), [])
})

const gazetteer = compileOutletLexicon(loadLexicon())

test('the gazetteer knows a thousand outlets of many countries and languages', () => {
  assert.ok(gazetteer.outlets.length >= 1000, String(gazetteer.outlets.length))
  assert.ok(new Set(gazetteer.outlets.map((outlet) => outlet.country)).size >= 90)
  assert.ok(new Set(gazetteer.outlets.map((outlet) => outlet.language)).size >= 30)
  for (const outlet of gazetteer.outlets) assert.ok(outletKinds.includes(outlet.kind))
})

test('every ambiguous name of the gazetteer is one of its row’s names', () => {
  for (const row of loadLexicon().get('outlets') ?? []) {
    const names = new Set([row['name'], ...(row['aliases'] ?? '').split('|')])
    for (const name of (row['ambiguous'] ?? '').split('|'))
      assert.ok(name === '' || names.has(name), `${row['name']}: ${name}`)
  }
})

test('relations of the gazetteer point at outlets that it has', () => {
  for (const outlet of gazetteer.outlets) {
    if (outlet.parent !== undefined) assert.ok(gazetteer.outletOf(outlet.parent) !== undefined, outlet.parent)
  }
})

/** Names in texts, and the outlet each stands for. */
const names: readonly (readonly [text: string, outlet: string, ambiguous: boolean])[] = [
  ['CNN', 'CNN', false],
  ['the Associated Press', 'Associated Press', false],
  ['AP', 'Associated Press', true],
  ['MSNBC', 'MSNBC', false],
  ['NBC', 'NBC News', false],
  ['Insider', 'Business Insider', true],
  ['Time', 'Time', true],
  ['TIME magazine', 'Time', false],
  ['the Times of Israel', 'The Times of Israel', false],
  ['Українська правда', 'Ukrainska Pravda', false],
  ['ТАСС', 'TASS', false],
  ['新华社', 'Xinhua', false],
  ['الجزيرة', 'Al Jazeera', false],
  ['Süddeutsche Zeitung', 'Süddeutsche Zeitung', false],
  ['Le Monde', 'Le Monde', false],
]

for (const [text, outlet, ambiguous] of names) {
  test(`the gazetteer reads ${text} as ${outlet}`, () => {
    const [first] = gazetteer.namesIn(`By ${text}.`)
    assert.equal(first?.value.outlet.name, outlet)
    assert.equal(first?.value.ambiguous, ambiguous)
  })
}
