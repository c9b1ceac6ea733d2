import type { Access } from './count-origins.ts'
import type { LineageView } from './view-lineage.ts'

/** The accesses with those joined that are one: a report's own with what it rests on, and what several reports tell in their own name. */
export function joinAccesses(accesses: readonly Access[], lineage: LineageView): readonly Access[] {
  return sharedTellings(accesses.map((access) => behindReport(access, accesses, lineage)))
}

/** What rests on a report of the story that makes the claim on others' word only rests on that word. */
function behindReport(access: Access, accesses: readonly Access[], lineage: LineageView): Access {
  if (access.isOwn || access.isUnresolved) return access
  const ofReport = accesses.filter(
    ({ occurrence }) =>
      occurrence.report !== access.occurrence.report &&
      lineage.nodeOfReport(occurrence.report.article.id) === access.node,
  )
  const [first] = ofReport
  if (first === undefined || ofReport.some(({ isOwn }) => isOwn)) return access
  return { ...access, key: first.key, node: first.node, isUnresolved: first.isUnresolved }
}

/** Whether a report tells it in its own name and says nothing of how it knows. */
function isBareTelling({ isOwn, occurrence }: Access): boolean {
  return isOwn && occurrence.chain.length === 0 && !hasLearned(occurrence)
}

const learned =
  /\b(?:ha(?:s|ve) learned|ha(?:s|ve) learnt|understands|exclusive(?:ly)?|can reveal|seen by|obtained by|reviewed by)\b/iu
const sentenceCharactersMax = 300

/** "The Herald has learned": the report says that it found out itself. */
function hasLearned({ report: { article }, span }: Access['occurrence']): boolean {
  const end = article.text.slice(span.end, span.end + sentenceCharactersMax).search(/[.!?\n]/u)
  return learned.test(article.text.slice(span.start, span.end + (end < 0 ? sentenceCharactersMax : end)))
}

/** What everybody tells without saying whence is one public event; where somebody says whence, it adds no access that is sure. */
function sharedTellings(accesses: readonly Access[]): readonly Access[] {
  const sourced = new Set(
    accesses.filter((access) => !access.isUnresolved && !isBareTelling(access)).map(({ key }) => key),
  )
  // A report that others cite, or that says elsewhere whence it knows, is an access already.
  const bare = new Set(accesses.filter((access) => isBareTelling(access) && !sourced.has(access.key)))
  const [first] = bare
  if (first === undefined) return accesses
  return accesses.map((access) =>
    bare.has(access) ? { ...access, key: first.key, node: first.node, isUnresolved: sourced.size > 0 } : access,
  )
}
