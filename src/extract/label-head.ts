import type { ZoneKind } from '../model/article.ts'
import { bylineNames } from './find-byline.ts'
import type { OutletNames } from './outlet-names.ts'
import { isDateLine } from './printed-dates.ts'
import { endsSentence, type TextBlock, wordCount } from './text-blocks.ts'

export type Label = ZoneKind | undefined

const headBlocksMax = 40
const headlineCharsMax = 260

/** The number of the block with which the running text begins; the number of blocks where there is none. */
export function storyStart(blocks: readonly TextBlock[], labels: readonly Label[]): number {
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i]
    if (block === undefined || (labels[i] !== undefined && labels[i] !== 'dateline' && labels[i] !== 'post')) continue
    if (labels[i] === 'dateline' || labels[i] === 'post') return i
    if (isProse(block.text) && isIntro(blocks, labels, i)) continue
    if (isProse(block.text)) return i
    if (isSentence(block.text) && isSentence(blocks[i + 1]?.text ?? '') && labels[i + 1] === undefined) return i
  }
  return blocks.length
}

const introCharsMax = 600
const introLinesMax = 4
const shortLineMax = 80

/** Whether a paragraph stands above the names and the date of the story, which then begins below them: its standfirst. */
function isIntro(blocks: readonly TextBlock[], labels: readonly Label[], at: number): boolean {
  const hasHeadline = blocks.slice(0, at).some((block, i) => labels[i] === undefined && wordCount(block.text) >= 3)
  if (!hasHeadline || (blocks[at]?.text.length ?? 0) > introCharsMax) return false
  let stamps = 0
  let below = at + 1
  for (; below < Math.min(blocks.length, at + 1 + introLinesMax); below += 1) {
    const line = blocks[below]?.text ?? ''
    if (line.length > shortLineMax || endsSentence(line) || (labels[below] ?? 'furniture') !== 'furniture') break
    if (isDateLine(line)) stamps += 1
    else if (stamps > 0) break
    else if (wordCount(line) > 8) return false
  }
  return stamps > 0 && blocks.slice(below).some((block, i) => labels[below + i] === undefined && isProse(block.text))
}

/** Labels for the blocks before the running text: headline, standfirst, byline, and the furniture among them. */
export function labelHead(
  blocks: readonly TextBlock[],
  labels: readonly Label[],
  outlets: OutletNames,
): readonly Label[] {
  const start = storyStart(blocks, labels)
  const made = [...labels]
  let state: HeadSeen = {
    headline: undefined,
    hasStandfirst: false,
    hasByline: false,
    hasFurnitureSince: false,
    isAfterHead: false,
    hasDate: false,
  }
  for (let i = 0; i < Math.min(start, headBlocksMax); i += 1) {
    const block = blocks[i]
    if (block === undefined) continue
    const next = blocks[i + 1]?.text ?? ''
    const isOverTitle = (): boolean => isNoTitle(block.text, blocks.slice(i + 1, start), made.slice(i + 1, start))
    const label =
      made[i] ??
      (state.headline === undefined && isOverTitle()
        ? 'furniture'
        : labelOf(block.text, { ...state, isBeforeDate: isDateLine(next) }, outlets))
    made[i] = label
    state = afterLabel(state, label, block.text)
  }
  return made
}

/** A sentence, the head of a letter or a list of shelves with a title further down is none: "Our paper is available online now.", "MINISTRY OF HEALTH", "PRESS STATEMENT". */
function isNoTitle(line: string, below: readonly TextBlock[], labels: readonly Label[]): boolean {
  const isLetter = letterhead.test(line) && line === line.toUpperCase()
  const isShelf = shelves.test(line) && line === line.toUpperCase()
  if (!isLetter && !isShelf && !/[\p{Ll}\p{N}]\.$/u.test(line)) return false
  return below.some(
    ({ text }, at) =>
      labels[at] === undefined &&
      wordCount(text) >= 4 &&
      isHeadline(text) &&
      !endsSentence(text) &&
      !letterhead.test(text) &&
      !isDateLine(text),
  )
}

