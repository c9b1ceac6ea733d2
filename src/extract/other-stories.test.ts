import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PageBlock } from './collect-blocks.ts'
import { otherStoriesIn } from './other-stories.ts'

const sentence = 'The dredger left the harbour at dawn, and the channel is open again, the pilots said. '
const story = (count: number): readonly PageBlock[] => Array.from({ length: count }, () => block(sentence.repeat(4)))
const block = (text: string): PageBlock => ({ text: text.trim(), kind: 'body', links: [], linkChars: 0 })
const places = (blocks: readonly PageBlock[]): readonly number[] => [...otherStoriesIn(blocks)]

test('what hangs below a heading of related stories at the foot belongs to other stories', () => {
  const teasers = ['Related articles', 'Pilots ask for a second buoy', 'Mud closes the ferry pier', '12 May'].map(block)
  assert.deepEqual(places([...story(8), ...teasers]), [8, 9, 10, 11])
})

test('headings of other languages count as well', () => {
  for (const heading of ['Читайте також', 'Mehr zum Thema', 'Leggi anche', '関連記事'])
    assert.deepEqual(places([...story(8), block(heading), block('Mud closes the ferry pier')]), [8, 9], heading)
})

test('a box in the middle of the story hides nothing of it', () => {
  assert.deepEqual(places([...story(4), block('Related articles'), block('Mud closes the pier'), ...story(4)]), [])
})

test('running text ends what the heading began', () => {
  const tail = [block('Most read'), block('Mud closes the pier'), block(sentence.repeat(2)), block('Velby')]
  assert.deepEqual(places([...story(12), ...tail]), [12, 13])
})

test('a page without such a heading, and one without blocks, has none', () => {
  assert.deepEqual(places(story(3)), [])
  assert.deepEqual(places([]), [])
})
