import type { Article } from '../model/article.ts'
import { type Span, spanOf } from '../model/span.ts'
import { matchesOf } from '../text/matches-of.ts'
import { evidenceOf, placeAt, type Reference, type Target } from './reference.ts'
import { isEarlier } from './report-time.ts'
import type { ReportView, SentenceView } from './report-view.ts'
import type { TraceLexicon } from './trace-lexicon.ts'

const headUnits = 700
const tailUnits = 900
/** What a body that sends its own news prints around it. */
const heads =
  /^\W*(?:(?:news|press|media) release\b|for immediate release\b|pressemitteilung\b|medienmitteilung\b|communiqué de presse\b|comunicado de prensa\b|nota de prensa\b|comunicato stampa\b|comunicado de imprensa\b|komunikat prasowy\b|прес-?реліз|пресс-?релиз)|^(?:(?:joint|official|media|press) )?statement(?::|$| (?:regarding|concerning|on behalf of) )|^(?:comunicado|nota)(?: conjunt[ao]| oficial)?$|^comunicato(?: congiunto)?$|^communiqué(?: commun| conjoint)?$|^(?:(?:gemeinsame )?erklärung|oświadczenie|komunikat|заява|заявление|спільна заява|совместное заявление)$|\/\s?(?:PRNewswire|PR Newswire|CNW|EINPresswire\.com)\s?\/|\((?:GLOBE NEWSWIRE|BUSINESS WIRE|ACCESS ?WIRE)\)/imu
const tails =
  /^\W*(?:(?:media|press|news) (?:contacts?|enquiries|inquiries|office)\s*:|pressekontakt\s*:|contact presse\s*:|contacto de prensa\s*:|notes to editors\b|gabinete de (?:imprensa|prensa|comunicaci[oó]n)$)/imu

/** Wires of releases close with whose it is, in capitals. */
const closing = /^SOURCE:? \p{Lu}/mu

/** Whether a text is what a body sends out itself: a press release. */
export function isPressRelease({ text }: Pick<Article, 'text'>): boolean {
  return (
    heads.test(text.slice(0, headUnits)) || tails.test(text.slice(-tailUnits)) || closing.test(text.slice(-tailUnits))
  )
}

/** Services that hand on what bodies send, by the names of the gazetteer. */
const releaseWires: ReadonlySet<string> = new Set([
  'ACCESS Newswire',
  'Business Wire',
  'CNW Group',
  'EIN Presswire',
  'GlobeNewswire',
  'Newswire.com',
  'PR Newswire',
])

/** Whether an outlet only carries the release that the article is: it tells no news of its own. */
export function isCarrier(outlet: string, article: Pick<Article, 'text'>): boolean {
  return releaseWires.has(outlet) && isPressRelease(article)
}

const bodyName = String.raw`(?<name>(?:[Tt]he )?\p{Lu}[\p{L}&.’'-]*(?: (?:of|for|and|the|de|la|&|\p{Lu}[\p{L}&.’'-]*)){0,7})`
/** "Provided by University of Velby", "Source: Velby Institute": to whom a site gives a text that it only prints. */
const provided = new RegExp(
  String.raw`^[ \t]*(?:(?:[Mm]aterials?|[Cc]ontent|[Ss]tory|[Nn]ews|[Tt]ext)? ?[Pp]rovided by|[Ss]ource:|[Bb]y|Quelle:|Fuente:|Fonte:) ${bodyName}[ \t.]*$`,
  'gmu',
)
/** What makes a name one of a body that has news to send. */
const bodies =
  /\b(?:Universit(?:y|ies|ät|é)|Universidad|Università|College|Institutes?|Institut|Academy|Ministry|Department|Hospital|Clinic|Medical Center|Society|Foundation|Laborator(?:y|ies)|Council|Centre|Center|Observatory|Museum|Agency|Administration|Association|Consortium|Max Planck|ETH|EPFL|CERN|NASA|ESA|Inc|Corp|Ltd|GmbH|AG|plc)\b/u
const creditsMax = 6

/** Names of bodies, not of outlets, to which the lines around a story give its text. */
function issuerCredits(view: ReportView, lexicon: TraceLexicon): readonly Span[] {
  const { text } = view.article
  const tail = Math.max(0, text.length - tailUnits)
  const found: Span[] = []
  for (const match of matchesOf(provided, text)) {
    const name = match.groups?.['name']?.replace(/[.\s]+$/u, '')
    const isAround = match.index < headUnits || match.index >= tail
    if (name === undefined || !isAround || !bodies.test(name) || lexicon.outletOf(name) !== undefined) continue
    const start = match.index + match[0].indexOf(name)
    found.push(spanOf(text, start, start + name.length))
    if (found.length >= creditsMax) break
  }
  return found
}

