import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openProblemList } from './problem-list.ts'

function openList(shownMax = 20): {
  readonly problems: ReturnType<typeof openProblemList>
  readonly written: string[]
} {
  const written: string[] = []
  return { problems: openProblemList((text) => written.push(text), shownMax), written }
}

describe('the list of problems', () => {
  test('without a problem the exit status is 0 and nothing is written', () => {
    const { problems, written } = openList()
    assert.equal(problems.close(), 0)
    assert.deepEqual(written, [])
  })

  test('a problem names its input and makes the exit status 1', () => {
    const { problems, written } = openList()
    problems.tell('a.txt', 'is empty; there is nothing to read.')
    assert.equal(problems.close(), 1)
    assert.deepEqual(written, ['headwater: a.txt: is empty; there is nothing to read.\n'])
  })

  test('a problem of a line names the line', () => {
    const { problems, written } = openList()
    problems.tell('a.jsonl', 'is no JSON object.', 7)
    assert.deepEqual(written, ['headwater: a.jsonl, line 7: is no JSON object.\n'])
  })

  test('a sentence without its full stop gets it', () => {
    const { problems, written } = openList()
    problems.tell('a.xml', 'is no feed; check the address')
    problems.tell('b.xml', 'is this a feed?')
    assert.deepEqual(written, [
      'headwater: a.xml: is no feed; check the address.\n',
      'headwater: b.xml: is this a feed?\n',
    ])
  })

  test('past the most that are shown the rest of an input is counted; other inputs are named', () => {
    const { problems, written } = openList(2)
    for (let line = 1; line <= 5; line += 1) problems.tell('a.jsonl', 'is no JSON object.', line)
    problems.tell('b.jsonl', 'is empty.')
    assert.equal(problems.close(), 1)
    assert.deepEqual(written, [
      'headwater: a.jsonl, line 1: is no JSON object.\n',
      'headwater: a.jsonl, line 2: is no JSON object.\n',
      'headwater: b.jsonl: is empty.\n',
      'headwater: a.jsonl: 3 more of its lines could not be used.\n',
    ])
  })
})
