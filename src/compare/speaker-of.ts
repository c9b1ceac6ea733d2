import type { Statement, StatementSource } from '../model/statement.ts'
import type { Subject } from '../model/subject.ts'

/** What speakers are told by: the subjects that a report mentions, in the order of the text. */
export interface NamedReading {
  readonly tokens: readonly { readonly start: number }[]
  readonly mentions: readonly { readonly subject: Subject; readonly first: number }[]
}

/** Who makes each statement: the subject that speaks, else a lower-case noun, "it" or "the company", by which a report calls one it has named. */
export function speakersOf(statements: readonly Statement[], reading: NamedReading): ReadonlyMap<Statement, string> {
  const byName = new Map<string, Subject>()
  for (const { subject } of reading.mentions) if (!byName.has(subject.name)) byName.set(subject.name, subject)
  const speakers = new Map<Statement, string>()
  for (const { statement, source, inside } of sourcesOf(statements, reading))
    speakers.set(statement, speakerOf(source, inside, byName))
  return speakers
}

/** Persons whom a report calls the spokesperson of a body, with that body: "Ed Pike, a spokesman for the River Board". */
export function spokespeopleOf(statements: readonly Statement[], reading: NamedReading): ReadonlyMap<string, string> {
  const speaksFor = new Map<string, string>()
  for (const { source, inside } of sourcesOf(statements, reading)) {
    const person = inside.find(({ kind }) => kind === 'person')
    const body = inside.find(({ kind }) => kind === 'body')
    if (person !== undefined && body !== undefined && spokesperson.test(source.span.text))
      speaksFor.set(person.id, body.id)
  }
  return speaksFor
}

/** Holders of an office without their body's name, with the body of that kind which the report quoted before: "Detective Noel Gray", after "police". */
export function officersOf(
  statements: readonly Statement[],
  speakers: ReadonlyMap<Statement, string>,
): ReadonlyMap<string, string> {
  const speaksFor = new Map<string, string>()
  const bodies: { readonly name: string; readonly speaker: string }[] = []
  for (const statement of statements.slice(0, officersReadMax)) {
    const { source } = statement
    const speaker = speakers.get(statement)
    if (source === undefined || speaker === undefined) continue
    const { text } = source.span
    if (source.kind === 'institution') bodies.push({ name: text, speaker })
    const office = source.kind === 'named' ? offices.find(({ title }) => title.test(text)) : undefined
    const body = office && bodies.findLast(({ name }) => office.body.test(name))
    if (body !== undefined && !office?.body.test(text)) speaksFor.set(speaker, body.speaker)
  }
  return speaksFor
}

const headTitle =
  /\b(?:head|chief|chair(?:man|woman|person)?|director(?: general)?|president|boss|chief executive|ceo|general secretary|secretary[- ]general|commissioner)\b/iu
const bodyNoun =
  /\b(?:agency|commission|ministry|union|company|council|bank|club|authority|board|service|association|federation|committee|party|group|airline)\b/iu

/** Heads of bodies that speak themselves, with that body: "agency head Ana Voss", "Ben Ode, president of the League". */
export function headsOf(
  statements: readonly Statement[],
  reading: NamedReading,
  speakers: ReadonlyMap<Statement, string>,
): ReadonlyMap<string, string> {
  const heads = new Map<string, string>()
  const bodies = statements
    .slice(0, officersReadMax)
    .flatMap((statement) =>
      statement.source?.kind === 'institution'
        ? [{ name: statement.source.span.text.toLowerCase(), speaker: speakers.get(statement) }]
        : [],
    )
  for (const { source, inside } of sourcesOf(statements.slice(0, officersReadMax), reading)) {
    const person = inside.find(({ kind }) => kind === 'person')
    if (person === undefined || !headTitle.test(source.span.text) || formerly.test(source.span.text)) continue
    const [noun] = bodyNoun.exec(source.span.text.toLowerCase()) ?? []
    const body =
      inside.find(({ kind }) => kind === 'body')?.id ??
      (noun && bodies.find(({ name }) => name.endsWith(noun))?.speaker)
    if (body !== undefined && body !== '') heads.set(person.id, body)
  }
  return heads
}

const formerly = /\b(?:former|ex-|rival|opposition)\b/iu

