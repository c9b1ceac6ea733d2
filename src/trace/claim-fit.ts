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
  // How many of the words each sentence or the one behind it holds.
  const heldByTwo = new Uint32Array(view.sentences.length)
  let heldByAll = 0
  let best = 0
  for (const word of words) {
    const holders = view.sentencesOf(word)
    if (holders.length > 0) heldByAll += 1
    let before = -1
    for (const at of holders) {
      if (at > 0 && at - 1 !== before) best = Math.max(best, (heldByTwo[at - 1] = (heldByTwo[at - 1] ?? 0) + 1))
      best = Math.max(best, (heldByTwo[at] = (heldByTwo[at] ?? 0) + 1))
      before = at
    }
  }
  return Math.max(best / words.size, wholeFactor * (heldByAll / words.size))
}

/** Nearly all words begin with a plain letter, for which no pattern is tried. */
function isFigure(word: string): boolean {
  const first = word.charCodeAt(0)
  return !(first >= 97 && first <= 122) && /^\p{N}/u.test(word)
}

function figureFactor(claim: ReadonlySet<string>, view: ReportView): number {
  const figures = [...claim].filter(isFigure)
  if (figures.length === 0) return 1
  const held = figures.some((figure) => view.sentencesOf(figure).length > 0)
  return held ? 1 : strangeFigureFactor
}
