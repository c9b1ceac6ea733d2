import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { subjectsOf } from '../../test/kits/subjects-in-short.ts'

function thingsIn(text: string): readonly string[] {
  return subjectsOf(text)
    .filter((subject) => subject.kind === 'thing')
    .flatMap((subject) => subject.mentions.map((mention) => mention.text))
}

describe('classes of things are found with what sets them apart', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['They sent cluster munitions.', ['cluster munitions']],
    ['They sent anti-ship missiles and rocket launchers.', ['anti-ship missiles', 'rocket launchers']],
    ['They asked for multiple-launch rocket systems.', ['multiple-launch rocket systems']],
    ['They tested an air-launched small diameter bomb.', ['air-launched small diameter bomb']],
    ['It builds electric buses.', ['electric buses']],
    ['It bans diesel cars from the centre.', ['diesel cars']],
    ['It approved the malaria vaccine.', ['malaria vaccine']],
    ['It closed the offshore gas pipeline.', ['offshore gas pipeline']],
    ['It sold lithium-ion batteries.', ['lithium-ion batteries']],
    ['They used guided bombs and armoured vehicles.', ['guided bombs', 'armoured vehicles']],
    ['They lost 12 howitzers.', ['howitzers']],
    ['They need drones.', ['drones']],
    ['It fined the maker of sleeping pills.', []],
    ['They sent missiles.', []],
    ['He drove a car.', []],
    ['They fired rockets at the town.', []],
    ['They want to launch rockets.', []],
    ['They destroyed tanks.', []],
    ['The Russian tanks left.', []],
  ]
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(thingsIn(text), expected))
})

describe('class nouns behind a name belong to its mention', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Two Osprey missiles hit it.', ['Osprey missiles']],
    ['An Osprey long-range cruise missile hit it.', ['Osprey long-range cruise missile']],
    ['The Heron multiple launch rocket system is old.', ['Heron multiple launch rocket system']],
    ['The XR-7 fighter jets flew.', ['XR-7 fighter jets']],
    ['The Petrel artillery pieces are late.', ['Petrel artillery pieces']],
    ['The Osprey and its missiles are old.', ['Osprey']],
    ['The Osprey destroyed tanks.', ['Osprey']],
  ]
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(thingsIn(text), expected))
})

test('a class at the start of a sentence may have a capital', () => {
  assert.deepEqual(thingsIn('Howitzers were promised. Cluster munitions were not.'), ['Howitzers', 'Cluster munitions'])
})
