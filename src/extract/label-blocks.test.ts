import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileOutletLexicon } from '../attribute/outlet-lexicon.ts'
import { labelPleas, labelRelated } from './label-furniture.ts'
import { type Label, labelHead, storyStart } from './label-head.ts'
import { labelPosts } from './label-posts.ts'
import { type TextBlock, textBlocksOf } from './text-blocks.ts'

const outlets = compileOutletLexicon(new Map())
const prose =
  'The island council met on Tuesday to talk about the ferries that it had asked for since the spring of last year.'

function blocksOf(...lines: readonly string[]): readonly TextBlock[] {
  return textBlocksOf(lines.join('\n\n'))
}

const unlabelled = (blocks: readonly TextBlock[]): readonly Label[] => blocks.map(() => undefined)

test('the story begins with its first running text', () => {
  const blocks = blocksOf('Ferries at last', 'Tom Quill', prose, prose)
  assert.equal(storyStart(blocks, unlabelled(blocks)), 2)
})

test('two short sentences that follow each other begin the story as well', () => {
  const blocks = blocksOf('Ferries at last', 'The council met again.', 'Nobody else came there.')
  assert.equal(storyStart(blocks, unlabelled(blocks)), 1)
})

test('a dateline begins the story, a labelled block does not', () => {
  const blocks = blocksOf(prose, 'VELBY —', 'It rained.')
  assert.equal(storyStart(blocks, ['caption', 'dateline', undefined]), 1)
})

test('a text of titles alone has no story', () => {
  const blocks = blocksOf('Ferries at last', 'More ferries')
  assert.equal(storyStart(blocks, unlabelled(blocks)), 2)
})

test('the head is labelled line by line', () => {
  const blocks = blocksOf(
    'World',
    'Ferries go to the islands',
    'Company gives in after months',
    'Tom Quill',
    'March 4, 2025',
    'Storm closes the other route',
    prose,
  )
  assert.deepEqual(labelHead(blocks, unlabelled(blocks), outlets), [
    'furniture',
    'headline',
    'standfirst',
    'byline',
    'furniture',
    'furniture',
    undefined,
  ])
})

for (const above of [
  ['Our paper is available online now.'],
  ['REPUBLIC OF NORLAND', 'MINISTRY OF FERRIES', 'PRESS STATEMENT'],
  ['4 марта, 09:15'],
  ['LAND, NAVAL POWER'],
  ['COMPANIES / SHIPPING'],
])
  test(`${above.join(' / ')}: no title where one stands further down`, () => {
    const blocks = blocksOf(...above, 'Ferries to the islands stop tonight', 'By Tom Quill', prose)
    const labels = labelHead(blocks, unlabelled(blocks), outlets)
    assert.deepEqual(labels.slice(0, above.length + 1), [...above.map(() => 'furniture'), 'headline'])
  })

test('a sentence is a title where none stands further down', () => {
  const blocks = blocksOf('The ferries stop tonight.', 'By Tom Quill', prose)
  assert.equal(labelHead(blocks, unlabelled(blocks), outlets)[0], 'headline')
})

test('a sentence in the head is story, whatever stands before it', () => {
  const blocks = blocksOf('Ferries go to the islands', 'By Tom Quill', 'Comments', 'It was late again.', prose)
  const labels = labelHead(blocks, [undefined, undefined, 'furniture', undefined, undefined], outlets)
  assert.notEqual(labels[3], 'furniture')
})

test('a paragraph between two appeals is part of them, one far from them is not', () => {
  const plea = 'Your donation pays for our reporters, and we need you.'
  const blocks = blocksOf(plea, prose, plea, prose, prose, prose, prose, plea)
  assert.deepEqual(labelPleas(blocks, unlabelled(blocks)), [
    'furniture',
    'furniture',
    'furniture',
    undefined,
    undefined,
    undefined,
    undefined,
    'furniture',
  ])
})

test('titles after the heading of a list are furniture until running text comes', () => {
  const blocks = blocksOf(
    prose,
    'Related articles',
    'Storm closes the route',
    'Minister promises a bridge',
    prose,
    'A bridge too far',
  )
  const labels = labelRelated(blocks, [undefined, 'furniture', undefined, undefined, undefined, undefined], 0)
  assert.deepEqual(labels, [undefined, 'furniture', 'furniture', 'furniture', undefined, undefined])
})

test('a note on the author at the end is furniture, a sentence about a reporter is not', () => {
  const note = 'Jane Harrow is a maritime reporter for the Harbour Gazette.'
  const withNote = blocksOf(prose, note)
  assert.deepEqual(labelRelated(withNote, unlabelled(withNote), 0), [undefined, 'furniture'])
  for (const story of [
    'Mr. Harrow is not the first contributor of the company to resign.',
    'This is why, after calls from the bureau, he refused.',
    'Harrow was not done with it, and the editor of the paper left.',
  ]) {
    const blocks = blocksOf(prose, story)
    assert.deepEqual(labelRelated(blocks, unlabelled(blocks), 0), [undefined, undefined], story)
  }
  const quoted = blocksOf(prose, 'Jane Harrow is the reporter who was arrested, the police said.')
  assert.deepEqual(labelRelated(quoted, unlabelled(quoted), 0), [undefined, undefined])
})

test('a post takes the paragraphs that are set apart with it, and stops at the story', () => {
  const blocks = textBlocksOf(
    `${prose}\n\n${prose}\n\n${prose}\n\nOne promise.\n\n\n\nTwo ships. — Ida (@ida)\n\n${prose}`,
  )
  assert.deepEqual(labelPosts(blocks, unlabelled(blocks), new Set([4])), [
    undefined,
    undefined,
    undefined,
    'post',
    'post',
    undefined,
  ])
})

test('a signature alone takes a paragraph that speaks as posts do, never one that tells who said what', () => {
  const blocks = blocksOf(prose, 'We will not wait!', '— Ida (@ida) March 3, 2025', prose)
  assert.deepEqual(labelPosts(blocks, unlabelled(blocks), new Set([2])), [undefined, 'post', 'post', undefined])
  const told = blocksOf(prose, '“We will not wait,” she said.', '— Ida (@ida) March 3, 2025', prose)
  assert.deepEqual(labelPosts(told, unlabelled(told), new Set([2])), [undefined, undefined, 'post', undefined])
})
