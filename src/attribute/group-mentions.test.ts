import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { subjectsInShort } from '../../test/kits/subjects-in-short.ts'

describe('names of one subject are joined', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Mara Lind leads the council. Lind was elected in May. Ms Lind is a doctor.',
      ['person Mara Lind = Lind; Ms Lind'],
    ],
    ['The Coastal Warning System (CWS) works. The CWS was built in 2010.', ['thing CWS = Coastal Warning System']],
    ['CWS (Coastal Warning System) works. The system is old.', ['thing CWS = Coastal Warning System']],
    [
      'Kestrel Motors lost money. Kestrel cut 500 jobs, and Kestrel Motors apologised.',
      ['body Kestrel Motors = Kestrel'],
    ],
    ['The National Fisheries Agency spoke. The NFA gave no date.', ['body National Fisheries Agency = NFA']],
    [
      'The firm bought high mobility observation vehicles (HIMOVs). HIMOVs are slow.',
      ['thing HIMOVs = mobility observation vehicles'],
    ],
    [
      'The army uses the Storm Petrel. Two Storm Petrels were lost. Storm Petrel missiles are old.',
      ['thing Storm Petrel = Storm Petrels'],
    ],
    [
      'The XR-7 Long Range Attack Missile (LRAM) is new. The missile can fly far.',
      ['thing XR-7 Long Range Attack Missile = LRAM'],
    ],
    ['Osprey missiles have arrived. The missiles are fast, and the missiles are cheap.', ['thing Osprey']],
    ['The long-range Osprey missiles have arrived. The long-range missiles are fast.', ['thing Osprey']],
    [
      'Osprey missiles have arrived. The anti-ship missiles are still awaited.',
      ['thing Osprey', 'thing anti-ship missiles'],
    ],
    ['The drone, known as Heron, is slow. Heron drones were shot down.', ['thing Heron = drone']],
    [
      'The Albatross, also known as the Sea Glider, was lost. A Sea Glider costs much.',
      ['thing Sea Glider = Albatross'],
    ],
    ['Oslo Police spoke. Oslo is cold.', ['body Oslo Police', 'place Oslo']],
    ['Tom Berg and Ana Berg met. Berg won.', ['person Tom Berg = Berg', 'person Ana Berg']],
    ['The Palmer Fire Department came. Palmer is a town.', ['body Palmer Fire Department']],
    ['Ana Reyes’s plan failed. Reyes’s aides left.', ['person Ana Reyes = Reyes']],
    [
      'The U.N. Security Council met. The U.N. is in New York.',
      ['body UN Security Council = U.N. Security Council', 'place U.N', 'place New York'],
    ],
    ['Volkov said no. Anton Volkov is the mayor. Mr Volkov has two sons.', ['person Anton Volkov = Volkov; Mr Volkov']],
  ]
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(subjectsInShort(text), expected))
})