const officersReadMax = 400
/** What holders of an office are called, and the bodies that they speak for. */
const offices: readonly { readonly title: RegExp; readonly body: RegExp }[] = [
  { title: /\b(?:permanent secretary|undersecretary)\b/iu, body: /\b(?:ministry|department)\b/iu },
  { title: /(?<!prime )\bminister\b/iu, body: /\bministry\b/iu },
  {
    title: /\b(?:superintendent|inspector|sergeant|constable|detective|sheriff)\b/iu,
    body: /\b(?:police|constabulary|sheriff['’]s office)\b/iu,
  },
  {
    title: /\b(?:colonel|col\.|general|gen\.|brigadier|major|maj\.|commander|admiral)(?= \p{Lu})/iu,
    body: /\b(?:army|military|navy|air force|chiefs of staff|coast ?guard|armed forces)\b/iu,
  },
  { title: /\b(?:fire|battalion) chief\b/iu, body: /\bfire (?:department|service|brigade)\b/iu },
]

interface ReadSource {
  readonly statement: Statement
  readonly source: StatementSource
  /** The subjects that the words of the source name. */
  readonly inside: readonly Subject[]
}

function sourcesOf(statements: readonly Statement[], { tokens, mentions }: NamedReading): readonly ReadSource[] {
  const starts = mentions.map(({ first }) => tokens[first]?.start ?? -1)
  return statements.flatMap((statement) => {
    const { source } = statement
    if (source === undefined) return []
    const inside: Subject[] = []
    for (
      let i = firstFrom(starts, source.span.start);
      i < starts.length && (starts[i] ?? 0) < source.span.end;
      i += 1
    ) {
      const subject = mentions[i]?.subject
      if (subject !== undefined) inside.push(subject)
    }
    return [{ statement, source, inside }]
  })
}

/** The number of the first of rising offsets that is not below `offset`. */
function firstFrom(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) >= offset) high = middle
    else low = middle + 1
  }
  return low
}

function speakerOf(source: StatementSource, inside: readonly Subject[], byName: ReadonlyMap<string, Subject>): string {
  if (isStudy(source.span.text)) return study
  const body = inside.find(({ kind }) => kind === 'body' || kind === 'place')
  // A spokesperson's words are those of whom he or she speaks for.
  if (spokesperson.test(source.span.text)) return body?.id ?? anaphor
  if (source.kind === 'office' && body?.kind === 'place' && office.test(source.span.text))
    return `noun ${plain(source.span.text.replace(office, ''))}`
  const subject = inside.find(({ kind }) => kind === 'person') ?? body ?? inside[0]
  if (subject) return subject.id
  const name = source.name ?? source.span.text
  return byName.get(name)?.id ?? `${isName(name) ? 'name' : 'noun'} ${plain(name)}`
}

/** The owner of an office: "Norland's" of "Norland's prime minister". */
const office = /^.{1,60}?['’]s? (?=\p{Ll})/u
const spokesperson = /\bspokes(?:man|woman|person|people)\b|\bpress (?:secretary|office)\b/iu

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|a|an|its|their|his|her) /u, '')
    .replace(/(?<=\S) (?:spokes(?:man|woman|person)|officials?|chief|department)$/u, '')
    .trim()
}

/** Whether a word after the first is capitalised. */
function isName(text: string): boolean {
  return /\s\p{Lu}/u.test(text) || /^\p{Lu}[\p{L}]*$/u.test(text)
}