/** The references of a report to the body whose text it prints ("Provided by …"), or to that body's release where it is among `releases`. */
export function releaseReferences(
  view: ReportView,
  releases: readonly ReportView[],
  lexicon: TraceLexicon,
): readonly Reference[] {
  if (releases.includes(view)) return []
  const { text } = view.article
  const credits = issuerCredits(view, lexicon)
  for (const release of releases) {
    const credit = credits.find(({ text: name }) => release.lowerText.includes(name.toLowerCase()))
    if (credit !== undefined) return [whole(view, credit, { kind: 'report', article: release.article.id })]
  }
  const credit = credits.find(({ start }) => /provided by $/iu.test(text.slice(0, start)))
  if (credit === undefined) return []
  return [
    whole(view, credit, { kind: 'statement', speaker: credit.text, isPerson: false, label: credit, outlet: undefined }),
  ]
}

/** How reports call what a body sends out. */
const sentOut =
  /(?<!\p{L})(?:(?:news|press|media) (?:release|statement)|statement|in the release|comunicado|comunicato|communiqué|(?:presse|medien)?mitteilung|nota (?:de prensa|oficial|à imprensa|del|della|stampa)|in una nota|em nota|komunika(?:t|cie|tu)|oświadczeni[eua]|прес-?реліз[іу]?|пресс-?релиз[е]?|у заяві|в заявлении|у повідомленні|в сообщении)(?!\p{L})/iu
const sentencesReadMax = 60
/** So much of the words beside stands in the release too. */
const sharedMin = 0.6
const figuresMin = 2

/** Where a report says that it has words from a statement which is in the story itself: it rests on what was sent out, as on any words on the record. */
export function statementReferences(view: ReportView, releases: readonly ReportView[]): readonly Reference[] {
  if (releases.length === 0 || releases.includes(view)) return []
  const found: Reference[] = []
  const { text } = view.article
  const speaking = view.sentences.slice(0, sentencesReadMax).flatMap((sentence) => {
    const match = sentOut.exec(text.slice(sentence.start, sentence.end))
    return match === null ? [] : [{ sentence, match }]
  })
  for (const release of releases) {
    if (isEarlier(view.article, release.article)) continue
    const told = speaking.find(({ sentence }) => isOfRelease(view, sentence, release))
    if (told === undefined) continue
    const { sentence, match } = told
    const start = sentence.start + match.index
    const phrase = spanOf(text, start, start + match[0].length)
    const place = placeAt(view, start)
    found.push({
      target: { kind: 'report', article: release.article.id },
      basis: 'people',
      relation: 'cites',
      grade: 'stated',
      confidence: 0.8,
      evidence: [evidenceOf('citing-phrase', view.article.id, phrase)],
      statements: [],
      claim: sentence.words,
      prominence: place,
      place,
      isWholeText: false,
      start,
    })
  }
  return found
}

/** Whether a sentence that speaks of a statement tells what the release tells; in another language by its figures. */
function isOfRelease(view: ReportView, sentence: SentenceView, release: ReportView): boolean {
  const at = view.sentences.indexOf(sentence)
  const near = [sentence, view.sentences[at - 1], view.sentences[at + 1]].filter((each) => each !== undefined)
  const held = near.map(({ words }) => [...words].filter((word) => release.sentencesOf(word).length > 0))
  const isSameLanguage = view.article.language.slice(0, 2) === release.article.language.slice(0, 2)
  if (isSameLanguage)
    return near.some(({ words }, i) => words.size > wordsMin && (held[i]?.length ?? 0) >= sharedMin * words.size)
  return near.some(({ words }, i) => {
    const figures = [...words].filter((word) => /^\d/u.test(word))
    return figures.length >= figuresMin && figures.every((figure) => held[i]?.includes(figure) === true)
  })
}

const wordsMin = 4

function whole(view: ReportView, credit: Span, target: Target): Reference {
  return {
    target,
    basis: 'other',
    relation: 'copies',
    grade: 'stated',
    confidence: 0.85,
    evidence: [evidenceOf('credit-line', view.article.id, credit)],
    statements: [],
    claim: view.headWords,
    prominence: 1.2,
    place: 0,
    isWholeText: true,
    start: credit.start,
  }
}
