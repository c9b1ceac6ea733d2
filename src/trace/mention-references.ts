import { type Span, spanOf, spansTouch } from '../model/span.ts'
import { scanWords } from '../text/scan-words.ts'
import { claimAt, evidenceOf, placeAt, prominenceAt, type Reference } from './reference.ts'
import { canonicalKey, isSameOutlet, type ReportView, sentenceAt } from './report-view.ts'
import type { TraceLexicon } from './trace-lexicon.ts'

/** The names of a story's outlets by their first word in lower case. */
export type StoryNames = ReadonlyMap<string, readonly { readonly name: string; readonly outlet: string }[]>

const mentionsMax = 20
const mentionConfidence = 0.85
/** A mention is weaker than a citing phrase at the same place. */
const mentionFactor = 0.8
const gazetteerWordsMax = 4
/** A single short word is too often a word of the language. */
const nameUnitsMin = 5

/** The names that the story's reports may call each other's outlets by; common words and very short names are left out. */
export function storyNames(views: readonly ReportView[], lexicon: TraceLexicon): StoryNames {
  const names = new Map<string, { name: string; outlet: string }[]>()
  const seen = new Set<string>()
  for (const { outlet } of views) {
    if (outlet === undefined || seen.has(canonicalKey(outlet, lexicon))) continue
    seen.add(canonicalKey(outlet, lexicon))
    for (const spelling of new Set([
      outlet,
      outlet.replace(/^The /u, ''),
      outlet.replace(/ (?:News|Newspaper|Online)$/u, ''),
    ])) {
      if (spelling.length < nameUnitsMin || lexicon.isAmbiguous(spelling)) continue
      const first = (/^[\p{L}\p{N}]+/u.exec(spelling)?.[0] ?? '').toLowerCase()
      names.set(first, [...(names.get(first) ?? []), { name: spelling, outlet }])
    }
  }
  return names
}

/** Where a report names the outlet of another report of the story in words that no citing pattern knows. */
export function mentionReferences(view: ReportView, names: StoryNames, lexicon: TraceLexicon): readonly Reference[] {
  const { text, citations } = view.article
  const found: Reference[] = []
  scanWords(text, (start, end) => {
    if (found.length >= mentionsMax) return
    const known = names.get(text.slice(start, end).toLowerCase())?.find(({ name }) => isNameAt(text, start, name))
    if (known === undefined || isSameOutlet(known.outlet, view.outlet, lexicon)) return
    const span = spanOf(text, start, start + known.name.length)
    if (!citations.some((citation) => spansTouch(citation.phrase, span) || spansTouch(citation.span, span)))
      add(found, view, span, known.outlet)
  })
  return found
}

/** The first outlet of the gazetteer that an aggregator's story names in any words: its text has to come from somewhere. */
export function firstNamedOutlet(view: ReportView, lexicon: TraceLexicon): Reference | undefined {
  const found: Reference[] = []
  for (const match of view.article.text.matchAll(
    /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}.&’'-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{N}.&’'-]*){0,4}/gu,
  )) {
    const words = match[0].split(/[ \u00a0]/u)
    for (let first = 0; first < words.length && found.length === 0; first += 1) {
      for (
        let last = Math.min(words.length, first + gazetteerWordsMax);
        last > first && found.length === 0;
        last -= 1
      ) {
        const name = words
          .slice(first, last)
          .join(' ')
          .replace(/[.’']+s?$/u, '')
        const outlet = name.length < 3 || lexicon.isAmbiguous(name) ? undefined : lexicon.outletOf(name)
        const at = match.index + match[0].indexOf(name)
        if (outlet === undefined || !isNewsOutlet(outlet.kind) || isSameOutlet(outlet.name, view.outlet, lexicon))
          continue
        add(found, view, spanOf(view.article.text, at, at + name.length), outlet.name)
      }
    }
    if (found.length > 0 || match.index > 20_000) break
  }
  return found[0]
}

function isNewsOutlet(kind: string): boolean {
  return kind === 'agency' || kind === 'broadcaster' || kind === 'newspaper' || kind === 'web'
}

function isNameAt(text: string, start: number, name: string): boolean {
  if (!text.startsWith(name, start) && text.slice(start, start + name.length) !== name.toUpperCase()) return false
  return !/[\p{L}\p{N}]/u.test(text.charAt(start + name.length))
}

/** Adds the mention unless it stands outside the story. */
function add(found: Reference[], view: ReportView, span: Span, outlet: string): void {
  if (sentenceAt(view, span.start) === undefined) return
  const claim = claimAt(view, span.start)
  found.push({
    target: { kind: 'outlet', outlet },
    basis: 'other',
    relation: 'cites',
    grade: 'stated',
    confidence: mentionConfidence,
    evidence: [evidenceOf('citing-phrase', view.article.id, span)],
    statements: [],
    claim,
    prominence: mentionFactor * prominenceAt(view, span.start, claim),
    place: placeAt(view, span.start),
    isWholeText: false,
    start: span.start,
  })
}
