import type { Article, Zone } from '../model/article.ts'
import type { Draft } from './draft.ts'
import type { Range, Reading } from './reading.ts'

const authorSource = String.raw`[ \t\u00a0]*[—–-]*[ \t\u00a0]*([^\n—–]{1,80}?\(@\w{1,30}\)|@\w{1,30})[^\n]*\s*$`
const authorPattern = new RegExp(`(?:^|\\n|[—–-])${authorSource}`, 'u')
/** In the last units of a longer post their first one opens no line. */
const authorInTailPattern = new RegExp(`(?:\\n|[—–-])${authorSource}`, 'u')
const linkAtEnd = /(?:^|\s)(?:pic\.twitter\.com\/|https?:\/\/|t\.co\/)\S+$/u
const dateAtEnd = /(?:^|[\s—–-])\p{Lu}\p{Ll}{2,9}\.? \d{1,2}, \d{4}$/u
/** The author, date and links of a post stand in its last units; looking no further back keeps the time linear. */
const tailUnitsMax = 240
const linksMax = 6

/** The statements of embedded posts: what the post says, on the word of its author where one stands beneath. */
export function findPostDrafts(reading: Reading, { zones }: Pick<Article, 'zones'>): readonly Draft[] {
  return zones.filter((zone) => zone.kind === 'post').flatMap((zone) => postDraft(reading, zone) ?? [])
}

function postDraft(reading: Reading, zone: Zone): Draft | undefined {
  const post = reading.text.slice(zone.start, zone.end)
  const head = post.trimEnd()
  const tailAt = Math.max(0, head.length - tailUnitsMax)
  const author = (tailAt === 0 ? authorPattern : authorInTailPattern).exec(head.slice(tailAt))
  const name = author?.[1]
  const nameAt = author === null || name === undefined ? undefined : tailAt + author.index + author[0].indexOf(name)
  const body = author === null ? head : head.slice(0, tailAt + author.index)
  const content = rangeOf(reading, zone.start, zone.start + withoutTail(body).length)
  if (content === undefined) return undefined
  const source =
    nameAt === undefined || name === undefined
      ? undefined
      : rangeOf(reading, zone.start + nameAt, zone.start + nameAt + name.length)
  return {
    ...(source ? { source } : {}),
    content: [content],
    form: 'post',
    cueClass: 'post',
    sentence: sentenceNear(reading, content.first),
    isNegated: false,
    isModal: false,
  }
}

/** The words of a post without the date line and the links that platforms put under it. */
function withoutTail(body: string): string {
  let end = body.trimEnd()
  for (let i = 0; i < linksMax; i += 1) {
    const tailAt = Math.max(0, end.length - tailUnitsMax)
    const tail = end.slice(tailAt)
    const mark = dateAtEnd.exec(tail) ?? linkAtEnd.exec(tail)
    if (mark === null) return end
    end = withoutDashes(end.slice(0, tailAt + mark.index))
  }
  return end
}

function withoutDashes(text: string): string {
  let end = text.length
  while (end > 0 && /[\s—–-]/u.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

function rangeOf(reading: Reading, start: number, end: number): Range | undefined {
  const first = reading.tokens.findIndex((token) => token.start >= start)
  if (first < 0) return undefined
  let last = first
  while (last < reading.tokens.length && (reading.tokens[last]?.end ?? Number.POSITIVE_INFINITY) <= end) last += 1
  return last > first ? { first, end: last } : undefined
}

/** The number of the story sentence before the post, for the order of statements. */
function sentenceNear(reading: Reading, token: number): number {
  const next = reading.sentences.findIndex((sentence) => sentence.first > token)
  return Math.max(0, (next < 0 ? reading.sentences.length : next) - 1)
}
