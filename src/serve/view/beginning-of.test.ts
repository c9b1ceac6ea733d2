import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedArticles } from '../../../test/invented-story.ts'
import type { AttributedArticle } from '../../model/report.ts'
import { beginningOf } from './beginning-of.ts'

const [lantern] = inventedArticles

/** The article with this text and these zones, without a headline of its own. */
function articleOf(text: string, zones: AttributedArticle['zones']): AttributedArticle {
  assert.ok(lantern)
  const { headline: _, ...rest } = lantern
  return { ...rest, text, zones }
}

describe('how a report begins', () => {
  test('is its headline where it has one', () => {
    assert.ok(lantern)
    assert.equal(beginningOf(lantern), 'Minister will shut the Orsk dam road, officials say')
  })

  test('is the first line of its body where it has none', () => {
    const text = 'A wire.\nThe quay was closed at noon.\nMore of it.'
    assert.equal(
      beginningOf(articleOf(text, [{ kind: 'body', start: 8, end: text.length }])),
      'The quay was closed at noon.',
    )
  })

  test('says that words were cut', () => {
    const text = 'The quay was closed. '.repeat(20)
    const beginning = beginningOf(articleOf(text, [{ kind: 'body', start: 0, end: text.length }]))
    assert.equal(beginning.length, 162)
    assert.ok(beginning.endsWith(' …'))
  })

  test('never ends between the halves of one character', () => {
    const text = `${'a'.repeat(159)}😀 and more`
    assert.ok(beginningOf(articleOf(text, [{ kind: 'body', start: 0, end: text.length }])).isWellFormed())
  })

  test('without any zone is the beginning of the text', () => {
    assert.equal(beginningOf(articleOf('Closed.', [])), 'Closed.')
  })
})
