import type { Claim, OriginCount, StateStep } from '../../model/findings.ts'
import type { Story } from '../../model/story.ts'
import { oneLine } from './attribution-text.ts'
import { lineageTree, reportsCount } from './lineage-text.ts'

const claimsShownMax = 20
const labelLengthMax = 160

/** A story for people: its state, its origins, its lineage as a tree, its claims. Words in quotation marks are the reports'. */
export function storyText(story: Story): string {
  const headline = story.headline ? `"${oneLine(story.headline.text)}"` : `Story ${story.id}`
  return [
    headline,
    `  ${reportsCount(story.reports.length)}, ${originsText(story.origins)}`,
    `  state: ${stateText(story)}`,
    ...section('where it comes from', lineageTree(story)),
    ...section('claims', claimLines(story)),
    ...section('state over time', story.timeline.map(stepLine)),
  ].join('\n')
}

/** "1 independent origin, at most 2": unknown is shown as unknown. */
export function originsText(origins: OriginCount | undefined): string {
  if (origins === undefined) return 'origins not counted'
  const count = `${origins.min} independent ${origins.min === 1 ? 'origin' : 'origins'}`
  return origins.max > origins.min ? `${count}, at most ${origins.max}` : count
}

function stateText(story: Story): string {
  const { state, asOf, onRecord } = story.current
  if (state === undefined) return 'none told'
  return `${state}${asOf === undefined ? '' : ` as of ${asOf}`}${recordText(onRecord)}`
}

function recordText(isOnRecord: boolean): string {
  return isOnRecord ? ' (on the record)' : ' (not on the record)'
}

function stepLine(step: StateStep): string {
  return `${step.from ?? 'date unknown'}: ${step.state}${recordText(step.onRecord)}`
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`  ${title}:`, ...lines.map((line) => `    ${line}`)]
}

function claimLines(story: Story): readonly string[] {
  const claims = story.claims.toSorted((a, b) => weight(b, story) - weight(a, story))
  const lines = claims.slice(0, claimsShownMax).map(claimLine)
  const more = claims.length - lines.length
  return more > 0 ? [...lines, `and ${more} more`] : lines
}

/** The claim that carries the state comes first, then those that most reports make. */
function weight(claim: Claim, story: Story): number {
  return claim.id === story.centralClaim ? Number.MAX_SAFE_INTEGER : reportsOf(claim)
}

function reportsOf(claim: Claim): number {
  return new Set(claim.occurrences.map((occurrence) => occurrence.article)).size
}

function claimLine(claim: Claim): string {
  const label = oneLine(claim.label.text)
  const short = label.length > labelLengthMax ? `${label.slice(0, labelLengthMax)}…` : label
  return `"${short}" (${claim.relation}; ${reportsCount(reportsOf(claim))}, ${originsText(claim.origins)})`
}
