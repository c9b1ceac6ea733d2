import type { Zone } from '../model/article.ts'
import { type Span, trimmedSpanOf } from '../model/span.ts'
import { evidenceOf, type Reference } from './reference.ts'
import type { ReportView } from './report-view.ts'

const zonesMax = 60
const zoneUnitsMax = 1500

/** Who made or gave a picture, in the words of captions; what follows is a name up to the next mark. */
const givers: readonly RegExp[] = [
  /\b(?:image|photo|photograph|picture|video|footage|handout|still|frame grab)s?(?: \p{L}+){0,4}? (?:provided|released|supplied|issued|taken|made available|distributed|shared|published) by (?:the )?/iu,
  /\b(?:photo|photograph|image|picture|video) courtesy of (?:the )?/iu,
  /\bcourtesy (?:of )?(?:the )?/iu,
  /\b(?:photo|photograph|photographer|image|picture|picture credit|credit|photo credit|image credit|photo by|image by|photo illustration|graphic|illustration)(?: by)?\s*[:/]\s*/iu,
  /(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?/iu,
  /\b(?:foto|bild|quelle|fotografía|imagen|immagine|zdjęcie|źródło|crédit photo|crédits?|crédito)\s*[:/]\s*/iu,
  /(?<!\p{L})(?:фото|знімок|зображення|снимок|кадр)\s*[:/]?\s*(?=[\p{Lu}«"])/iu,
]
const namePattern =
  /^[^\n.;()[\]|]{2,70}?(?=\s*(?:[\n.;()[\]|]|, (?:\p{Ll}|\p{Lu}\p{Ll}+ \d)|\s(?:on|in|at|shows?|during|via)\s|$))/u

/** The pictures that a report's captions and credit lines give to somebody, where no citation does. */
export function imageReferences(view: ReportView): readonly Reference[] {
  const cited = view.article.citations.filter((citation) => citation.pattern === 'image-credit')
  return (
    view.article.zones
      .filter((zone) => zone.kind === 'caption' || zone.kind === 'credit')
      // "Photo: Jon Aas via AP": who supplied the picture is its source, not who took it.
      .filter((zone) => !cited.some(({ phrase }) => zone.start <= phrase.start && phrase.end <= zone.end))
      .slice(0, zonesMax)
      .map((zone) => creditIn(view, zone))
      .filter((credit) => credit !== undefined)
      .map((credit) => referenceTo(view, credit))
  )
}

interface ImageCredit {
  readonly name: Span
  readonly evidence: Span
}

function creditIn(view: ReportView, zone: Zone): ImageCredit | undefined {
  const { text } = view.article
  const end = Math.min(zone.end, zone.start + zoneUnitsMax)
  const slice = text.slice(zone.start, end)
  // A credit line below the story is about its words; only what speaks of a picture counts there.
  for (const pattern of zone.kind === 'caption' ? givers : givers.slice(0, 2)) {
    const match = pattern.exec(slice)
    if (match === null) continue
    const from = match.index + match[0].length
    const length = namePattern.exec(slice.slice(from))?.[0].length
    const name = length === undefined ? undefined : trimmedSpanOf(text, zone.start + from, zone.start + from + length)
    const evidence =
      length === undefined ? undefined : trimmedSpanOf(text, zone.start + match.index, zone.start + from + length)
    if (name !== undefined && evidence !== undefined && /^[\p{Lu}\p{Lo}\p{N}@«"“]/u.test(name.text))
      return { name, evidence }
  }
  return undefined
}

function referenceTo(view: ReportView, credit: ImageCredit): Reference {
  return {
    target: { kind: 'imagery', outlet: credit.name.text, label: credit.name },
    basis: 'none',
    relation: 'uses-image',
    grade: 'stated',
    confidence: 0.9,
    evidence: [evidenceOf('credit-line', view.article.id, credit.evidence)],
    statements: [],
    claim: new Set(),
    prominence: 0,
    place: 0,
    isWholeText: false,
    start: credit.evidence.start,
  }
}
