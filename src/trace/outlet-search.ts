import { type Span, spanOf } from '../model/span.ts'
import type { TracedOutlet, TraceLexicon } from './trace-lexicon.ts'

/** An outlet's name and where it stands. */
export interface NamedOutlet {
  readonly span: Span
  readonly outlet: TracedOutlet
}

const wordsMax = 4
const unitsMax = 20_000
const capitalRun = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}.&’'-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{N}.&’'-]*){0,7}/gu

/** The first name of a news outlet in a stretch of a text that `isWanted` takes; runs of capitalised words are looked up, longest first. */
export function firstOutletIn(
  text: string,
  stretch: { readonly start: number; readonly end: number },
  lexicon: TraceLexicon,
  isWanted: (named: NamedOutlet) => boolean,
): NamedOutlet | undefined {
  const slice = text.slice(stretch.start, Math.min(stretch.end, stretch.start + unitsMax))
  for (const match of slice.matchAll(capitalRun)) {
    for (const { name, at } of partsOf(match[0])) {
      const outlet = lexicon.isAmbiguous(name) ? undefined : lexicon.outletOf(name)
      if (outlet === undefined || !isNews(outlet.kind)) continue
      const start = stretch.start + match.index + at
      const named = { span: spanOf(text, start, start + name.length), outlet }
      if (isWanted(named)) return named
    }
  }
  return undefined
}

/** The runs of words inside a run, from each word on the longest first, without the marks that close a sentence. */
function partsOf(run: string): readonly { readonly name: string; readonly at: number }[] {
  const words = run.split(/[ \u00a0]/u)
  const parts: { name: string; at: number }[] = []
  let at = 0
  for (const [first, word] of words.entries()) {
    for (let last = Math.min(words.length, first + wordsMax); last > first; last -= 1) {
      const name = run.slice(at, at + words.slice(first, last).join(' ').length).replace(/(?:[’']s|[.’'])+$/u, '')
      if (name.length > 2) parts.push({ name, at })
    }
    at += word.length + 1
  }
  return parts
}

/** Whether a kind of outlet publishes news. */
export function isNews(kind: string): boolean {
  return kind === 'agency' || kind === 'broadcaster' || kind === 'newspaper' || kind === 'web'
}
