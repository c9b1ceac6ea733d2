import type { ClaimRelation } from '../../model/findings.ts'
import type { AttributedArticle } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Subject, SubjectFact, SubjectKind } from '../../model/subject.ts'
import type { StoryOnPage } from '../story-reader.ts'
import { agreementOf } from './claim-rows.ts'
import { timeOrder } from './show-time.ts'

/** A report's figure of a subject, with who printed it and on whose word. */
export interface FactOnPage {
  readonly fact: SubjectFact
  readonly page: StoryOnPage
  readonly article: AttributedArticle
  readonly statement: Statement | undefined
}

/** Figures of one measure in one unit, newest first, and how they agree: `undefined` when they were not compared. */
export interface FactGroup {
  readonly measure: string
  readonly unit: string | undefined
  readonly rows: readonly FactOnPage[]
  readonly agreement: ClaimRelation | undefined
}

/** A statement about the subject or by it, with a later one that stands against it. */
export interface SaidRow {
  readonly statement: Statement
  readonly article: AttributedArticle
  readonly page: StoryOnPage
  readonly against: { readonly span: Span; readonly article: AttributedArticle } | undefined
}

/** A person, body, place or thing with all that the stories report of it. */
export interface SubjectView {
  readonly kind: SubjectKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly pages: readonly StoryOnPage[]
  readonly facts: readonly FactGroup[]
  readonly saidBy: readonly SaidRow[]
  readonly saidOf: readonly SaidRow[]
  readonly reportCount: number
  readonly outletCount: number
}

/** What `pages` report of the subject with this kind and name; undefined when none of them speaks of it. */
export function subjectView(
  pages: readonly StoryOnPage[],
  { kind, name }: { readonly kind: string; readonly name: string },
): SubjectView | undefined {
  const found = pages.flatMap((page) => {
    const subject = page.story.subjects.find((each) => each.kind === kind && each.name === name)
    return subject ? [{ page, subject }] : []
  })
  const [first] = found
  if (first === undefined) return undefined
  const articles = new Set(found.flatMap(({ subject }) => subject.mentions.map((mention) => mention.article)))
  const outlets = new Set(
    found.flatMap(({ page }) =>
      page.articles.filter((article) => articles.has(article.id)).map((article) => article.outlet?.name ?? article.id),
    ),
  )
  const names = new Set([name, ...found.flatMap(({ subject }) => subject.aliases)].map((each) => each.toLowerCase()))
  return {
    kind: first.subject.kind,
    name,
    aliases: [...new Set(found.flatMap(({ subject }) => subject.aliases))].filter((alias) => alias !== name),
    pages: found.map(({ page }) => page),
    facts: factGroups(found),
    saidBy: inOrder(found.flatMap(({ page }) => saidBy(page, names))),
    saidOf: inOrder(found.flatMap(({ page, subject }) => saidOf(page, subject, names))),
    reportCount: articles.size,
    outletCount: outlets.size,
  }
}

interface Found {
  readonly page: StoryOnPage
  readonly subject: Subject
}

function factGroups(found: readonly Found[]): readonly FactGroup[] {
  const groups = new Map<string, FactOnPage[]>()
  for (const { page, subject } of found) {
    for (const fact of subject.facts) {
      const article = page.articles.find((each) => each.id === fact.article)
      if (article === undefined) continue
      const key = `${fact.measure ?? 'other'} ${fact.si?.unit ?? fact.unit ?? ''}`
      groups.set(key, [...(groups.get(key) ?? []), { fact, page, article, statement: carrying(article, fact.span) }])
    }
  }
  return [...groups.values()]
    .map((rows) => ({
      measure: rows[0]?.fact.measure ?? 'other',
      unit: rows[0]?.fact.unit,
      rows: rows.toSorted((a, b) => newestFirst(a.article, b.article)),
      agreement: agreementOfRows(rows),
    }))
    .sort((a, b) => b.rows.length - a.rows.length)
}

function newestFirst(a: AttributedArticle, b: AttributedArticle): number {
  return (timeOrder(b.publishedAt) ?? 0) - (timeOrder(a.publishedAt) ?? 0)
}

/** The outermost statement in whose content the span stands. */
function carrying(article: AttributedArticle, span: Span): Statement | undefined {
  const holding = article.statements.filter((statement) =>
    statement.content.some((part) => part.start <= span.start && span.end <= part.end),
  )
  return holding.find((statement) => statement.nestedIn === undefined) ?? holding[0]
}

/** Figures that one claim of a story holds agree as that claim does; figures of no common claim were not compared. */
function agreementOfRows(rows: readonly FactOnPage[]): ClaimRelation | undefined {
  if (rows.length === 1) return 'single'
  const claims = rows.map(({ page, fact }) =>
    page.story.claims.find((claim) =>
      claim.occurrences.some(
        (occurrence) =>
          occurrence.article === fact.article && occurrence.start < fact.span.end && fact.span.start < occurrence.end,
      ),
    ),
  )
  const [first] = claims
  if (first !== undefined && claims.every((claim) => claim === first)) {
    const [row] = rows
    return row && agreementOf(row.page, first)
  }
  return new Set(rows.map(({ fact }) => JSON.stringify(fact.si ?? [fact.value, fact.min, fact.max]))).size === 1
    ? 'agree'
    : undefined
}

function nameOf(statement: Statement): string | undefined {
  return (statement.source?.name ?? statement.source?.span.text)?.toLowerCase()
}

function saidBy(page: StoryOnPage, names: ReadonlySet<string>): readonly SaidRow[] {
  return rowsOf(page, (_article, statement) => names.has(nameOf(statement) ?? ''))
}

/** Statements of others whose words name the subject. */
function saidOf(page: StoryOnPage, subject: Subject, names: ReadonlySet<string>): readonly SaidRow[] {
  return rowsOf(page, (article, statement) => {
    if (statement.source === undefined || names.has(nameOf(statement) ?? '')) return false
    return subject.mentions.some(
      (mention) =>
        mention.article === article.id &&
        statement.content.some((part) => part.start <= mention.start && mention.end <= part.end),
    )
  })
}

function rowsOf(
  page: StoryOnPage,
  isWanted: (article: AttributedArticle, statement: Statement) => boolean,
): readonly SaidRow[] {
  return page.articles.flatMap((article) =>
    article.statements
      .filter((statement) => statement.form !== 'no-comment' && statement.form !== 'not-said')
      .filter((statement) => isWanted(article, statement))
      .map((statement): SaidRow => ({ statement, article, page, against: standingAgainst(page, article, statement) })),
  )
}

/** The other end of a conflict that touches what was said. */
function standingAgainst(page: StoryOnPage, article: AttributedArticle, statement: Statement): SaidRow['against'] {
  const isTouched = (end: { readonly article: string; readonly start: number; readonly end: number }): boolean =>
    end.article === article.id && statement.content.some((part) => part.start < end.end && end.start < part.end)
  for (const link of page.story.links) {
    if (link.relation !== 'conflicts') continue
    const other = isTouched(link.a) ? link.b : isTouched(link.b) ? link.a : undefined
    const theirs = page.articles.find((each) => each.id === other?.article)
    if (other && theirs && theirs.id !== article.id) return { span: other, article: theirs }
  }
  return undefined
}

/** Newest first, each wording once. */
function inOrder(rows: readonly SaidRow[]): readonly SaidRow[] {
  const once = new Map(rows.map((row) => [row.statement.content.map((part) => part.text).join(' '), row]))
  return [...once.values()].sort((a, b) => newestFirst(a.article, b.article))
}
