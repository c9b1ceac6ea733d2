/** The end of an embedded post in running text: its signature and date. */
export interface PostMark {
  /** Where the signature, or the date that stands in its place, begins. */
  readonly start: number
  readonly end: number
  readonly handle?: string
}

const monthNames =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?|[\\p{Ll}\\p{Lu}]{3,10})'
const dayDate = `(?:${monthNames} \\d{1,2}, \\d{4}|\\d{1,2}\\.? (?:de )?${monthNames} (?:de )?\\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`

/** "— Jane Doe (@jane) September 21, 2023". */
const signature = new RegExp(
  `(?:—|–|&mdash;|-)\\s?[^()\\n]{1,70}\\((@[\\w.]{1,40})\\)(?:\\s+(?:on\\s+)?${dayDate}(?:,? at \\d{1,2}:\\d{2}(?: ?[AaPp][Mm])?)?\\.?)?`,
  'gu',
)
const shared =
  /(?:A post shared by|Ein Beitrag geteilt von|Une publication partagée par|Una publicación compartida (?:de|por))\s[^()\n]{1,70}\((@[\w.]{1,40})\)(?:\s+on\s+[^\n]{4,40})?/gu
const bareDate = new RegExp(
  `[.!?”"…]\\s+(?:(?:https?://t\\.co|pic\\.twitter\\.com|pic\\.x\\.com)/\\w+\\s+)?(${dayDate})\\s*$`,
  'u',
)

const marksMax = 400

/** The signatures of posts embedded in `text`, in order, at most some hundreds. */
export function postMarksIn(text: string): readonly PostMark[] {
  const marks: PostMark[] = []
  for (const pattern of [signature, shared]) {
    for (const match of text.matchAll(pattern)) {
      const handle = match[1]
      if (marks.length >= marksMax) break
      marks.push({
        start: match.index,
        end: match.index + match[0].length,
        ...(handle === undefined ? {} : { handle }),
      })
    }
  }
  return marks.sort((a, b) => a.start - b.start)
}

/** Where the date begins with which a paragraph ends as an unsigned post does; -1 where it does not. */
export function bareDateStart(paragraph: string): number {
  const from = Math.max(0, paragraph.length - 80)
  const match = bareDate.exec(paragraph.slice(from))
  const date = match?.[1]
  return match === null || date === undefined ? -1 : from + match.index + match[0].lastIndexOf(date)
}

/** Whether a paragraph has what only posts have: a picture's short address, a hashtag, a handle at its head. */
export function hasPostSign(paragraph: string): boolean {
  return /(?:pic\.(?:twitter|x)\.com\/|https?:\/\/t\.co\/|(?:^|\s)#\p{L}[\p{L}\p{N}_]{2,}|^(?:\.?@\w{2,}|RT @\w+))/u.test(
    paragraph,
  )
}

/** Whether a paragraph speaks as posts do: of "we" and "you", aloud, and nobody is said to have said it. */
export function speaksAsPost(paragraph: string): boolean {
  if (/\b(?:said|says|told|according to|added|reported|announced|wrote)\b/iu.test(paragraph)) return false
  return /\b(?:I|we|our|us|my|you|your|let['’]s)\b/iu.test(paragraph) || /!\s*$/u.test(paragraph)
}
