// Invented stories for tests, read by the real stages from plain texts to findings.
import { attributeArticle } from '../src/attribute/attribute-article.ts'
import { compileLexicons } from '../src/commands/compile-lexicons.ts'
import { loadLexicon } from '../src/commands/load-lexicon.ts'
import { compareStory } from '../src/compare/compare-story.ts'
import { readPlainText } from '../src/extract/read-plain-text.ts'
import type { Article } from '../src/model/article.ts'
import type { Claim, Findings, StoryState } from '../src/model/findings.ts'
import { traceStory } from '../src/trace/trace-story.ts'

/** A story as it is told: reports by id with the instant of publication, and what is to be found in it. */
export interface ToldStory {
  readonly name: string
  readonly reports: Readonly<Record<string, { readonly at?: string; readonly text: string }>>
  readonly found: {
    /** The reports that make the central claim. */
    readonly reports?: readonly string[]
    readonly min?: number
    readonly max?: number
    readonly people?: number
    readonly onRecord?: number
    readonly states: readonly StoryState[]
    /** Claims on which reports conflict. */
    readonly conflicts: number
  }
}

const lexicons = compileLexicons(loadLexicon())

/** What the stages find in a told story. */
export function findingsOf({ name, reports }: ToldStory): Findings {
  const attributed = Object.entries(reports).map(([id, { at, text }]) => {
    const read = readPlainText({ id, text }, lexicons.outlets)
    const article: Article = at === undefined ? read : { ...read, publishedAt: at, publishedPrecision: 'minute' }
    return { ...article, ...attributeArticle(article, lexicons.attribute) }
  })
  const lineage = traceStory({ story: name, reports: attributed }, { lexicon: lexicons.trace })
  return compareStory({ story: name, reports: attributed, lineage }, lexicons.compare)
}

/** The findings in the form in which a told story states them; what it does not state is left out. */
export function summaryOf(findings: Findings, { found }: ToldStory): ToldStory['found'] {
  const central: Claim | undefined = findings.claims.find(({ id }) => id === findings.centralClaim)
  const conflicts = findings.links.filter(({ relation }) => relation === 'conflicts').map(({ a }) => a.claim)
  return {
    ...(found.reports ? { reports: [...new Set(central?.occurrences.map(({ article }) => article))].sort() } : {}),
    ...(found.min === undefined ? {} : { min: central?.origins.min ?? -1 }),
    ...(found.max === undefined ? {} : { max: central?.origins.max ?? -1 }),
    ...(found.people === undefined
      ? {}
      : { people: central?.origins.people?.exact ?? central?.origins.people?.min ?? 0 }),
    ...(found.onRecord === undefined ? {} : { onRecord: central?.origins.onRecord ?? -1 }),
    states: findings.timeline.map(({ state }) => state),
    conflicts: new Set(conflicts).size,
  }
}
