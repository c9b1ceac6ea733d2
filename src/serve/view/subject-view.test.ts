import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedArticles, inventedStory } from '../../../test/invented-story.ts'
import type { Story } from '../../model/story.ts'
import { subjectView } from './subject-view.ts'

const page = { story: inventedStory, articles: inventedArticles }
const road = { kind: 'thing', name: 'dam road' }

describe('the view of a subject', () => {
  test('holds each figure with outlet and source, newest first', () => {
    const [group] = subjectView([page], road)?.facts ?? []
    assert.deepEqual(
      group?.rows.map((row) => [row.fact.span.text, row.article.outlet?.name]),
      [
        ['4.27 metres', 'Meridian Wire'],
        ['14 feet', 'The Lantern'],
      ],
    )
    assert.equal(group?.measure, 'length')
  })

  test('figures of one claim agree as the claim does', () => {
    assert.equal(subjectView([page], road)?.facts[0]?.agreement, 'same-within-rounding')
  })

  test('figures of no common claim are not compared, unless they are the same', () => {
    const story: Story = { ...inventedStory, claims: [] }
    assert.equal(subjectView([{ ...page, story }], road)?.facts[0]?.agreement, undefined)
    const [subject] = inventedStory.subjects
    assert.ok(subject)
    const [feet] = subject.facts
    assert.ok(feet)
    const same: Story = { ...story, subjects: [{ ...subject, facts: [feet, feet] }] }
    assert.equal(subjectView([{ ...page, story: same }], road)?.facts[0]?.agreement, 'agree')
  })

  test('a single figure has nothing to compare with', () => {
    const [subject] = inventedStory.subjects
    assert.ok(subject)
    const story: Story = { ...inventedStory, subjects: [{ ...subject, facts: subject.facts.slice(0, 1) }] }
    assert.equal(subjectView([{ ...page, story }], road)?.facts[0]?.agreement, 'single')
  })

  test('what was said of it names its source, and what stands against it in another report', () => {
    const said = subjectView([page], road)?.saidOf ?? []
    assert.deepEqual(
      said.map((row) => row.statement.source?.span.text),
      ['The Lantern', 'two ministry officials'],
    )
    assert.equal(said.at(-1)?.against?.span.text, 'until the end of the year')
    assert.equal(said.at(-1)?.against?.article.id, 'unsigned')
  })

  test('what it said is told apart from what was said of it', () => {
    const officials = subjectView([page], { kind: 'body', name: 'two ministry officials' })
    assert.deepEqual(
      officials?.saidBy.map((row) => row.statement.content[0]?.text),
      ['The dam road at Orsk will be closed for 90 days'],
    )
    assert.deepEqual(officials?.saidOf, [])
  })

  test('reports, outlets and other names are counted over all stories', () => {
    const view = subjectView([page, { ...page, story: { ...inventedStory, id: 'another' } }], road)
    assert.equal(view?.pages.length, 2)
    assert.equal(view?.reportCount, 3)
    assert.equal(view?.outletCount, 3)
    assert.deepEqual(view?.aliases, ['Dammstraße'])
  })

  for (const subject of [
    { kind: 'person', name: 'dam road' },
    { kind: 'thing', name: 'Dam Road' },
    { kind: 'thing', name: '' },
  ])
    test(`${JSON.stringify(subject)} is spoken of nowhere`, () => assert.equal(subjectView([page], subject), undefined))
})
