// Runs invented texts through reading, attribution and tracing, and compares with what an editor would say.
import { attributeArticle } from '../../src/attribute/attribute-article.ts'
import { compileLexicons } from '../../src/commands/compile-lexicons.ts'
import { loadLexicon } from '../../src/commands/load-lexicon.ts'
import { readPlainText } from '../../src/extract/read-plain-text.ts'
import type { Lineage, Node } from '../../src/model/lineage.ts'
import type { AttributedArticle } from '../../src/model/report.ts'
import { canonicalKey } from '../../src/trace/report-view.ts'
import { traceStory } from '../../src/trace/trace-story.ts'
import type { WholeReport, WholeStory } from './whole-stories-one.ts'

const lexicons = compileLexicons(loadLexicon())

/** The counts of a set of stories: what is right of what was wanted and given, and a line for each error. */
export interface LineageScore {
  readonly reports: number
  readonly classes: number
  readonly primarySources: number
  readonly edgesWanted: number
  readonly edgesGiven: number
  readonly edgesRight: number
  readonly errors: readonly string[]
}

/** The article of a whole report as the pipeline attributes it. */
export function attributed(report: WholeReport): AttributedArticle {
  const read = readPlainText({ id: report.id, text: report.text }, lexicons.outlets)
  const article = {
    ...read,
    ...(report.outlet === undefined ? {} : { outlet: { name: report.outlet, shownInText: false } }),
    ...(report.at === undefined ? {} : { publishedAt: report.at }),
  }
  return { ...article, ...attributeArticle(article, lexicons.attribute) }
}

/** How well the lineages of `stories` are told. */
export function scoreLineages(stories: readonly WholeStory[]): LineageScore {
  const scores = stories.map(scoreStory)
  const total = (count: (score: LineageScore) => number): number => scores.reduce((sum, score) => sum + count(score), 0)
  return {
    reports: total((score) => score.reports),
    classes: total((score) => score.classes),
    primarySources: total((score) => score.primarySources),
    edgesWanted: total((score) => score.edgesWanted),
    edgesGiven: total((score) => score.edgesGiven),
    edgesRight: total((score) => score.edgesRight),
    errors: scores.flatMap((score) => score.errors),
  }
}

function scoreStory(story: WholeStory): LineageScore {
  const lineage = traceStory({ story: story.name, reports: story.reports.map(attributed) }, { lexicon: lexicons.trace })
  const nameOf = namesOf(lineage)
  const errors: string[] = []
  let classes = 0
  let primarySources = 0
  let edgesRight = 0
  let edgesGiven = 0
  for (const report of story.reports) {
    const found = lineage.reports.find((each) => each.id === report.id)
    const primary = nameOf(found?.primarySource)
    if (found?.class === report.class) classes += 1
    else errors.push(`${story.name}/${report.id}: class ${found?.class ?? 'none'}, wanted ${report.class}`)
    if (isSame(primary, wantedName(report.rests, story))) primarySources += 1
    else errors.push(`${story.name}/${report.id}: rests on ${primary}, wanted ${report.rests}`)
    const wanted = [...new Set(report.refers.map((name) => wantedName(name, story)))]
    const given = givenBy(report, lineage, nameOf)
    const missed = wanted.filter((name) => !given.some((each) => isSame(each, name)))
    const extra = given.filter((name) => !wanted.some((each) => isSame(each, name)))
    if (missed.length + extra.length > 0)
      errors.push(`${story.name}/${report.id}: missed [${missed.join()}], too many [${extra.join()}]`)
    edgesRight += wanted.length - missed.length
    edgesGiven += wanted.length - missed.length + extra.length
  }
  const edgesWanted = story.reports.reduce((sum, report) => sum + new Set(report.refers).size, 0)
  return { reports: story.reports.length, classes, primarySources, edgesWanted, edgesGiven, edgesRight, errors }
}

function namesOf(lineage: Lineage): (id: string | undefined) => string {
  const nodes = new Map<string | undefined, Node>(lineage.nodes.map((node) => [node.id, node] as const))
  return (id) => {
    const node = nodes.get(id)
    if (node === undefined) return 'none'
    const outlet = node.outlet === undefined ? undefined : canonicalKey(node.outlet, lexicons.trace)
    return node.article ?? outlet ?? node.speaker ?? node.label?.text.toLowerCase() ?? 'nameless'
  }
}

function wantedName(name: string, story: WholeStory): string {
  const plain = name.replaceAll(/[“”]/gu, '')
  if (story.reports.some((report) => report.id === plain)) return plain
  return lexicons.trace.outletOf(plain) === undefined ? plain.toLowerCase() : canonicalKey(plain, lexicons.trace)
}

function isSame(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) > 3 && (a.includes(b) || b.includes(a)))
}

/** The outlets that a report's stated edges lead to, its own left out. */
function givenBy(report: WholeReport, lineage: Lineage, nameOf: (id: string) => string): readonly string[] {
  const outlets = new Set(['report', 'unseen-report', 'unresolved-report', 'interview'])
  const own = canonicalKey(report.outlet ?? '', lexicons.trace)
  return lineage.edges
    .filter((edge) => edge.from === report.id && edge.grade !== 'inferred')
    .filter((edge) => outlets.has(lineage.nodes.find((node) => node.id === edge.to)?.kind ?? ''))
    .map((edge) => nameOf(edge.to))
    .filter((name) => name !== own)
}