/** The study of a story, whatever reports call it and whoever of its authors they quote. */
const study = 'noun study'
const studyNoun =
  /^(?:[\p{L}\p{N}'’-]+ ){0,5}(?:study|research|paper)(?! (?:group|centre|center|council|institute|director|firm|company))\b/iu
const itsAuthors =
  /^(?!.*\b(?:other|independent|outside|rival|not involved)\b)(?:[\p{L}'’-]+ ){0,6}(?:researchers|scientists|authors)\b|\b(?:lead|senior|first|co-?|study['’]s)[ -]?(?:lead )?authors?\b|\bled the (?:study|research|trial)\b/iu

/** Nearly all sources have none of these words, which spares them the long expressions. */
const ofResearch = /stud|research|paper|scientist|author|trial/iu

function isStudy(source: string): boolean {
  return ofResearch.test(source) && (studyNoun.test(source) || itsAuthors.test(source))
}

function isOfAuthors(source: string): boolean {
  return ofResearch.test(source) && itsAuthors.test(source)
}

/** Persons whom a report calls an author of the story's study: their words are the study's. */
export function authorsOf(statements: readonly Statement[], reading: NamedReading): ReadonlyMap<string, string> {
  return new Map(
    sourcesOf(statements, reading).flatMap(({ source, inside }) => {
      const person = inside.find(({ kind }) => kind === 'person')
      return person !== undefined && isOfAuthors(source.span.text) ? [[person.id, study] as const] : []
    }),
  )
}

const anaphor = 'noun it'
const anaphors =
  /^noun (?:it|he|she|they|company|firm|group|regulator|union|bank|board|agency|ministry|government|department|club|maker|carmaker|automaker|airline|authority|body|organi[sz]ation|watchdog|operator|manufacturer|retailer|party|council|city|court|office|spokes(?:man|woman|person)|chief|executive|(?:prime |foreign |interior |finance |health )?minister|president|leader|mayor|(?:new )?(?:report|study|research|survey)|think ?tank|(?:[\p{L}-]+ ){0,3}regulators?|researchers|scientists|authors)$/u

/** What joins the speakers of a claim: the story's subjects by id, since "the agency" is whose name ends so. */
export type SubjectsById = ReadonlyMap<string, Pick<Subject, 'name' | 'aliases'>>

/** The speakers of a claim, each under one key however reports call it. */
export interface JoinedSpeakers {
  readonly keyOf: (speaker: string) => string
  /** The key of one of them by a name that it bears; undefined where none does. */
  readonly keyOfName: (name: string) => string | undefined
}

/** No speaker has more names, each longer than the other. */
const namesInRowMax = 8

/** By the subjects of a story, what was joined of its speakers: most claims are of the same few. */
const joinedOf = new WeakMap<SubjectsById, Map<string, JoinedSpeakers>>()

/** Who of the speakers is who: "the agency" is "the national health agency", "it" the one that reports name most. */
export function joinSpeakers(speakers: readonly string[], subjects: SubjectsById): JoinedSpeakers {
  const joined = joinedOf.get(subjects) ?? new Map<string, JoinedSpeakers>()
  joinedOf.set(subjects, joined)
  const key = speakers.join('\n')
  const known = joined.get(key) ?? joinedAnew(speakers, subjects)
  joined.set(key, known)
  return known
}

function joinedAnew(speakers: readonly string[], subjects: SubjectsById): JoinedSpeakers {
  const known = namedSpeakers(speakers, subjects)
  const fullOf = (speaker: string): string | undefined => {
    const bare = bareName(speaker)
    if (bare === undefined) return sameNamed(speaker, known, subjects)
    const isIt = ({ speaker: other, names }: NamedSpeaker): boolean =>
      other !== speaker &&
      names.some((name) => name.endsWith(` ${bare}`) || (name === bare && isMoreOfAName(other, speaker)))
    return known.find(isIt)?.speaker
  }
  const fullest = (speaker: string): string => {
    let at = speaker
    // Each name is longer than the one before it.
    for (let step = 0; step < namesInRowMax; step += 1) {
      const full = fullOf(at)
      if (full === undefined) return at
      at = full
    }
    return at
  }
  const most = known[0] === undefined ? anaphor : fullest(known[0].speaker)
  const keyOf = (speaker: string): string => {
    const full = fullest(speaker)
    return anaphors.test(full) ? most : full
  }
  const byName = new Map(known.flatMap(({ speaker, names }) => names.map((name) => [name, keyOf(speaker)] as const)))
  return { keyOf, keyOfName: (name) => byName.get(plain(name)) }
}

/** "the Treasury" and "the Treasury Department": subjects of one plain name, under the first of them. */
function sameNamed(speaker: string, known: readonly NamedSpeaker[], subjects: SubjectsById): string | undefined {
  const subject = subjects.get(speaker)
  const name = subject && plain(subject.name)
  const isIt = (other: NamedSpeaker): boolean =>
    bareName(other.speaker) === undefined && other.names.includes(name ?? '')
  const first = known.find(isIt)?.speaker
  return first === speaker ? undefined : first
}

interface NamedSpeaker {
  readonly speaker: string
  readonly names: readonly string[]
}

/** Those that no pronoun and no common noun stands for, the most frequent first. */
function namedSpeakers(speakers: readonly string[], subjects: SubjectsById): readonly NamedSpeaker[] {
  const counts = new Map<string, number>()
  for (const speaker of speakers) if (!anaphors.test(speaker)) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([speaker]) => ({ speaker, names: namesOf(speaker, subjects) }))
}

/** A subject is more than a name, a name more than a noun. */
function isMoreOfAName(other: string, speaker: string): boolean {
  return bareName(other) === undefined || (other.startsWith('name ') && speaker.startsWith('noun '))
}

/** The words by which a report calls a speaker that is no subject. */
function bareName(speaker: string): string | undefined {
  return /^(?:noun|name) /u.test(speaker) ? speaker.slice(5) : undefined
}

function namesOf(speaker: string, subjects: SubjectsById): readonly string[] {
  const subject = subjects.get(speaker)
  if (subject !== undefined) return [subject.name, ...subject.aliases].map((name) => plain(name))
  const bare = bareName(speaker)
  return bare === undefined ? [] : [bare]
}
