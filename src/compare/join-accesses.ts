import type { Access } from './count-origins.ts'
import type { LineageView } from './view-lineage.ts'

/** The accesses with those joined that are one: a report's own with what it rests on, and what several reports tell in their own name. */
export function joinAccesses(accesses: readonly Access[], lineage: LineageView): readonly Access[] {
  const byNode = new Map<string, Access[]>()
  for (const access of accesses) {
    const node = lineage.nodeOfReport(access.occurrence.report.article.id)
    const known = byNode.get(node)
    if (known === undefined) byNode.set(node, [access])
    else known.push(access)
  }
  return sharedTellings(accesses.map((access) => behindReport(access, byNode)))
}

/** What rests on a report of the story that makes the claim on others' word only rests on that word. */
function behindReport(access: Access, byNode: ReadonlyMap<string, readonly Access[]>): Access {
  if (access.isOwn || access.isUnresolved) return access
  const { report } = access.occurrence
  const ofReport = byNode.get(access.node)?.filter(({ occurrence }) => occurrence.report !== report) ?? []
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
  const tellings = new Set(accesses.filter(isBareTelling))
  if (tellings.size === 0) return accesses
  const sourced = new Set<string>()
  for (const access of accesses) if (!access.isUnresolved && !tellings.has(access)) sourced.add(access.key)
  // A report that others cite, or that says elsewhere whence it knows, is an access already.
  const bare = new Set([...tellings].filter((access) => !sourced.has(access.key)))
  const [first] = bare
  if (first === undefined) return accesses
  return accesses.map((access) =>
    bare.has(access) ? { ...access, key: first.key, node: first.node, isUnresolved: sourced.size > 0 } : access,
  )
}
