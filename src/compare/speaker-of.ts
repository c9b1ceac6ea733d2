import type { Statement, StatementSource } from '../model/statement.ts'
import type { Subject } from '../model/subject.ts'

/** What speakers are told by: the subjects that a report mentions, in the order of the text. */
export interface NamedReading {
  readonly tokens: readonly { readonly start: number }[]
  readonly mentions: readonly { readonly subject: Subject; readonly first: number }[]
}

/** Who makes each statement: the subject that speaks, else a lower-case noun, "it" or "the company", by which a report calls one it has named. */
export function speakersOf(
  statements: readonly Statement[],
  { tokens, mentions }: NamedReading,
): ReadonlyMap<Statement, string> {
  const starts = mentions.map(({ first }) => tokens[first]?.start ?? -1)
  const byName = new Map<string, Subject>()
  for (const { subject } of mentions) if (!byName.has(subject.name)) byName.set(subject.name, subject)
  const speakers = new Map<Statement, string>()
  for (const statement of statements) {
    const { source } = statement
    if (source === undefined) continue
    const inside: Subject[] = []
    for (
      let i = firstFrom(starts, source.span.start);
      i < starts.length && (starts[i] ?? 0) < source.span.end;
      i += 1
    ) {
      const subject = mentions[i]?.subject
      if (subject !== undefined) inside.push(subject)
    }
    speakers.set(statement, speakerOf(source, inside, byName))
  }
  return speakers
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
  const body = inside.find(({ kind }) => kind === 'body' || kind === 'place')
  // A spokesperson's words are those of whom he or she speaks for.
  if (spokesperson.test(source.span.text)) return body?.id ?? anaphor
  const subject = inside.find(({ kind }) => kind === 'person') ?? body ?? inside[0]
  if (subject) return subject.id
  const name = source.name ?? source.span.text
  return byName.get(name)?.id ?? `${isName(name) ? 'name' : 'noun'} ${plain(name)}`
}

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

const anaphor = 'noun it'
const anaphors =
  /^noun (?:it|he|she|they|company|firm|group|regulator|union|bank|board|agency|ministry|government|department|club|maker|carmaker|automaker|airline|authority|body|organi[sz]ation|watchdog|operator|manufacturer|retailer|party|council|city|court|office|spokes(?:man|woman|person)|chief|executive|minister|president|leader|mayor)$/u

/** By speaker whom it stands for: "the agency" is "the national health agency", "it" the one that reports name most. */
export function joinSpeakers(speakers: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  for (const speaker of speakers) if (!anaphors.test(speaker)) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  const known = [...counts].sort((a, b) => b[1] - a[1]).map(([speaker]) => speaker)
  const fullOf = (speaker: string): string => {
    const words = speaker.replace(/^(?:noun|name) /u, ' ')
    return known.find((other) => other !== speaker && other.endsWith(words) && words.startsWith(' ')) ?? speaker
  }
  const target = known[0] === undefined ? anaphor : fullOf(known[0])
  return new Map(speakers.map((speaker) => [speaker, anaphors.test(speaker) ? target : fullOf(speaker)]))
}
