import { bareWord, nameKeyOf } from '../text/name-key.ts'
import { noVotes, type SubjectMention, type SubjectText } from './subject-mention.ts'

const wordsMax = 8

/** Mentions, in a title-case headline, of names that the body has: "Reyes Says Osprey Drones Are Coming". */
export function findKnownNames(subject: SubjectText, found: readonly SubjectMention[]): readonly SubjectMention[] {
  const known = new Map<string, SubjectMention>()
  for (const mention of found) known.set(nameKeyOf(mention.words), mention)
  for (const mention of found) {
    const last = mention.words.at(-1)
    if (mention.votes.person >= 3 && last !== undefined && !known.has(bareWord(last)))
      known.set(bareWord(last), mention)
  }
  const mentions: SubjectMention[] = []
  for (let at = 0; at < subject.tokens.length; ) {
    const mention = longestAt(subject, at, known)
    if (mention === undefined) at += 1
    else {
      mentions.push(mention.mention)
      at = mention.to
    }
  }
  return mentions
}

function longestAt(
  subject: SubjectText,
  at: number,
  known: ReadonlyMap<string, SubjectMention>,
): { readonly to: number; readonly mention: SubjectMention } | undefined {
  const { tokens, text } = subject
  const first = tokens[at]
  if (first?.kind !== 'word') return undefined
  for (let to = Math.min(tokens.length, at + wordsMax); to > at; to -= 1) {
    const last = tokens[to - 1]
    if (last === undefined || last.kind === 'mark') continue
    const name = text.slice(first.start, last.end).replace(/['’ʼ]s$/u, '')
    const words = name.split(/\s+/u)
    const match = known.get(nameKeyOf(words))
    if (match === undefined) continue
    const end = first.start + name.length
    const mention = {
      start: first.start,
      end,
      nameStart: first.start,
      nameEnd: end,
      words,
      votes: noVotes,
      form: match.form,
    }
    return { to, mention }
  }
  return undefined
}