/** "LAND, SEA", "COMPANIES / MINING". */
const shelves = /^\p{Lu}[\p{Lu}&\s]{2,30}(?:\s?[,/|]\s?\p{Lu}[\p{Lu}&\s]{2,30}){1,3}$/u
const letterhead =
  /^(?:THE\s)?(?:\p{Lu}+\s){0,3}(?:REPUBLIC|KINGDOM|MINISTRY|DEPARTMENT|GOVERNMENT|BOARD|AUTHORITY|COMMISSION|COUNCIL|OFFICE|AGENCY|BUREAU|EMBASSY|STATEMENT|RELEASE|ANNOUNCEMENT|COMMUNIQU[EÉ]|МИНИСТЕРСТВО|МІНІСТЕРСТВО|MINISTERIO|MINISTÈRE|MINISTERIUM|PRESSEMITTEILUNG)\b(?:\s\p{Lu}[\p{Lu}'’&-]*){0,5}$/u

interface HeadSeen {
  readonly headline: string | undefined
  readonly hasStandfirst: boolean
  readonly hasByline: boolean
  /** Whether a button or a list stood between the headline and here. */
  readonly hasFurnitureSince: boolean
  /** Whether the block before was headline, standfirst, byline or date: a bare name there is the author's. */
  readonly isAfterHead: boolean
  /** Whether a date, or how long ago, stood below the headline. */
  readonly hasDate: boolean
}

const ledByWord = /^(?:by|par|von|por|di|da)\s(?=\S)/iu
/** ", le 21.02.2029 à 16h32": what may stand behind a byline. */
const stampBehind = /,?\s(?:(?:le|on|am|el|il|em)\s)?(?:\p{L}{3,9}\s)?\d{1,2}(?:[./-]|\s\p{L}{3,10}\s)\d.*$/iu

/** "Le Monde avec AFP", "Par Corvane et Mer avec AFP le 21.02.2031": who prints it, known or led by "by", and what agency it rests on. */
function isHouseWithAgency(line: string, outlets: OutletNames): boolean {
  const [house, agency] = line.replace(stampBehind, '').split(/\s(?:avec|mit|with|con|com)\s(?:l['’]|the\s|der\s)?/u)
  if (house === undefined || agency === undefined || line.length > 80) return false
  return (
    (ledByWord.test(house) || outlets.outletOf(house) !== undefined) &&
    outlets.outletOf(agency.split(/[,/]|\s(?:et|und|and|y)\s/u)[0] ?? '')?.kind === 'agency'
  )
}

/** "Sky Sports News", "BBC News Yorkshire" above the headline: a house and its desk, in capitals all. */
function isDeskOfHouse(line: string, seen: HeadSeen, outlets: OutletNames): boolean {
  if (seen.headline !== undefined || wordCount(line) > 5 || !/^(?:\p{Lu}[\p{L}\p{N}.'’-]*\s?)+$/u.test(line))
    return false
  const first = outlets.namesIn(line)[0]
  return (
    first !== undefined &&
    first.start === 0 &&
    !first.value.ambiguous &&
    /\b(?:News|Sports?|Online|World|Radio|TV|Business)\b/u.test(line.slice(first.end - 5))
  )
}

const divider = /\s*[|·•]\s*/u

/** "Corvane Zeitung | Wirtschaft | 17. September 2032": house, shelf and day above the headline. */
function isHouseAndDay(line: string, outlets: OutletNames): boolean {
  const parts = line.length <= 140 ? line.split(divider) : []
  return parts.length > 1 && parts.some((part) => isDateLine(part)) && outlets.outletOf(parts[0] ?? '') !== undefined
}

/** Some outlets sum a story up in points above it. */
const keyPoint = /^[-–•*▪●]\s+\p{L}/u

function labelOf(line: string, seen: HeadSeen & { isBeforeDate: boolean }, outlets: OutletNames): ZoneKind {
  if (isDateLine(line) || isHouseAndDay(line, outlets)) return 'furniture'
  if (outlets.outletOf(line) !== undefined || isHouseWithAgency(line, outlets) || isDeskOfHouse(line, seen, outlets))
    return 'byline'
  if (
    bylineNames(
      line,
      { mayBeBare: seen.headline !== undefined && (seen.isAfterHead || seen.isBeforeDate || seen.hasDate) },
      outlets,
    ) !== undefined
  )
    return 'byline'
  if (seen.headline === undefined)
    return isHeadline(line) || (wordCount(line) >= (endsSentence(line) ? 3 : 5) && !kicker.test(line))
      ? 'headline'
      : 'furniture'
  if (line === seen.headline) return 'headline'
  if (keyPoint.test(line)) return 'standfirst'
  if (isSentence(line) && (seen.hasByline || seen.hasStandfirst)) return 'body'
  if (!seen.hasByline && !seen.hasFurnitureSince) return 'standfirst'
  return !seen.hasStandfirst && sharesWords(line, seen.headline) ? 'standfirst' : 'furniture'
}

function afterLabel(seen: HeadSeen, label: Label, line: string): HeadSeen {
  switch (label) {
    case 'headline':
      return { ...seen, headline: seen.headline ?? line, hasFurnitureSince: false, isAfterHead: true }
    case 'standfirst':
      return { ...seen, hasStandfirst: true, isAfterHead: true }
    case 'byline':
      return { ...seen, hasByline: true, isAfterHead: true }
    case 'furniture':
      if (seen.headline !== undefined && isDateLine(line)) return { ...seen, isAfterHead: true, hasDate: true }
      return {
        ...seen,
        hasFurnitureSince: seen.headline !== undefined,
        isAfterHead: false,
        hasDate: seen.hasDate || (seen.headline !== undefined && /\bago$/u.test(line)),
      }
    default:
      return { ...seen, isAfterHead: false }
  }
}

/** "News|Ferries", "Air Warfare, Global": the section and its topic. */
const kicker =
  /^[^|]{2,25}\|[^|]{2,40}$|^\p{Lu}[\p{L}&]+(?:\s\p{Lu}[\p{L}&]+){0,2}(?:,\s\p{Lu}[\p{L}&]+(?:\s\p{Lu}[\p{L}&]+){0,2}){1,3}$/u

/** A headline has three words or more and is no name of a section. */
function isHeadline(line: string): boolean {
  if (kicker.test(line)) return false
  return (
    line.length <= headlineCharsMax &&
    wordCount(line) >= 3 &&
    (!endsSentence(line) || /[!?]["”’']?$/u.test(line) || isTitleCase(line))
  )
}

/** Running text: a sentence of some length that ends as one, or a long paragraph. */
function isProse(text: string): boolean {
  if (isTitleCase(text) && text.length < 140) return false
  if (endsSentence(text)) return wordCount(text) >= 14 || text.length >= 90
  return text.length > 260
}

function isSentence(text: string): boolean {
  return endsSentence(text) && !/\?["”’]?$/u.test(text) && wordCount(text) >= 4 && !isTitleCase(text)
}

/** "Senate Leaders Agree on a Budget": most longer words have a capital. */
function isTitleCase(text: string): boolean {
  const words = text.match(/(?<![\p{L}'’])\p{L}{4,}/gu) ?? []
  return words.length >= 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.8
}

function sharesWords(line: string, headline: string): boolean {
  const words = new Set(headline.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
  return new Set((line.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => words.has(word))).size >= 2
}
