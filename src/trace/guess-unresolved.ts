import type { Edge, Node } from '../model/lineage.ts'
import { claimFit } from './claim-fit.ts'
import { landOfLabel } from './land-of-label.ts'
import { likeness, type Reference } from './reference.ts'
import { isEarlier } from './report-time.ts'
import { isOpenAt } from './report-view.ts'
import type { DraftReport } from './text-origin.ts'
import type { TraceLexicon } from './trace-lexicon.ts'

/** The least likeness of what two reports take from outside, at which an unnamed source may be the named one. */
const likenessMin = 0.5
const fitMin = 0.6
const guessConfidence = 0.5
const draftsMax = 200

/** Who an unnamed source may be: a probable edge from the report to the one node of the story that tells the same; nothing when none or several do. */
export function guessUnresolved(
  draft: DraftReport,
  reference: Reference,
  story: {
    readonly drafts: readonly DraftReport[]
    readonly nodeOfId: (id: string) => Node | undefined
    readonly lexicon: TraceLexicon
  },
): Edge | undefined {
  if (reference.target.kind !== 'unnamed') return undefined
  const label = reference.target.label.text
  const found = new Set<string>()
  for (const other of story.drafts.slice(0, draftsMax)) {
    const node = other === draft ? undefined : candidateOf(draft, reference, other, story.lexicon)
    if (
      node !== undefined &&
      node !== draft.view.article.id &&
      isOfKind(label, story.nodeOfId(node)?.outlet, story.lexicon)
    )
      found.add(node)
  }
  const [node] = found
  if (node === undefined || found.size > 1) return undefined
  return {
    from: draft.view.article.id,
    to: node,
    relation: 'cites',
    grade: 'inferred',
    confidence: guessConfidence,
    scope: reference.statements,
    evidence: [...reference.evidence, { type: 'claim-match', article: draft.view.article.id }],
  }
}

/** The node that another report rests on, or that report itself when it is original, if it tells what the unnamed source told. */
function candidateOf(
  draft: DraftReport,
  reference: Reference,
  other: DraftReport,
  lexicon: TraceLexicon,
): string | undefined {
  const { base } = other.verdict
  if (base?.basis === 'other') {
    const placed = other.references.find((each) => each.start === base.start && each.basis === 'other')
    const isLike =
      Math.max(likeness(reference.claim, base.claim), likeness(reference.claim, other.view.headWords)) >= likenessMin
    return isLike ? placed?.node : undefined
  }
  if (other.verdict.class !== 'original' || !isEarlier(other.view.article, draft.view.article)) return undefined
  const taken = { words: reference.claim, isOpen: isOpenAt(draft.view, reference.start, lexicon) }
  return claimFit(taken, other.view) >= fitMin ? other.view.article.id : undefined
}

const kindWords: readonly (readonly [RegExp, readonly string[]])[] = [
  [/broadcast|television|\bTV\b|channel|network|телекан|телевид|телебач|Sender|chaîne|cadena|canal/iu, ['broadcaster']],
  [
    /newspaper|daily|tabloid|paper\b|газет|Zeitung|journal|periódico|diario|quotidiano|jornal|dziennik/iu,
    ['newspaper'],
  ],
  [/agency|wire|агентств|Agentur|agence|agencia|agenzia|agência|agencj/iu, ['agency']],
]

/** Whether an outlet may be what the label calls it ("American broadcasters" is no newspaper, and no house of another land). */
function isOfKind(label: string, outlet: string | undefined, lexicon: TraceLexicon): boolean {
  const wanted = kindWords.find(([pattern]) => pattern.test(label))?.[1]
  const known = outlet === undefined ? undefined : lexicon.outletOf(outlet)
  if (wanted !== undefined && known !== undefined && !wanted.includes(known.kind)) return false
  const land = landOfLabel(label)
  return land === undefined || known?.country === undefined || known.country === land
}
