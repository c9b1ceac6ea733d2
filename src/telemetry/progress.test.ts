import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { startProgress } from './progress.ts'

interface Bench {
  readonly written: string[]
  now: number
}

function bench(isTerminal: boolean): Bench & { readonly start: () => ReturnType<typeof startProgress> } {
  const state: Bench = { written: [], now: 1_000_000 }
  return Object.assign(state, {
    start: () =>
      startProgress(
        'read',
        {
          isTerminal,
          write: (text: string) => {
            state.written.push(text)
          },
        },
        { clock: { now: () => state.now }, afterSeconds: 2, everySeconds: 5 },
      ),
  })
}

describe('progress', () => {
  test('work that is done within two seconds says nothing', () => {
    const paper = bench(true)
    const progress = paper.start()
    paper.now += 1900
    progress.at(10)
    progress.end()
    assert.deepEqual(paper.written, [])
  })

  test('on a screen one line is written over and cleared at the end', () => {
    const paper = bench(true)
    const progress = paper.start()
    paper.now += 2000
    progress.at(10, 40)
    paper.now += 500
    progress.at(20, 40)
    progress.end()
    assert.equal(paper.written.length, 3)
    for (const text of paper.written) {
      assert.ok(text.startsWith('\r'))
      assert.ok(!text.includes('\n'))
    }
    assert.match(paper.written[0] ?? '', /read: \[#{5}\.{15}\] 10 of 40 \(5 a second\)/u)
    assert.match(paper.written[1] ?? '', /\[#{10}\.{10}\] 20 of 40/u)
  })

  test('on a screen it is not written more often than a person can see', () => {
    const paper = bench(true)
    const progress = paper.start()
    paper.now += 2000
    for (let done = 1; done <= 1000; done += 1) progress.at(done)
    assert.equal(paper.written.length, 1)
  })

  test('elsewhere a line is added every few seconds, and nothing is cleared', () => {
    const paper = bench(false)
    const progress = paper.start()
    for (let second = 1; second <= 12; second += 1) {
      paper.now += 1000
      progress.at(second * 10)
    }
    progress.end()
    assert.deepEqual(paper.written, [
      'read: 20 (10 a second)\n',
      'read: 70 (10 a second)\n',
      'read: 120 (10 a second)\n',
    ])
  })

  test('a total of nothing gives a count instead of a bar', () => {
    const paper = bench(false)
    const progress = paper.start()
    paper.now += 4000
    progress.at(0, 0)
    assert.deepEqual(paper.written, ['read: 0 (0 a second)\n'])
  })

  test('more done than was expected fills the bar and no more', () => {
    const paper = bench(false)
    const progress = paper.start()
    paper.now += 4000
    progress.at(50, 40)
    assert.match(paper.written[0] ?? '', /\[#{20}\] 50 of 40/u)
  })
})
