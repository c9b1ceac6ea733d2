import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { bareArticle } from '../../test/kits/quantities-in-short.ts'
import { subjectLexicon, subjectsInShort, subjectsOf } from '../../test/kits/subjects-in-short.ts'
import type { Zone } from '../model/article.ts'
import { isSliceOf } from '../model/span.ts'
import { findSubjects } from './find-subjects.ts'

describe('persons, bodies, places and things are told apart', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Prime Minister Ana Reyes met General Tom Berg on Monday.',
      ['person Ana Reyes = Prime Minister Ana Reyes', 'person Tom Berg = General Tom Berg'],
    ],
    ['President Mara Lind said Lind would not resign.', ['person Mara Lind = President Mara Lind; Lind']],
    ['Foreign Minister Oskar Vahl, who is ill, stayed at home.', ['person Oskar Vahl = Foreign Minister Oskar Vahl']],
    ['Dr. Helen Moss of the Harbour Hospital spoke.', ['person Helen Moss = Dr. Helen Moss', 'body Harbour Hospital']],
    ['The spokesman, Peter Kranz, declined to comment.', ['person Peter Kranz']],
    ['Mr Okafor told reporters that Okafor Shipping was safe.', ['person Okafor = Mr Okafor', 'thing Okafor Shipping']],
    [
      'Ambassador Ursula von der Heide arrived in Vienna.',
      ['person Ursula von der Heide = Ambassador Ursula von der Heide', 'place Vienna'],
    ],
    [
      'US Secretary of State Robert Hale flew to Oslo.',
      ['person Robert Hale = US Secretary of State Robert Hale', 'place Oslo'],
    ],
    [
      'Coordinator Strategic Communications David Orr wrote to us.',
      ['person David Orr = Coordinator Strategic Communications David Orr'],
    ],
    ['Jean Dupont and Marie Curel were elected.', ['person Jean Dupont', 'person Marie Curel']],
    ['The Ministry of Fisheries issued a permit.', ['body Ministry of Fisheries']],
    ['The Department of Public Works is closed.', ['body Department of Public Works']],
    ['The Northern Harbour Council voted on Friday.', ['body Northern Harbour Council']],
    ['Kestrel Motors Inc built the car; Kestrel Motors will sell it.', ['body Kestrel Motors Inc = Kestrel Motors']],
    ['The University of Larnaca published a study.', ['body University of Larnaca']],
    ['The Pentagon and the Kremlin were silent.', ['body Pentagon', 'body Kremlin']],
    ['NATO and the OSCE sent observers.', ['body NATO', 'body OSCE']],
    ['The Free Coast Party won two seats.', ['body Free Coast Party']],
    ['The Ostrava Police Department made an arrest.', ['body Ostrava Police Department']],
    ['The Bank of the Lakes raised rates.', ['body Bank of the Lakes']],
    ['The Armed Forces of Narvia moved north.', ['body Armed Forces of Narvia']],
    ['She lives in Warsaw, near the Vistula River.', ['place Warsaw', 'place Vistula River']],
    ['They crossed the Strait of Marn and Lake Ovel.', ['place Strait of Marn', 'place Lake Ovel']],
    ['Ships left for Odesa, Istanbul and Haifa.', ['place Odesa', 'place Istanbul', 'place Haifa']],
    ['He was born in Trumau and moved to Kenya.', ['place Trumau', 'place Kenya']],
    ['The Isle of Sund and Mount Harrow are parks.', ['place Isle of Sund', 'place Mount Harrow']],
    ['The strike hit Parkmead Drive in Dallas.', ['place Parkmead Drive', 'place Dallas']],
    ['The Osprey missiles were fired from the XR-7 launchers.', ['thing Osprey', 'thing XR-7']],
    ['An Airbus A320 passenger jet landed.', ['thing Airbus A320']],
    ['The F-16 and the MiG-31 took part.', ['thing F-16', 'thing MiG-31']],
    ['Two QF-40 Coastal Defence Missiles were lost.', ['thing QF-40 Coastal Defence Missiles']],
    ['The Heron drone crossed the border.', ['thing Heron']],
    [
      'The army received cluster munitions and anti-ship missiles.',
      ['thing cluster munitions', 'thing anti-ship missiles'],
    ],
    ['They lack air-launched small diameter bombs.', ['thing air-launched small diameter bombs']],
    [
      'The firm makes electric buses and lithium-ion batteries.',
      ['thing electric buses', 'thing lithium-ion batteries'],
    ],
    ['A new malaria vaccine was tested.', ['thing malaria vaccine']],
    ['The undersea gas pipeline leaked.', ['thing undersea gas pipeline']],
    ['Howitzers and drones were promised.', ['thing Howitzers', 'thing drones']],
    ['Windows users must install the patch.', []],
    ['The Paris Agreement was signed.', ['thing Paris Agreement']],
    ['Polls show the Greens ahead.', ['body Greens']],
    ['Analysts said prices would fall.', []],
    ['However, nobody came.', []],
    ['On Tuesday in March the talks ended.', []],
    ['The Russian soldiers and the French ships left.', []],
    ['Yesterday it rained.', []],
  ]
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(subjectsInShort(text), expected))
})

