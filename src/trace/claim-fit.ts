import type { ReportView } from './report-view.ts'

const contradictionFactor = 0.5
const wholeFactor = 0.8
const strangeFigureFactor = 0.75

/** What one report takes from another: its words, and whether they leave the matter open. */
export interface TakenClaim {
  readonly words: ReadonlySet<string>
  readonly isOpen: boolean
}

/** The least fit at which a report of the cited outlet, in the same story and not later, is taken to be the one cited. */
const fitMin = 0.25
/** The same where it leaves open what the claim tells as settled: then it has to hold the claim's words. */
const openFitMin = 0.6

/** How well a report of the cited outlet fits a claim, 0 where it is not the report that is cited. */
export function citedFit(claim: TakenClaim, view: ReportView): number {
  const words = new Set([...claim.words].filter((word) => !view.nameWords.has(word)))
  const fit = wordFit(words, view) * figureFactor(words, view)
  return fit >= (!claim.isOpen && view.isOpen ? openFitMin : fitMin) ? fit : 0
}

/**
 * How well `view` holds what another report takes from it (0 to 1): the share of the claim's words in its best two
 * neighbouring sentences, or a little less than that in the whole report; less where it says that the matter is open
 * and the claim does not, or where it holds none of the claim's figures.
 */
export function claimFit(claim: TakenClaim, view: ReportView): number {
  return (
    wordFit(claim.words, view) *
    (!claim.isOpen && view.isOpen ? contradictionFactor : 1) *
    figureFactor(claim.words, view)
  )
}

function wordFit(words: ReadonlySet<string>, view: ReportView): number {
  if (words.size === 0) return 0
  const { sentences } = view
  // How many of the words each sentence or the one behind it holds.
  const heldByTwo = new Uint32Array(sentences.length)
  let heldByAll = 0
  for (const word of words) {
    let isHeld = false
    let isHeldNext = false
    for (let i = sentences.length - 1; i >= 0; i -= 1) {
      const isHeldHere = sentences[i]?.words.has(word) === true
      if (isHeldHere || isHeldNext) heldByTwo[i] = (heldByTwo[i] ?? 0) + 1
      isHeld ||= isHeldHere
      isHeldNext = isHeldHere
    }
    if (isHeld) heldByAll += 1
  }
  const best = heldByTwo.reduce((most, held) => Math.max(most, held), 0)
  return Math.max(best / words.size, wholeFactor * (heldByAll / words.size))
}

function figureFactor(claim: ReadonlySet<string>, view: ReportView): number {
  const figures = [...claim].filter((word) => /^\p{N}/u.test(word))
  if (figures.length === 0) return 1
  const held = view.sentences.some((sentence) => figures.some((figure) => sentence.words.has(figure)))
  return held ? 1 : strangeFigureFactor
}
