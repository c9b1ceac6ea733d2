import type { Draft } from './draft.ts'

/** For each draft the number of the draft in whose content it stands, the innermost; undefined for those that nobody tells. */
export function nestDrafts(drafts: readonly Draft[]): readonly (number | undefined)[] {
  const bySentence = new Map<number, number[]>()
  drafts.forEach((draft, at) => {
    const list = bySentence.get(draft.sentence)
    if (list === undefined) bySentence.set(draft.sentence, [at])
    else list.push(at)
  })
  return drafts.map((draft, at) => outerOf(drafts, at, bySentence.get(draft.sentence) ?? []))
}

function outerOf(drafts: readonly Draft[], at: number, near: readonly number[]): number | undefined {
  const draft = drafts[at]
  const cue = draft?.cue
  if (cue === undefined) return undefined
  let best: number | undefined
  let bestSize = Number.POSITIVE_INFINITY
  for (const other of near) {
    const outer = drafts[other]
    if (other === at || outer?.cue === undefined) continue
    const holds = outer.content.some((range) => range.first <= cue.first && cue.end <= range.end)
    const size = outer.content.reduce((sum, range) => sum + range.end - range.first, 0)
    if (holds && size < bestSize) {
      best = other
      bestSize = size
    }
  }
  return best
}
