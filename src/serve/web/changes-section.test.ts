import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedArticles } from '../../../test/invented-story.ts'
import { appWith, hostile, page, textOf, withoutTags } from '../../../test/web-kit.ts'
import type { RevisionChange } from '../../model/revision-change.ts'
import { spanOf } from '../../model/span.ts'
import type { ArticleChange } from '../story-reader.ts'
import { english } from '../texts/english.ts'

const span = (text: string) => spanOf(text, 0, text.length)

/** A change of the pickup, silent unless it has a note. */
function change(before: string, after: string, more: Partial<RevisionChange> = {}): ArticleChange {
  return {
    article: 'wire-pickup',
    seenAt: '2031-04-02T21:00:00.000Z',
    change: { sentences: [{ before: span(before), after: span(after) }], statements: [], isSilent: true, ...more },
  }
}

const storyWith = (changes: readonly ArticleChange[]): Promise<string> =>
  textOf('/story/story-lantern-scoop', appWith([{ ...page, changes }]))

describe('corrections and silent edits on the page of a story', () => {
  test('a silent edit is called so, with the words before and after and what changed marked', async () => {
    const markup = await storyWith([
      change('A crack of 12 feet.', 'A crack of 14 feet.', {
        statements: [{ kind: 'number-changed', before: span('12 feet'), after: span('14 feet') }],
      }),
    ])
    assert.match(markup, /<del>12 <\/del>feet\..*<ins><mark>14 <\/mark><\/ins>feet\./u)
    const words = withoutTags(markup)
    assert.match(words, /Corrections and silent edits 1 change seen after publication, 1 of them silent/u)
    assert.match(words, /Meridian Wire seen Wed 2 April 2031, 21:00 UTC Silent edit A figure changed/u)
  })

  test('a correction that is told is shown with its note', async () => {
    const words = withoutTags(
      await storyWith([
        change('It is 12 feet.', 'It is 14 feet.', {
          isSilent: false,
          notice: span('Correction: the crack is longer.'),
        }),
      ]),
    )
    assert.match(words, /1 change seen after publication, 0 of them silent/u)
    assert.match(words, /Told Its note: Correction: the crack is longer\./u)
  })

  test('a sentence that was removed has no wording now', async () => {
    const removed: ArticleChange = {
      ...change('Gone now.', 'Gone now.'),
      change: { sentences: [{ before: span('Gone now.') }], statements: [], isSilent: true },
    }
    const markup = await storyWith([removed])
    assert.match(markup, /<dt>Before<\/dt><dd[^>]*><del>Gone now\.<\/del><\/dd><\/dl>/u)
  })

  test('the newest comes first, and very many are cut', async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({
      ...change(`Old ${at}.`, `New ${at}.`),
      seenAt: new Date(Date.UTC(2031, 3, 3, 0, at)).toISOString(),
    }))
    const markup = await storyWith(many)
    assert.match(withoutTags(markup), /60 changes seen/u)
    assert.equal(markup.match(/Silent edit</gu)?.length, 20)
    assert.ok(markup.indexOf('00:59 UTC') < markup.indexOf('00:58 UTC'))
  })

  test('words that are code come out as text', async () => {
    const markup = await storyWith([change(hostile, `${hostile} more`, { notice: span(hostile) })])
    assert.doesNotMatch(markup, /<script>/u)
  })

  test('without a change, and for an article that is not here, there is no such part', async () => {
    for (const changes of [[], [{ ...change('a', 'b'), article: 'nowhere' }]])
      assert.doesNotMatch(await storyWith(changes), /h-change/u)
  })

  test('stands on the page of the article too', async () => {
    const { articlePage } = await import('./article-page.ts')
    const [, article] = inventedArticles
    assert.ok(article)
    const markup = String(await articlePage(english, { article, stories: [], changes: [change('Was.', 'Is.')] }))
    assert.match(withoutTags(markup), /Before Was\. Now Is\./u)
  })
})
