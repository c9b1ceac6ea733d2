import type { Statement } from '../model/statement.ts'
import type { Subject } from '../model/subject.ts'
import type { CentralFrame } from './central-frame.ts'
import type { Unit } from './find-units.ts'

const announcing = /\b(?:announc|confirm|declar|unveil)/iu
const firstPerson = new Set(['we', 'i', 'our', 'it', 'he', 'she', 'they', 'its', 'his', 'her', 'their'])

/** Whether the statement is that of the one who acts: a body or office, a subject of the story, who announces, says "we" or holds its office. */
export function isActorsWord(statement: Statement, unit: Unit, frame: CentralFrame): boolean {
  const { source, cue } = statement
  if (source === undefined) return false
  if (cue && announcing.test(cue.text)) return true
  if (source.kind !== 'named' && source.kind !== 'document') return true
  const { words } = unit.report
  const subjects = subjectsIn(source, unit)
  if (subjects.some(({ id, kind }) => frame.subjects.has(id) && kind !== 'place')) return true
  if (firstPerson.has(words[unit.first] ?? '')) return true
  return holdsOffice(source, unit) || isOfficersName(statement, unit)
}

type Source = NonNullable<Statement['source']>

function subjectsIn({ span }: Source, { report: { tokens, mentions } }: Unit): readonly Subject[] {
  return mentions.flatMap(({ first, subject }) => {
    const start = tokens[first]?.start ?? -1
    return start >= span.start && start < span.end ? [subject] : []
  })
}

function holdsOffice(source: Source, unit: Unit): boolean {
  if (!officeHolder.test(source.span.text) || outsider.test(source.span.text)) return false
  return subjectsIn(source, unit).every(({ kind }) => kind !== 'place')
}

/** "Moor said", where "Prime Minister Ida Moor said" stands elsewhere in the report. */
function isOfficersName(statement: Statement, unit: Unit): boolean {
  const { speakers } = unit.report
  const speaker = speakers.get(statement)
  if (speaker === undefined) return false
  for (const [other, id] of speakers) {
    if (id === speaker && other !== statement && other.source && holdsOffice(other.source, unit)) return true
  }
  return false
}

const officeHolder =
  /\b(?:chief executive|ceo|chair(?:man|woman|person)?|president|(?:prime )?minister|mayor|governor|director|secretary|head|leader|commissioner|chancellor|spokes(?:man|woman|person)|owner|founder|manager)\b/iu
/** Who holds an office, but not that of the one who acts. */
const outsider = /\b(?:former|ex-|opposition|rival|union|analyst|expert|professor|critic|shadow)\b/iu
