import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutBlock, endsSentence, textBlocksOf, wordCount } from './text-blocks.ts'

test('paragraphs come without the white space around them, with the line breaks before them', () => {
  const text = '  One.  \nTwo.\n\n\n\u00a0Three.\u00a0\n \n'
  assert.deepEqual(
    textBlocksOf(text).map((block) => [block.text, block.gap, text.slice(block.start, block.end) === block.text]),
    [
      ['One.', 0, true],
      ['Two.', 1, true],
      ['Three.', 3, true],
    ],
  )
})

test('lines of a hard-wrapped text are joined to paragraphs', () => {
  const text = [
    'The council met on Tuesday to talk about the',
    'ferries that it had asked for since the spring',
    'of last year, and about the pier.',
    '',
    'The company did not come to the meeting, its',
    'lawyers said, since nobody had told it of the',
    'day, and the letter was lost.',
  ].join('\n')
  assert.equal(textBlocksOf(text).length, 2)
  assert.ok(textBlocksOf(text)[0]?.text.startsWith('The council') && textBlocksOf(text)[0]?.text.endsWith('the pier.'))
})

test('lines that each end a sentence stay apart', () => {
  assert.equal(textBlocksOf('One.\nTwo.\nThree.\nFour.\nFive.\nSix.\nSeven.').length, 7)
})

test('an empty text has no paragraphs', () => {
  assert.deepEqual(textBlocksOf(''), [])
  assert.deepEqual(textBlocksOf('\n\r\n \t\n'), [])
})

test('a sentence ends with its mark, or with the closing marks after it', () => {
  for (const text of ['It ends.', 'It ends!”', 'Ends it?', '“It ends.”', 'It ends.)', '結束。', 'انتهى؟', 'It ends… '])
    assert.ok(endsSentence(text), text)
  for (const text of ['It ends', 'It ends:', 'It ends,”', 'U.S', '']) assert.ok(!endsSentence(text), text)
})

test('words are counted in scripts with and without spaces', () => {
  assert.equal(wordCount('Two ships, 40 years old'), 5)
  assert.equal(wordCount('два старі пороми'), 3)
  assert.equal(wordCount('— … !'), 0)
  assert.ok(wordCount('該公司表示將把兩艘船交給議會') >= 6)
})

test('a block is cut at offsets, and its pieces keep their places', () => {
  const text = 'VELBY — The council met. (Reporting by Ada Lund)'
  const block = textBlocksOf(text)[0]
  assert.ok(block)
  const pieces = cutBlock(text, block, [8, 25])
  assert.deepEqual(
    pieces.map((piece) => piece.text),
    ['VELBY —', 'The council met.', '(Reporting by Ada Lund)'],
  )
  for (const piece of pieces) assert.equal(text.slice(piece.start, piece.end), piece.text)
})

test('cuts outside a block, at its edges or twice at one place change nothing', () => {
  const text = 'The council met.'
  const block = textBlocksOf(text)[0]
  assert.ok(block)
  assert.deepEqual(
    cutBlock(text, block, [-5, 0, 16, 16, 99]).map((piece) => piece.text),
    [text],
  )
})
