import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedArticles, inventedStory } from '../../../test/invented-story.ts'
import type { StateStep } from '../../model/findings.ts'
import type { AttributedArticle } from '../../model/report.ts'
import type { ArticleSpan } from '../../model/span.ts'
import { proofOfStep } from './step-proof.ts'

function reportOf(id: string, text: string, more: Partial<AttributedArticle> = {}): AttributedArticle {
  const [pattern] = inventedArticles
  assert.ok(pattern)
  const { publishedAt: _, ...rest } = pattern
  return { ...rest, id, text, zones: [], statements: [], quantities: [], citations: [], ...more }
}

function spanOf(article: AttributedArticle, text: string): ArticleSpan {
  const start = article.text.indexOf(text)
  assert.ok(start >= 0)
  return { article: article.id, start, end: start + text.length, text }
}

const unnamed = reportOf('unnamed', 'The harbour has not been sold, an aide told the Kestrel.')
const spoken = reportOf('spoken', 'The sale is still being weighed, Ines Calder said on 14 May.')
const weighed = spanOf(spoken, 'The sale is still being weighed')
const onRecord = reportOf('spoken', spoken.text, {
  statements: [
    {
      id: 's1',
      form: 'indirect',
      cue: { start: 45, end: 49, text: 'said' },
      content: [{ start: weighed.start, end: weighed.end, text: weighed.text }],
      level: 'on-record',
      polarity: 'asserted',
      modality: 'fact',
    },
  ],
})
const dated = reportOf('dated', 'The harbour goes to the bank.', { publishedAt: '2031-05-14T09:00:00+02:00' })

function stepOf(more: Partial<StateStep>, articles: readonly AttributedArticle[]): StateStep {
  const evidence = articles.map((article) => spanOf(article, article.text.slice(0, 28)))
  return { state: 'under-review', evidence, reports: articles.map((each) => each.id), onRecord: false, ...more }
}

function shownOf(step: StateStep, articles: readonly AttributedArticle[]): string | undefined {
  return proofOfStep({ story: inventedStory, articles }, step)?.article
}

describe('the words that show a step of the state', () => {
  test('are those said on the record, where the step is on the record', () => {
    const articles = [unnamed, onRecord]
    assert.equal(shownOf(stepOf({ onRecord: true }, articles), articles), 'spoken')
  })

  test('are those that stand beside the day of the step', () => {
    const articles = [unnamed, spoken]
    assert.equal(shownOf(stepOf({ from: '2031-05-14' }, articles), articles), 'spoken')
  })

  test('are those of a report of that day', () => {
    const articles = [unnamed, dated]
    assert.equal(shownOf(stepOf({ from: '2031-05-14' }, articles), articles), 'dated')
  })

  test('are the first of equals, also where nothing is known of the day', () => {
    const articles = [unnamed, dated, spoken]
    assert.equal(shownOf(stepOf({}, articles), articles), 'unnamed')
    assert.equal(shownOf(stepOf({ from: '2031-05-03' }, articles), articles), 'unnamed')
  })

  test('a month without a day and a report that is not kept do no harm', () => {
    const articles = [unnamed, spoken]
    assert.equal(shownOf(stepOf({ from: '2031-05' }, articles), articles), 'unnamed')
    assert.equal(shownOf(stepOf({ from: '2031-05-14' }, articles), []), 'unnamed')
  })

  test('are none where the step has no evidence, or there is no step', () => {
    assert.equal(shownOf(stepOf({}, []), []), undefined)
    assert.equal(proofOfStep({ story: inventedStory, articles: [] }, undefined), undefined)
  })
})
