import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ZoneKind } from '../model/article.ts'
import { CandidateIndex } from './candidate-index.ts'
import { createArticleOpener, type OpenArticle } from './open-article.ts'
import { storyWords } from './story-words.ts'
import { TermTable } from './term-table.ts'

/** A text of the pieces, one a line, with a zone for each. */
function zoned(...pieces: readonly (readonly [ZoneKind, string])[]): Parameters<typeof storyWords>[0] {
  let end = -1
  const zones = pieces.map(([kind, piece]) => {
    const start = end + 1
    end = start + piece.length
    return { kind, start, end }
  })
  return { text: pieces.map(([, piece]) => piece).join('\n'), zones }
}

describe('the words of the story', () => {
  const cases: readonly (readonly [ZoneKind, boolean])[] = [
    ['headline', true],
    ['standfirst', true],
    ['dateline', true],
    ['body', true],
    ['post', true],
    ['byline', true],
    ['caption', false],
    ['credit', false],
    ['furniture', false],
    ['disclaimer', false],
    ['truncation', false],
  ]
  for (const [kind, isRead] of cases) {
    test(`a ${kind} is ${isRead ? 'read' : 'left out'}`, () => {
      const words = storyWords(zoned(['body', 'A barge sank.'], [kind, 'Lockwood'], ['body', 'Nobody drowned.']), 100)
      assert.equal(words.includes('Lockwood'), isRead)
      assert.match(words, /A barge sank\.\s+(?:Lockwood\s+)?Nobody drowned\./u)
    })
  }

  test('a text without zones is read whole', () => {
    assert.equal(storyWords({ text: 'A barge sank.' }, 100), 'A barge sank.')
    assert.equal(storyWords({ text: 'A barge sank.', zones: [] }, 100), 'A barge sank.')
  })

  test('what lies in no zone is read', () => {
    const zones = [{ kind: 'credit', start: 0, end: 5 } as const]
    assert.equal(storyWords({ text: 'Photo A barge sank.', zones }, 100).trim(), 'A barge sank.')
  })

  test('a text that is nothing but furniture is read whole', () => {
    assert.equal(storyWords(zoned(['furniture', 'Menu'], ['caption', 'A barge']), 100), 'Menu\nA barge')
  })

  test('the limit counts what is read, not what is left out', () => {
    const text = zoned(['furniture', 'm'.repeat(500)], ['body', 'A barge sank.'])
    assert.match(storyWords(text, 8), /^\s?A barge?\s?$/u)
  })

  test('zones beyond the text or over one another do no harm', () => {
    const zones = [
      { kind: 'credit', start: 0, end: 6 },
      { kind: 'caption', start: 3, end: 5 },
      { kind: 'furniture', start: 80, end: 90 },
    ] as const
    assert.equal(storyWords({ text: 'Photo A barge sank.', zones }, 100).trim(), 'A barge sank.')
  })
})

test('two short reports under one long notice of their outlet are no copies', () => {
  const notice =
    'This page gathers what others have printed and rewrites it by machine. It did not check a word of it, holds no rights in it, and asks readers who find a slip to write to the desk at once.'
  const articles: OpenArticle[] = []
  const index = new CandidateIndex()
  const open = createArticleOpener({
    table: new TermTable(new Map()),
    index,
    conceptIndex: new CandidateIndex(),
    articles,
    openArticlesMax: 10,
  })
  const bodies = [
    'A barge sank at the lock below the mill on Friday.',
    'The choir of the chapel elected a new treasurer.',
  ]
  for (const [i, body] of bodies.entries()) {
    const article = open({ id: `a${i}`, language: 'en', ...zoned(['body', body], ['disclaimer', notice]) })
    index.add(i, article.terms)
    articles.push(article)
  }
  assert.deepEqual(
    articles.map(({ copy }) => copy?.of),
    [undefined, undefined],
  )
})
