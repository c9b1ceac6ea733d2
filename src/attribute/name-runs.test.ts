import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { subjectsOf } from '../../test/kits/subjects-in-short.ts'

function mentionsIn(text: string): readonly string[] {
  return subjectsOf(text).flatMap((subject) => subject.mentions.map((mention) => mention.text))
}

describe('a mention holds title, name and class nouns', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Prime Minister Ana Reyes met Gen. Tom Berg.', ['Prime Minister Ana Reyes', 'Gen. Tom Berg']],
    ['The Osprey missiles hit two QF-40 launchers.', ['Osprey missiles', 'QF-40 launchers']],
    ['Kestrel’s plant and Lind’s house burned.', ['Lind']],
    [
      'The army has cluster munitions, 12 howitzers and an air-launched small diameter bomb.',
      ['cluster munitions', 'howitzers', 'air-launched small diameter bomb'],
    ],
    ['The UK-built long-range Heron drones flew over Lake Ovel.', ['UK', 'Heron drones', 'Lake Ovel']],
    ['A ground-based radar and guided bombs were sent.', ['ground-based radar', 'guided bombs']],
    ['They fired rockets, sold tanks and want new drones.', ['drones']],
    ['Send the army’s old patrol boats.', ['patrol boats']],
  ]
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(mentionsIn(text), expected))
})
