import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { reportOf } from '../../test/kits/subjects-in-short.ts'
import type { Subject } from '../model/subject.ts'
import { joinSubjects } from './join-subjects.ts'

function joinTexts(...texts: readonly string[]): readonly Subject[] {
  return joinSubjects(texts.map((text, at) => reportOf(`r${at + 1}`, text)))
}

/** The names of each subject that more than one report has. */
function sharedNames(...texts: readonly string[]): readonly string[] {
  return joinTexts(...texts)
    .filter((subject) => new Set(subject.mentions.map((mention) => mention.article)).size > 1)
    .map((subject) => [subject.name, ...subject.aliases].join('; '))
}

describe('names of one subject in two reports', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['Mara Lind spoke.', 'Then Mara Lind left.', ['Mara Lind']],
    ['President Mara Lind spoke.', 'Mr Berg met Mara Lind.', ['Mara Lind; President Mara Lind']],
    ['The trip of Mara Lind began. Lind was late.', 'Ms Lind is late.', ['Mara Lind; Lind; Ms Lind']],
    [
      'We met Anton Kovalsky there.',
      'President Anton Kovalskyy spoke.',
      ['Anton Kovalsky; Anton Kovalskyy; President Anton Kovalskyy'],
    ],
    ['They are in Kiev now.', 'He lives in Kyiv.', ['Kiev; Kyiv']],
    ['The army uses Osprey missiles.', 'The Ospreys are old.', ['Osprey; Ospreys']],
    ['The Coastal Warning System is late.', 'The CWS is late.', ['Coastal Warning System; CWS']],
    ['The CWS is late.', 'The XR-7 Coastal Warning System is late.', ['CWS; XR-7 Coastal Warning System']],
    ['They lack anti-ship missiles.', 'He asked for anti-ship missiles.', ['anti-ship missiles']],
    ['Kestrel Motors fell. Kestrel is old.', 'The shares of Kestrel fell.', ['Kestrel Motors; Kestrel']],
    ['The National Fisheries Agency spoke.', 'The NFA spoke.', ['National Fisheries Agency; NFA']],
  ]
  for (const [a, b, expected] of cases) test(`${a} ${b}`, () => assert.deepEqual(sharedNames(a, b), expected))
})

describe('different subjects are never joined', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Mara Lind spoke.', 'Then Tora Lind left.'],
    ['The High Mobility Observation System is new.', 'The GMLS is new.'],
    ['We saw Osprey missiles.', 'We saw Heron missiles.'],
    ['They lack anti-ship missiles.', 'They lack anti-tank missiles.'],
    ['They are in Kyiv.', 'They are in Kharkiv.'],
    ['President Georgia Hale spoke.', 'He lives in Georgia.'],
    ['The XR-7 Coastal Radar is new.', 'The XR-9 Coastal Missile is new.'],
    ['The Ministry of Fisheries spoke.', 'The Ministry of Works spoke.'],
    ['The CDM is new.', 'The Coastal Defence Missile and the Common Data Model are new.'],
  ]
  for (const [a, b] of cases) test(`${a} ${b}`, () => assert.deepEqual(sharedNames(a, b), []))
})

describe('names over languages', () => {
  const shared = (...reports: readonly (readonly [text: string, language: string])[]): readonly string[] =>
    joinSubjects(reports.map(([text, language], at) => reportOf(`r${at + 1}`, text, language)))
      .filter(({ mentions }) => new Set(mentions.map(({ article }) => article)).size > 1)
      .map(({ name, aliases }) => [name, ...aliases].join('; '))

  test('a country is one in every language and case', () => {
    assert.deepEqual(shared(['He lives in Germany.', 'en'], ['Il vit en Allemagne.', 'fr']), ['Germany; Allemagne'])
    assert.deepEqual(shared(['He lives in Ukraine.', 'en'], ['Он живёт в Украине.', 'ru']), ['Ukraine; Украине'])
    assert.deepEqual(shared(['He lives in Poland.', 'en'], ['Він живе в Польщі.', 'uk']), ['Poland; Польщі'])
    assert.deepEqual(shared(['He lives in Germany.', 'en'], ['Il vit en Espagne.', 'fr']), [])
    assert.deepEqual(shared(['He lives in Cuba.', 'en'], ['Он выиграл Кубок.', 'ru']), [])
  })

  test('a ship written in two scripts is one, in the cases of its language too', () => {
    const english = ['The cargo ship Sivarek left. We saw Sivarek there.', 'en'] as const
    assert.deepEqual(shared(english, ['Вчора «Сіварек» вийшов. Екіпаж «Сіварека» вдома.', 'uk']).length, 1)
    assert.deepEqual(shared(english, ['Вчора «Горизонт» вийшов.', 'uk']), [])
  })

  test('a firm is the one that a German noun stands before', () => {
    const german = 'Der Glashersteller Kessquai wächst. Die Kessquai-Chefin Ida Moor bleibt.'
    assert.deepEqual(shared(['The rise of Kessquai goes on.', 'en'], [german, 'de']), [
      'Kessquai; Glashersteller Kessquai',
    ])
  })
})

test('a person written in two scripts is one subject', () => {
  const reports = [
    reportOf('en', 'President Anton Shevchenko spoke in Oslo.'),
    reportOf('uk', 'Президент Антон Шевченко виступив.', 'uk'),
  ]
  const [person] = joinSubjects(reports).filter((subject) => subject.kind === 'person')
  assert.deepEqual(
    person?.mentions.map((mention) => mention.article),
    ['en', 'uk'],
  )
})

test('mentions name their article and are slices of it', () => {
  const texts = ['Mara Lind spoke in Oslo.', 'Oslo likes Mara Lind.']
  for (const subject of joinTexts(...texts)) {
    for (const mention of subject.mentions) {
      const text = texts[Number(mention.article.slice(1)) - 1] ?? ''
      assert.equal(text.slice(mention.start, mention.end), mention.text)
    }
  }
})

test('ids are unique, and the same reports give the same subjects', () => {
  const texts = ['Mara Lind spoke in Oslo of Osprey missiles.', 'Tom Berg and Mara Lind met in Kyiv.']
  const subjects = joinTexts(...texts)
  assert.equal(new Set(subjects.map((subject) => subject.id)).size, subjects.length)
  assert.deepEqual(joinTexts(...texts), subjects)
})

test('no reports have no subjects', () => assert.deepEqual(joinSubjects([]), []))

test('a story of many names is joined in good time', () => {
  const texts = Array.from({ length: 20 }, (_, r) =>
    Array.from(
      { length: 150 },
      (_name, i) => `We met Nam${(i * 7 + r).toString(36)} Fam${(i * 13).toString(36)}.`,
    ).join(' '),
  )
  const from = performance.now()
  joinTexts(...texts)
  assert.ok(performance.now() - from < 16_000)
})
