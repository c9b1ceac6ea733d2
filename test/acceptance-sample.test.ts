// Holds the whole path, from feeds over loopback HTTP to stories, to what an editor finds in the sample newsroom.
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import truth from '../sample/truth.json' with { type: 'json' }
import type { Edge, Node } from '../src/model/lineage.ts'
import { isSliceOf } from '../src/model/span.ts'
import type { Story } from '../src/model/story.ts'
import { readSampleNews, type SampleNews } from './kits/sample-news.ts'

/** What the path does not reach yet, each with the reason; a line goes when its reason is gone. */
const shortfalls: readonly string[] = [
  // A German interview about an English and Spanish story shares few words and no name with it.
  'c05-rundfunk-meteorite is not in the story of the meteorite',
  'c05-rundfunk-meteorite has no stated edge to c01-diario-meteorite',
  // The promise is joined with the announcement that came a week later, so its origins are counted too high.
  '"Marsh has told Tesk that Halvenia lends the ship" rests on',
  // "had resisted the idea in January" stands in the background of a report on something else.
  'icebreaker was under-review 2026-03-02',
  // Two counts of one strike in one report are not compared.
  '"3,200" and "1,900" are not told as a conflict',
]

interface Words {
  readonly article: string
  readonly text: string
}

describe('the sample newsroom', () => {
  let news: SampleNews
  before(async () => {
    news = await readSampleNews()
  })

  /** Fails on what is wrong and not listed as a shortfall. */
  const assertNone = (wrong: readonly string[]): void =>
    assert.deepEqual(
      wrong.filter((line) => !shortfalls.some((known) => line.startsWith(known))),
      [],
    )
  const storyOf = (article: string): Story | undefined =>
    news.stories.find((story) => story.reports.some((report) => news.nameOf(report.id) === article))
  const nodeIn = (story: Story, id: string | undefined): Node | undefined => story.nodes.find((node) => node.id === id)
  /** All names that the truth may call a node by. */
  const namesOf = (node: Node | undefined): readonly string[] =>
    [
      node?.article === undefined ? undefined : news.nameOf(node.article),
      node?.outlet,
      node?.speaker,
      node?.label?.text,
    ].filter((name) => name !== undefined)
  const edgesBetween = (from: string, to: string): readonly Edge[] =>
    news.stories.flatMap((story) =>
      story.edges.filter(
        (edge) => namesOf(nodeIn(story, edge.from)).includes(from) && namesOf(nodeIn(story, edge.to)).includes(to),
      ),
    )

  test('every page was read, none with a problem', () => {
    assert.deepEqual(news.problems, [])
    assert.equal(news.articles.length, Object.keys(truth.reports).length)
  })

  test('the reports of one event make one story', () => {
    const wrong = Object.entries(truth.stories).flatMap(([name, articles]) => {
      const homes = articles.map((article) => storyOf(article)?.id)
      const most = homes.toSorted(
        (a, b) => homes.filter((id) => id === b).length - homes.filter((id) => id === a).length,
      )[0]
      return articles
        .filter((_, at) => homes[at] !== most)
        .map((article) => `${article} is not in the story of the ${name}`)
    })
    const shared = news.stories.filter((story) => {
      const names = new Set(story.reports.map((report) => news.nameOf(report.id)))
      return (
        Object.values(truth.stories).filter((articles) => articles.some((article) => names.has(article))).length > 1
      )
    })
    assertNone([
      ...wrong,
      ...shared.map((story) => `${story.reports.map((report) => news.nameOf(report.id)).join(' ')} are of two events`),
    ])
  })

  test('each report has its class', () => {
    const wrong = Object.entries(truth.reports).flatMap(([article, wanted]) => {
      const report = storyOf(article)?.reports.find(({ id }) => news.nameOf(id) === article)
      return wanted.class.includes(report?.class ?? '')
        ? []
        : [`${article} is ${report?.class}, not ${wanted.class.join(' or ')}`]
    })
    assertNone(wrong)
  })

  test('each report has its primary source', () => {
    const wrong = Object.entries(truth.reports).flatMap(([article, wanted]) => {
      const story = storyOf(article)
      const report = story?.reports.find(({ id }) => news.nameOf(id) === article)
      const names = story ? namesOf(nodeIn(story, report?.primarySource)) : []
      return names.some((name) => wanted.primary.includes(name))
        ? []
        : [`${article} rests on ${names.join(', ')}, not on ${wanted.primary.join(' or ')}`]
    })
    assertNone(wrong)
  })

  test('what reports say of their sources are stated edges', () => {
    const wrong = truth.edges
      .filter(({ from, to, grade }) => !edgesBetween(from, to).some((edge) => edge.grade === grade))
      .map(({ from, to }) => `${from} has no stated edge to ${to}`)
    assertNone(wrong)
  })

  test('no edge leads where none is', () => {
    const wrong = truth.nonEdges.flatMap(([from = '', to = '']) =>
      edgesBetween(from, to)
        .filter((edge) => edge.relation !== 'shares-text')
        .map((edge) => `${from} has a ${edge.grade} edge to ${to}`),
    )
    assertNone(wrong)
  })

  test('origins are counted, not outlets', () => {
    const wrong = truth.claims.flatMap((wanted) => {
      const story = storyOf(wanted.in.article)
      const claim = story?.claims.find((one) => one.occurrences.some((occurrence) => touches(occurrence, wanted.in)))
      if (!story || !claim) return [`no claim that ${wanted.what}`]
      const { origins } = claim
      const found = {
        reports: [...new Set(claim.occurrences.map(({ article }) => news.nameOf(article)))]
          .filter((name) => wanted.reports.includes(name))
          .sort(),
        confirmed: origins.confirmed
          .flatMap((id) => namesOf(nodeIn(story, id)))
          .filter((name) => wanted.confirmed.includes(name)),
        min: origins.min,
        max: origins.max,
        people: origins.people?.exact,
        onRecord: origins.onRecord,
      }
      const expected = {
        reports: wanted.reports.toSorted(),
        confirmed: wanted.confirmed,
        min: wanted.min,
        max: wanted.max,
        people: wanted.people.exact,
        onRecord: wanted.onRecord,
      }
      return JSON.stringify(found) === JSON.stringify(expected)
        ? []
        : [`"${wanted.what}" rests on ${JSON.stringify(found)}, not on ${JSON.stringify(expected)}`]
    })
    assertNone(wrong)
  })

  test('states follow each other as they did', () => {
    const wrong = Object.entries(truth.timeline).flatMap(([name, wanted]) => {
      const story = storyOf(truth.stories.icebreaker[0] ?? '')
      const found = (story?.timeline ?? []).filter((step) => wanted.some(({ state }) => state === step.state))
      const states = found.map((step) => `${step.state} ${step.from?.slice(0, 10) ?? ''}`.trim())
      const expected = wanted.map((step) => `${step.state} ${'from' in step ? step.from : ''}`.trim())
      return states.join(', ') === expected.join(', ')
        ? []
        : [`${name} was ${states.join(', ')}, not ${expected.join(', ')}`]
    })
    const current = storyOf(truth.stories.icebreaker[0] ?? '')?.current
    assert.equal(current?.state, truth.current.icebreaker.state)
    assert.equal(current?.onRecord, truth.current.icebreaker.onRecord)
    assertNone(wrong)
  })

  const linksBetween = (a: Words, b: Words): readonly string[] =>
    news.stories.flatMap((story) =>
      story.links
        .filter((link) => (touches(link.a, a) && touches(link.b, b)) || (touches(link.a, b) && touches(link.b, a)))
        .map((link) => link.relation),
    )
  /** Whether a span lies on the words of the truth. */
  const touches = (
    span: { readonly article: string; readonly start: number; readonly end: number },
    words: Words,
  ): boolean => {
    if (news.nameOf(span.article) !== words.article) return false
    const at = news.articles.find(({ id }) => id === span.article)?.text.indexOf(words.text) ?? -1
    return at >= 0 && span.start < at + words.text.length && at < span.end
  }

  test('figures that say the same in other units are never in conflict', () => {
    const wrong = truth.sameFigures
      .filter(({ a, b }) => linksBetween(a, b).includes('conflicts'))
      .map(({ a, b }) => `"${a.text}" and "${b.text}" are told as a conflict`)
    assertNone(wrong)
  })

  test('real conflicts are told', () => {
    const wrong = truth.conflicts
      .filter((conflict) => !('wished' in conflict))
      .filter(({ a, b }) => !linksBetween(a, b).includes('conflicts'))
      .map(({ a, b }) => `"${a.text}" and "${b.text}" are not told as a conflict`)
    assertNone(wrong)
  })

  test('nothing of the furniture is a statement, a quantity or a subject', () => {
    const spans = news.articles.flatMap((article) => [
      ...article.statements.flatMap((statement) => statement.content),
      ...article.quantities.map((quantity) => quantity.span),
      ...article.subjects.flatMap((subject) => subject.mentions),
    ])
    const wrong = truth.notInAnyStatement.flatMap((words) =>
      spans.filter(({ text }) => text.includes(words)).map(({ text }) => `furniture: ${text}`),
    )
    assertNone(wrong)
  })

  test('every span is a slice of its article', () => {
    const textOf = new Map(news.articles.map(({ id, text }) => [id, text]))
    const wrong = news.stories
      .flatMap((story) => [
        ...story.claims.flatMap((claim) => [claim.label, ...claim.occurrences]),
        ...story.links.flatMap((link) => [link.a, link.b]),
        ...story.timeline.flatMap((step) => step.evidence),
      ])
      .filter((span) => !isSliceOf(textOf.get(span.article) ?? '', span))
    assert.deepEqual(wrong, [])
  })
})
