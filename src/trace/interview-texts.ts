import { spanOf } from '../model/span.ts'
import { evidenceOf, type Reference } from './reference.ts'
import { isSameOutlet, type ReportView, sentenceAt } from './report-view.ts'
import type { TraceLexicon } from './trace-lexicon.ts'

const questionsMin = 3
const questionUnitsMax = 250
const linesMax = 400
const ownProminence = 1.35
const question = /\?["”»’']?$/u
const interviewWord =
  /interview|entretien|intervista|entrevista|wywiad|rozmow|інтерв|интервью|gespräch|\b(?:told|tells|speaking to|spoke to)\b/iu

/** Whether a report is an interview printed as questions and answers. */
export function isInterviewText({ article }: ReportView): boolean {
  const lines = article.text
    .split('\n', linesMax)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const answers = lines.filter((line, at) => isAsked(lines[at - 1]) && !question.test(line))
  if (answers.length < questionsMin) return false
  const firstPerson = firstPersons.get(article.language.slice(0, 2))
  return firstPerson === undefined || answers.filter((line) => firstPerson.test(line)).length * 2 >= answers.length
}

function isAsked(line: string | undefined): boolean {
  return line !== undefined && line.length <= questionUnitsMax && question.test(line)
}

/** Who answers speaks of themselves; an explainer with questions for headings does not. Only of languages that do not leave the pronoun out. */
const firstPersons: ReadonlyMap<string, RegExp> = new Map([
  ['en', /(?<!\p{L})(?:I|we|my|our|me|us|myself|ourselves)(?!\p{L})/iu],
  ['de', /(?<!\p{L})(?:ich|wir|mein\p{L}*|unser\p{L}*|mir|mich|uns)(?!\p{L})/iu],
  ['fr', /(?<!\p{L})(?:je|j['’]\p{L}+|nous|mon|ma|mes|notre|nos|moi)(?!\p{L})/iu],
])

/** What a report printed as questions and answers rests on: whoever prints it asked, unless it says that somebody spoke to others. */
export function printedInterview(view: ReportView, lexicon: TraceLexicon): readonly Reference[] {
  const { article, headWords } = view
  const isTaken = article.citations.some(
    ({ outlet, pattern }) => pattern === 'interview' && !isSameOutlet(outlet, view.outlet, lexicon),
  )
  if (isTaken || !isInterviewText(view)) return []
  const at = article.zones.find(({ kind }) => kind === 'headline')
  const start = at?.start ?? 0
  const shown = evidenceOf(
    'citing-phrase',
    article.id,
    spanOf(article.text, start, at?.end ?? Math.min(article.text.length, 1)),
  )
  return [
    {
      target: { kind: 'own' },
      basis: 'own',
      relation: 'quotes',
      grade: 'stated',
      confidence: 0.9,
      evidence: [shown],
      statements: [],
      claim: headWords,
      prominence: ownProminence,
      place: 1,
      isWholeText: false,
      start,
    },
  ]
}

/** Whether `candidate`, which shows no outlet, is the interview that a report takes from another's pages: with the person that its headline names. */
export function isInterviewOf(
  view: ReportView,
  { target, evidence, start }: Reference,
  candidate: ReportView,
): boolean {
  const isGiven = target.kind === 'interview' || evidence.some(({ text }) => interviewWord.test(text ?? ''))
  const sentence = sentenceAt(view, start)
  if (!isGiven || sentence === undefined) return false
  const speaker = target.kind === 'interview' ? target.speaker : view.article.text.slice(sentence.start, sentence.end)
  const headline = candidate.article.headline ?? ''
  return (speaker.match(personWord) ?? []).some((word) => headline.includes(word))
}

/** Words with a capital that are long enough for a last name. */
const personWord = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}[\p{L}'’-]{3,}/gu
