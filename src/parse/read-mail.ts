import PostalMime, { type Email } from 'postal-mime'
import { noSignals } from './feed-signals.ts'
import { absoluteUrl, firstInstant, makeItem, presentText } from './item-parts.ts'
import { withoutMailFurniture } from './mail-furniture.ts'
import type { FeedInput, ParsedFeed } from './parse-feed.ts'
import { plainTextOf } from './plain-text.ts'

const partsMax = 1_000
/** The reader of MIME keeps each line of a text by itself, for some twenty microseconds. A newsletter has a few thousand, one with pictures some ten thousand. */
const linesMax = 50_000
const headerBytesMax = 262_144
const nestingMax = 50

/**
 * A newsletter as a feed of one item: the subject its title, the list or the sender its outlet, the HTML part its content
 * (else the text part). A mail of very many parts or lines is read up to a bound.
 */
export async function readMail({ feed, bytes }: FeedInput): Promise<ParsedFeed> {
  const limits = { maxHeadersSize: headerBytesMax, maxNestingDepth: nestingMax, maxRfc822NestingDepth: 2 }
  const mail = await parseMime(firstLines(firstParts(withoutMboxLine(bytes))), limits)
  if (typeof mail === 'string') return unreadable('mail-unreadable', `cannot be read as a mail (${mail}).`)
  if (!isMail(mail)) {
    return unreadable(
      'mail-unreadable',
      'is no mail: it has no From, Date or Subject; save it from the mail program again.',
    )
  }
  const contentHtml = presentText(withoutMailFurniture(mail.html ?? '')) ?? paragraphsOf(mail.text)
  if (contentHtml === undefined) return unreadable('mail-empty', 'is a mail without a text.')
  const { outlet, authors } = sendersOf(mail)
  const item = makeItem({
    feed,
    id:
      presentText(mail.messageId?.replace(/^<|>$/gu, '')) ??
      presentText(`${headerOf(mail, 'date') ?? ''} ${mail.subject ?? ''}`),
    // Where the newsletter stands on the web (RFC 5064), when it says so.
    url: absoluteUrl(headerOf(mail, 'archived-at')?.replace(/^<|>$/gu, ''), undefined),
    title: plainTextOf(mail.subject ?? ''),
    summary: undefined,
    contentHtml,
    publishedAt: firstInstant(headerOf(mail, 'date')),
    updatedAt: undefined,
    authors,
    language: presentText(headerOf(mail, 'content-language')),
    declaredOrigin: undefined,
    enclosures: [],
  })
  return {
    kind: 'feed',
    format: 'mail',
    ...noSignals,
    ...(outlet === undefined ? {} : { title: outlet }),
    items: [item],
    itemsLeftOut: 0,
    deleted: [],
    sitemaps: [],
  }
}

function unreadable(why: 'mail-unreadable' | 'mail-empty', sentence: string): ParsedFeed {
  return { kind: 'unreadable', why, sentence }
}

/** The mail, or what the reader of MIME says of it: a hostile structure is refused by throwing. */
async function parseMime(
  bytes: Uint8Array,
  limits: ConstructorParameters<typeof PostalMime>[0],
): Promise<Email | string> {
  try {
    return await PostalMime.parse(bytes, limits)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Mail programs write a line `From …` before each mail of a box. */
function withoutMboxLine(bytes: Uint8Array): Uint8Array {
  const isBox = Buffer.from(bytes.subarray(0, 5)).toString('latin1') === 'From '
  return isBox ? bytes.subarray(bytes.indexOf(0x0a) + 1) : bytes
}

/** The bytes up to the line that opens the part after the last that is read. */
function firstParts(bytes: Uint8Array): Uint8Array {
  return upTo(bytes, '\n--', partsMax)
}

function firstLines(bytes: Uint8Array): Uint8Array {
  return upTo(bytes, '\n', linesMax)
}

/** The bytes up to the `sign` after as many as may be. */
function upTo(bytes: Uint8Array, sign: string, signsMax: number): Uint8Array {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = -1
  for (let count = 0; count <= signsMax; count += 1) {
    at = mail.indexOf(sign, at + 1, 'latin1')
    if (at < 0) return bytes
  }
  return bytes.subarray(0, at + 1)
}

function isMail(mail: Email): boolean {
  return mail.headers.some(({ key }) => key === 'from' || key === 'date' || key === 'subject' || key === 'message-id')
}

function headerOf(mail: Email, name: string): string | undefined {
  return mail.headers.find(({ key }) => key === name)?.value
}

interface Senders {
  readonly outlet: string | undefined
  readonly authors: readonly (string | undefined)[]
}

/** The list's own name is the outlet and the sender its author; without one the sender is the outlet. */
function sendersOf(mail: Email): Senders {
  const sender = plainTextOf(mail.from?.name ?? '')
  const list = listName(headerOf(mail, 'list-id'))
  const domain = mail.from?.address?.split('@')[1]
  if (list === undefined) return { outlet: sender ?? domain, authors: [] }
  return { outlet: list, authors: list === sender ? [] : [sender] }
}

/** `List-Id: "The Quay" <news.quay.example>`; many lists send a number or their address for a name. */
function listName(header: string | undefined): string | undefined {
  const phrase = /^\s*([^<]+?)\s*</u.exec((header ?? '').slice(0, 500))?.[1]?.replace(/^"(.*)"$/u, '$1')
  const name = plainTextOf(phrase ?? '')
  if (name === undefined || !/\p{L}{2}/u.test(name)) return undefined
  return /^\S*[\d@.]\S*$/u.test(name) || /\blist\b/iu.test(name) ? undefined : name
}

/** A plain text as paragraphs; the signature after `-- ` is left out. */
function paragraphsOf(text: string | undefined): string | undefined {
  const paragraphs = (text ?? '')
    .replace(/\r\n?/gu, '\n')
    .replace(/\n-- \n[^]*$/u, '\n')
    .split(/\n[ \t]*\n/u)
    .map((paragraph) => presentText(paragraph))
    .filter((paragraph) => paragraph !== undefined)
  return paragraphs.length === 0 ? undefined : paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('')
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')
}