describe('subjects in other languages', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'de',
      'Bundeskanzler Otto Brandt traf in Kiew Präsident Anton Volkov. Brandt lobte die NATO.',
      [
        'person Otto Brandt = Bundeskanzler Otto Brandt; Brandt',
        'person Anton Volkov = Kiew Präsident Anton Volkov',
        'body NATO',
      ],
    ],
    ['de', 'Die Regierung in Berlin und das Ministerium schwiegen.', ['place Berlin']],
    [
      'fr',
      'Le président Jean Dupont a rencontré Anton Volkov à Kiev. Dupont repart demain.',
      ['person Jean Dupont = Dupont', 'person Anton Volkov', 'place Kiev'],
    ],
    [
      'es',
      'El ministro Pablo Ruiz viajó a Francia. Sin embargo, la OTAN no dijo nada.',
      ['person Pablo Ruiz', 'place Francia', 'body OTAN'],
    ],
    ['it', 'Il presidente Marco Neri è a Roma con la NATO.', ['person Marco Neri', 'thing Roma', 'body NATO']],
    [
      'uk',
      'Президент Антон Волков зустрівся з Марою Лінд у Києві.',
      ['person Антон Волков = Президент Антон Волков', 'thing Марою Лінд', 'place Києві'],
    ],
    ['ru', 'Президент Антон Волков прибыл в Киев.', ['person Антон Волков = Президент Антон Волков', 'place Киев']],
    ['pl', 'Prezydent Jan Kowal spotkał się w Warszawie z NATO.', ['thing Kowal', 'thing Warszawie', 'body NATO']],
    ['pt', 'O presidente João Lima esteve em Portugal.', ['person João Lima', 'place Portugal']],
  ]
  for (const [language, text, expected] of cases) {
    test(`${language}: ${text}`, () => assert.deepEqual(subjectsInShort(text, language), expected))
  }
})

test('every mention is a slice of the text, in order, and ids are unique', () => {
  const text = 'Mara Lind met Lind’s aides in Oslo. The Osprey missiles (OM) were late, and the missiles cost much.'
  const subjects = subjectsOf(text)
  assert.equal(new Set(subjects.map((subject) => subject.id)).size, subjects.length)
  for (const subject of subjects) {
    assert.ok(subject.mentions.length > 0)
    let last = -1
    for (const mention of subject.mentions) {
      assert.ok(isSliceOf(text, mention))
      assert.ok(mention.start > last)
      last = mention.start
    }
  }
})

describe('only the story names subjects', () => {
  const text =
    'Mara Lind Says Osprey Drones Will Come\nPhoto: a Heron drone over Trumau\nMara Lind said in Oslo that Osprey drones had come.'
  const zoneOf = (part: string, kind: Zone['kind']): Zone => {
    const start = text.indexOf(part)
    return { start, end: start + part.length, kind }
  }
  const zones = [
    zoneOf('Mara Lind Says Osprey Drones Will Come', 'headline'),
    zoneOf('Photo: a Heron drone over Trumau', 'caption'),
    zoneOf('Mara Lind said in Oslo that Osprey drones had come.', 'body'),
  ]
  const subjects = findSubjects({ ...bareArticle(text), zones }, subjectLexicon)

  test('what stands only in a caption is no subject', () => {
    assert.deepEqual(
      subjects.map((subject) => subject.name),
      ['Mara Lind', 'Osprey', 'Oslo'],
    )
  })

  test('a headline with capitals everywhere mentions what the body names', () => {
    assert.deepEqual(
      subjects.map((subject) => subject.mentions.map((mention) => mention.text)),
      [['Mara Lind', 'Mara Lind'], ['Osprey', 'Osprey drones'], ['Oslo']],
    )
  })

  test('a byline is no part of the story', () => {
    const bylined = 'By Helen Moss\nMara Lind spoke.'
    const found = findSubjects(
      { ...bareArticle(bylined), zones: [{ start: 0, end: 13, kind: 'byline' }] },
      subjectLexicon,
    )
    assert.deepEqual(
      found.map((subject) => subject.name),
      ['Mara Lind'],
    )
  })
})

describe('long texts take no longer than their length', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['quotation marks', '"'.repeat(100_000)],
    ['capitals', 'Abc Def '.repeat(20_000)],
    ['single capitals', 'A '.repeat(50_000)],
    ['class nouns', 'missiles '.repeat(50_000)],
    ['hyphens', 'a-'.repeat(50_000)],
    ['acronyms in brackets', 'Alpha Beta (AB) '.repeat(10_000)],
    [
      'many names',
      Array.from({ length: 10_000 }, (_, i) => `the Nam${i.toString(36)} Fam${(i * 7).toString(36)}`).join(', '),
    ],
  ]
  for (const [name, text] of texts) {
    test(name, () => {
      const from = performance.now()
      findSubjects(bareArticle(text), subjectLexicon)
      assert.ok(performance.now() - from < 16_000)
    })
  }
})
