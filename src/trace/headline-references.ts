import { type Span, spanOf, spansTouch } from '../model/span.ts'
import { evidenceOf, type Reference } from './reference.ts'
import { isSameOutlet, type ReportView } from './report-view.ts'
import type { TraceLexicon } from './trace-lexicon.ts'

const headlinesMax = 5

/** The outlet to which a headline gives its news: "Mine to close - Courier", "Courier: mine to close". */
export function headlineReferences(view: ReportView, lexicon: TraceLexicon): readonly Reference[] {
  const { text, citations } = view.article
  return view.sentences
    .filter((sentence) => sentence.kind === 'headline' || sentence.kind === 'standfirst')
    .slice(0, headlinesMax)
    .flatMap((sentence) => {
      const name = nameIn(text, sentence)
      const outlet = name === undefined ? undefined : lexicon.outletOf(name.text)
      if (name === undefined || outlet === undefined || outlet.kind === 'social' || outlet.kind === 'government')
        return []
      if (isBareWord(name.text, outlet.name, lexicon)) return []
      if (isSameOutlet(outlet.name, view.outlet, lexicon)) return []
      if (citations.some((citation) => spansTouch(citation.phrase, name))) return []
      return [
        {
          target: { kind: 'outlet', outlet: outlet.name },
          basis: 'other',
          relation: 'cites',
          grade: 'stated',
          confidence: 0.9,
          evidence: [evidenceOf('citing-phrase', view.article.id, name)],
          statements: [],
          claim: sentence.words,
          prominence: 1.3,
          place: 1,
          isWholeText: false,
          start: name.start,
        },
      ] as const
    })
}

/** "Diplomat: no deal yet" is what a diplomat says: a common word is a paper's name with its article only. */
function isBareWord(printed: string, name: string, lexicon: TraceLexicon): boolean {
  return lexicon.isAmbiguous(printed) && /^The\s/u.test(name) && !/^the\s/iu.test(printed)
}

/** The words that stand where a headline names its source: after the last dash, or before the first colon. */
function nameIn(text: string, { start, end }: { readonly start: number; readonly end: number }): Span | undefined {
  const headline = text.slice(start, end)
  const last = /\s[-–—]\s*([^-–—:]{2,40})$/u.exec(headline)
  if (last?.[1] !== undefined) return spanOf(text, end - last[1].length, end)
  const first = /^[“"«„]?([^:“”"«»„]{2,40}?)[”"»“]?:\s/u.exec(headline)
  if (first?.[1] === undefined || !/^[\p{Lu}\p{Lo}]/u.test(first[1])) return undefined
  const at = start + headline.indexOf(first[1])
  return spanOf(text, at, at + first[1].length)
}
