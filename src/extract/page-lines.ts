import { isCaption, isCreditOnly } from './caption-lines.ts'
import type { PageBlock } from './collect-blocks.ts'
import { isCreditLine } from './credit-lines.ts'
import { isDisclaimer } from './disclaimer-lines.ts'
import { isFurnitureLine, isRelatedHeading, isShortPlea } from './furniture-lines.ts'
import { otherStoriesIn } from './other-stories.ts'

/** What the first lines of a page may repeat. */
export interface KnownLines {
  readonly headline: string | undefined
  readonly title: string | undefined
  readonly authors: readonly string[]
}

export type LineKind = 'body' | 'caption' | 'credit' | 'post' | 'disclaimer' | 'furniture'

/** What each block is by its own words and its place: furniture lines are told apart from the story. */
export function sortLines(blocks: readonly PageBlock[], known: KnownLines): readonly LineKind[] {
  const repeated = repeatsIn(blocks)
  const others = otherStoriesIn(blocks)
  return blocks.map((block, at) => {
    if (repeated.has(at) || others.has(at)) return 'furniture'
    if (block.kind === 'post') return 'post'
    if (block.kind === 'caption') return isCreditOnly(block.text) ? 'credit' : 'caption'
    if (block.kind === 'credit') return 'credit'
    return lineKind(block, { at, count: blocks.length, known })
  })
}

const repeatCharsMin = 60

/** Places of long blocks that say what an earlier one said: slides and boxes that a script shows in turn. */
function repeatsIn(blocks: readonly PageBlock[]): ReadonlySet<number> {
  const seen = new Set<string>()
  const repeats = new Set<number>()
  for (const [at, { text }] of blocks.entries()) {
    if (text.length < repeatCharsMin) continue
    if (seen.has(text)) repeats.add(at)
    seen.add(text)
  }
  return repeats
}

/** At the foot of a page its author is introduced. */
function isAuthorNote(text: string, authors: readonly string[]): boolean {
  const start = text.replace(/^(?:about|by|written by)\s+/iu, '')
  return authors.some(
    (author) =>
      author.includes(' ') &&
      start.startsWith(author) &&
      /^,?\s(?:is|has|writes|covers|works|worked|joined|was|holds|lives|reports|ist|est|es|è)\b/u.test(
        start.slice(author.length),
      ),
  )
}

interface Place {
  readonly at: number
  readonly count: number
  readonly known: KnownLines
}

function lineKind(block: PageBlock, place: Place): LineKind {
  const { text } = block
  if (!/[\p{L}\p{N}]/u.test(text)) return 'furniture'
  if (isLinkLine(block)) return 'furniture'
  if (place.at < 5 && repeatsTitle(text, place.known)) return 'furniture'
  if ((place.at < 6 || place.at >= place.count - 3) && isDateLine(text)) return 'furniture'
  if (text.length < 160 && (isByLine(text) || startsFurniture(text) || isRelatedHeading(text))) return 'furniture'
  if (isFurnitureLine(text)) return 'furniture'
  if (place.at > place.count / 2 && place.at >= place.count - 6 && isAuthorNote(text, place.known.authors))
    return 'furniture'
  if (isCreditOnly(text)) return 'credit'
  if (isCreditLine(text)) return 'credit'
  if (isDisclaimer(text)) return 'disclaimer'
  if (isShortPlea(text)) return 'furniture'
  if (text.length < 300 && isCaption(text)) return 'caption'
  return 'body'
}

function isLinkLine(block: PageBlock): boolean {
  return block.text.length < 250 && block.linkChars > 0.9 * block.text.length && block.kind !== 'item'
}

/** Beginnings of short lines that are furniture in any language we could list, beyond those of running text. */
const furnitureStart =
  /^(?:(?:read|see|watch) (?:more|also)|related|recommended|don['’]t miss|you may also like|advertisement|sponsored|continue reading|story continues|scroll to continue|click here|sign up|subscribe|newsletter|follow us|share\b(?! of| price| prices)|tweet|print\b|e-?mail\b|copy link|comments?\b|leave a (?:comment|reply)|tags?:|topics?:|filed under|photo by|photos? (?:courtesy|credit)|image (?:credit|source|courtesy)|credit:|\((?:getty|reuters|afp|ap photo|image|photo)|media caption|file photo|updated:|published:?|posted (?:on|by|in):?|last updated|via:|copyright\b|©|all rights reserved|got a tip|(?:download|get) (?:the|our) [\w ]{0,20}app|join the conversation|support us\b|follow .{2,40} on (?:x|twitter|facebook|instagram|linkedin)|the .{2,40} newsletter|\d+ min(?:ute)?s? read|reading time|estimated reading|table of contents|skip to|back to|view (?:all|more)|show (?:all|more)|load more|next:|previous:|in this article|on this page|listen to this|save (?:article|story|for later)|min read)/iu
const foreignStart =
  /^(?:lesen sie auch|mehr zum thema|das könnte sie|anzeige\b|werbung\b|foto:|bild:|schlagwort|kommentare|artikel teilen|weiterführende links|ähnliche artikel|lire aussi|à lire|voir aussi|publicité|crédit|partager|sur le même sujet|leia (?:mais|também)|veja também|publicidade|compartilhe|lea (?:también|más)|te puede interesar|más información|publicidad|compartir|foto del|leggi anche|pubblicità|condividi|czytaj też|zobacz (?:także|też)|reklama\b|udostępnij|fot\.|autor:|читайте (?:также|також)|фото:|реклама|поделиться|поділитися|関連記事|広告|相关阅读|责任编辑)/iu

function startsFurniture(text: string): boolean {
  return furnitureStart.test(text) || foreignStart.test(text)
}

const bylineStart =
  /^(?:(?:written |words |reported |story |text )?by|von|par|por|di|da|autore?|текст|автор)[:\s]+(?=\S)/iu
const bylineCharsMax = 80
const bylineWordsMax = 12
/** Small words inside of names and between them. */
const nameLinks: ReadonlySet<string> = new Set(
  'and und et y e и та i de del della di da do dos van von der den la le el al bin ibn ben zu'.split(' '),
)

/** A line that is wholly "By" and names, in whole words: a pattern of repeated parts would take ages over a long one. */
function isByLine(text: string): boolean {
  if (text.length >= bylineCharsMax || /[.!?]$/u.test(text)) return false
  const start = bylineStart.exec(text)
  if (start === null) return false
  const words = (text.slice(start[0].length).split('|', 1)[0] ?? '').split(/[\s,&]+/u).filter((word) => word !== '')
  return (
    words.length > 0 &&
    words.length <= bylineWordsMax &&
    words.every((word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) || nameLinks.has(word))
  )
}

const dateWords =
  /^(?:(?:updated|published|posted|last updated|on|aktualisiert|veröffentlicht|publié|publicado|pubblicato|опубліковано|опубликовано)[\s:]+(?:on |am |le |el |il )?)?(?:(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)\p{L}*,?\s+)?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,10}\.?,?\s+(?:de\s+)?\d{4}|\p{L}{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})(?:[\s,|•·–-]+(?:at\s+|um\s+)?\d{1,2}[:.h]\d{2}.{0,20})?$/iu

/** A line that is only a date or time, alone or after a word such as "updated". */
export function isDateLine(text: string): boolean {
  return text.length < 100 && dateWords.test(text)
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function repeatsTitle(text: string, known: KnownLines): boolean {
  const words = plainWords(text)
  if (words === '') return false
  if (known.headline !== undefined && words === plainWords(known.headline)) return true
  return text.length > 15 && known.title !== undefined && plainWords(known.title).startsWith(words)
}
