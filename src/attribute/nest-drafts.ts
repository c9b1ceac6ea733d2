import type { Draft } from './draft.ts'

/** A chain of layers longer than this is cut. */
const layersMax = 12

/** For each draft the number of the draft in whose content it stands, the innermost; undefined for those that nobody tells. */
export function nestDrafts(drafts: readonly Draft[]): readonly (number | undefined)[] {
  const bySentence = new Map<number, number[]>()
  drafts.forEach((draft, at) => {
    const list = bySentence.get(draft.sentence)
    if (list === undefined) bySentence.set(draft.sentence, [at])
    else list.push(at)
  })
  const outers = drafts.map((draft, at) => outerOf(drafts, at, bySentence.get(draft.sentence) ?? []))
  const inOrder = drafts.map((_, at) => at).sort((a, b) => sizeOf(drafts[b]) - sizeOf(drafts[a]))
  for (const at of inOrder) if (tellsItself(outers, at)) outers[at] = undefined
  return outers
}

/** Whether the layers above a draft lead back to it: two statements that claim each other's cue. */
function tellsItself(outers: readonly (number | undefined)[], at: number): boolean {
  let outer = outers[at]
  for (let layer = 0; outer !== undefined && layer < layersMax; layer += 1) {
    if (outer === at) return true
    outer = outers[outer]
  }
  return outer !== undefined
}

function outerOf(drafts: readonly Draft[], at: number, near: readonly number[]): number | undefined {
  const cue = drafts[at]?.cue
  if (cue === undefined) return undefined
  let best: number | undefined
  let bestSize = Number.POSITIVE_INFINITY
  for (const other of near) {
    const outer = drafts[other]
    // Who blames or praises somebody does not tell what that one says: "rebuked critics who say the law fails".
    if (other === at || outer?.cue === undefined || outer.cueClass === 'stance') continue
    const holds = outer.content.some((range) => range.first <= cue.first && cue.end <= range.end)
    const size = sizeOf(outer)
    if (holds && size < bestSize) {
      best = other
      bestSize = size
    }
  }
  return best
}

function sizeOf(draft: Draft | undefined): number {
  return (draft?.content ?? []).reduce((sum, range) => sum + range.end - range.first, 0)
}
