import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedArticles, inventedStory, spanOfWords } from '../../../test/invented-story.ts'
import type { ClaimLink } from '../../model/findings.ts'
import type { AttributedArticle } from '../../model/report.ts'
import { sentencePairs } from './sentence-pairs.ts'

const [model] = inventedArticles
function articleWith(id: string, text: string, zones?: AttributedArticle['zones']): AttributedArticle {
  assert.ok(model)
  return { ...model, id, text, statements: [], zones: zones ?? [{ start: 0, end: text.length, kind: 'body' }] }
}

interface Row {
  readonly first: string | undefined
  readonly second: string | undefined
  readonly relation: string
}
function rowsOf(first: AttributedArticle, second: AttributedArticle, links: readonly ClaimLink[] = []): readonly Row[] {
  return sentencePairs(first, second, links).map((pair) => ({
    first: pair.first?.text,
    second: pair.second?.text,
    relation: pair.relation,
  }))
}

describe('sentences side by side', () => {
  const harbour = articleWith(
    'a',
    'The harbour ferry stops on Friday. A pump failed in the engine room. Passengers will travel by bus.',
  )

  test('the likest sentences stand together in the order of the first report, lone ones of the second where it had them', () => {
    const other = articleWith(
      'b',
      'Nobody was hurt. The ferry of the harbour stops this Friday. A new ship is ordered.',
    )
    assert.deepEqual(rowsOf(harbour, other), [
      { first: undefined, second: 'Nobody was hurt.', relation: 'only-in-second' },
      {
        first: 'The harbour ferry stops on Friday.',
        second: 'The ferry of the harbour stops this Friday.',
        relation: 'words-in-common',
      },
      { first: 'A pump failed in the engine room.', second: undefined, relation: 'only-in-first' },
      { first: 'Passengers will travel by bus.', second: undefined, relation: 'only-in-first' },
      { first: undefined, second: 'A new ship is ordered.', relation: 'only-in-second' },
    ])
  })

  test('every sentence of both reports stands once', () => {
    const other = articleWith('b', 'Nothing of this is alike. A pump failed in the ship’s engine room, it is said.')
    const rows = rowsOf(harbour, other)
    assert.equal(rows.filter((row) => row.first !== undefined).length, 3)
    assert.equal(rows.filter((row) => row.second !== undefined).length, 2)
    assert.deepEqual(
      rows.filter((row) => row.first !== undefined && row.second !== undefined).map((row) => row.first),
      ['A pump failed in the engine room.'],
    )
  })

  test('a link of the story pairs sentences that share no word, and names what it is', () => {
    const scoop = inventedArticles.find((article) => article.id === 'lantern-scoop')
    const unsigned = inventedArticles.find((article) => article.id === 'unsigned')
    assert.ok(scoop && unsigned)
    const conflict = rowsOf(scoop, unsigned, inventedStory.links).find((row) => row.relation === 'conflicts')
    assert.match(conflict?.first ?? '', /for 90 days/u)
    assert.match(conflict?.second ?? '', /until the end of the year/u)
    const turned = rowsOf(unsigned, scoop, inventedStory.links).find((row) => row.relation === 'conflicts')
    assert.match(turned?.second ?? '', /for 90 days/u)
  })

  test('captions and furniture are no sentences of the report', () => {
    const text = 'A diver near the wreck. The wreck was raised on Monday.'
    const end = text.indexOf('. ') + 1
    const first = articleWith('a', text, [
      { start: 0, end, kind: 'caption' },
      { start: end + 1, end: text.length, kind: 'body' },
    ])
    assert.deepEqual(
      rowsOf(first, articleWith('b', 'The wreck was raised on Monday.')).map((row) => row.first),
      ['The wreck was raised on Monday.'],
    )
  })

  test('spans are slices of their reports', () => {
    const second = articleWith('b', 'The pump in the engine room failed.  ')
    for (const { first, second: other } of sentencePairs(harbour, second, [])) {
      if (first) assert.deepEqual(spanOfWords(harbour.text, first.text), first)
      if (other) assert.equal(second.text.slice(other.start, other.end), other.text)
    }
  })
})
