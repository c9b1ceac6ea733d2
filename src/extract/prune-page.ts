import { isCaptionLabel, isFurnitureRole, judgeLabel, type LabelVerdict } from './furniture-words.ts'
import { attributeOf, type PageElement } from './page-tree.ts'

/** Lengths of the text below an element (white space collapsed, scripts left out), of its paragraphs and of its links. */
export interface TextMeasure {
  readonly text: number
  readonly paragraphs: number
  readonly links: number
}

export type PruneReason = 'no-text' | 'control' | 'figure' | 'furniture'

/** What of a page is no body, by element, and how long the text of every element is. */
export interface PrunedPage {
  readonly measures: ReadonlyMap<PageElement, TextMeasure>
  readonly pruned: ReadonlyMap<PageElement, PruneReason>
  /** The same lengths without what was pruned. */
  readonly kept: ReadonlyMap<PageElement, TextMeasure>
  /** Length of all `<p>` of the page. */
  readonly paragraphs: number
}

const noTextTags: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object embed audio video canvas link meta head title source track param'.split(
    ' ',
  ),
)
const controlTags: ReadonlySet<string> = new Set(
  'button input select textarea option datalist dialog label menu'.split(' '),
)
const alwaysKept: ReadonlySet<string> = new Set(['#page', 'body', 'html', 'article', 'main'])

/** The page measured and its furniture marked; an element that holds much of the page's paragraphs is never furniture. */
export function prunePage(root: PageElement): PrunedPage {
  const measures = new Map<PageElement, TextMeasure>()
  measureText(root, measures)
  const paragraphs = measures.get(root)?.paragraphs ?? 0
  const pruned = new Map<PageElement, PruneReason>()
  markUnder(root, { measures, pruned, paragraphs, verdicts: new Map() })
  const kept = new Map<PageElement, TextMeasure>()
  measureKept(root, { measures, pruned, kept })
  return { measures, pruned, kept, paragraphs }
}

interface KeptMeasuring {
  readonly measures: ReadonlyMap<PageElement, TextMeasure>
  readonly pruned: ReadonlyMap<PageElement, PruneReason>
  readonly kept: Map<PageElement, TextMeasure>
}

/** What pruning took out of `element`; the rest is noted as kept. */
function measureKept(element: PageElement, measuring: KeptMeasuring): TextMeasure {
  let lost: TextMeasure = nothing
  for (const child of element.children) {
    if (typeof child === 'string') continue
    const below = measuring.pruned.has(child)
      ? (measuring.measures.get(child) ?? nothing)
      : measureKept(child, measuring)
    if (below !== nothing) lost = sum(lost, below)
  }
  const own = measuring.measures.get(element) ?? nothing
  measuring.kept.set(element, lost === nothing ? own : sum(own, lost, -1))
  return lost
}

const nothing: TextMeasure = { text: 0, paragraphs: 0, links: 0 }

function sum(a: TextMeasure, b: TextMeasure, sign = 1): TextMeasure {
  return {
    text: a.text + sign * b.text,
    paragraphs: a.paragraphs + sign * b.paragraphs,
    links: a.links + sign * b.links,
  }
}

function measureText(element: PageElement, measures: Map<PageElement, TextMeasure>): TextMeasure {
  let text = 0
  let paragraphs = 0
  let links = 0
  if (!noTextTags.has(element.tag) || element.tag === 'head') {
    for (const child of element.children) {
      if (typeof child === 'string') {
        text += collapsedLength(child)
        continue
      }
      const below = measureText(child, measures)
      text += below.text
      paragraphs += below.paragraphs
      links += below.links
    }
    if (element.tag === 'p') paragraphs = text
    if (element.tag === 'a') links = text
  }
  const measure = { text, paragraphs, links }
  measures.set(element, measure)
  return measure
}

const unevenSpace = /^[\t-\r \u00a0]|[\t-\r \u00a0](?:[\t-\r \u00a0]|$)/u

/** Length with runs of white space counted once. */
function collapsedLength(text: string): number {
  if (!unevenSpace.test(text)) return text.length
  let length = 0
  let inSpace = true
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const isSpace = code === 32 || (code >= 9 && code <= 13) || code === 160
    if (!isSpace || !inSpace) length += 1
    inSpace = isSpace
  }
  return inSpace && length > 0 ? length - 1 : length
}

interface Marking {
  readonly measures: ReadonlyMap<PageElement, TextMeasure>
  readonly pruned: Map<PageElement, PruneReason>
  readonly paragraphs: number
  /** What the labels met so far say: the boxes of a page are called alike. */
  readonly verdicts: Map<string, LabelVerdict | 'nothing'>
}

function markUnder(element: PageElement, marking: Marking): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    const reason = pruneReason(child, marking)
    if (reason) marking.pruned.set(child, reason)
    else markUnder(child, marking)
  }
}

function pruneReason(element: PageElement, marking: Marking): PruneReason | undefined {
  const measure = marking.measures.get(element) ?? { text: 0, paragraphs: 0, links: 0 }
  if (noTextTags.has(element.tag)) return 'no-text'
  if (isHidden(element) && !holdsHiddenStory(element, measure, marking)) return 'no-text'
  if (controlTags.has(element.tag)) return 'control'
  if (element.tag === 'nav' || element.tag === 'footer') return holdsMuch(measure, marking) ? undefined : 'furniture'
  if (element.tag === 'form')
    return measure.paragraphs > 0.3 * marking.paragraphs && measure.paragraphs > 0 ? undefined : 'control'
  if (element.tag === 'figcaption') return 'figure'
  if (element.tag === 'figure') return isPictureFrame(element, measure, marking) ? 'figure' : undefined
  if (alwaysKept.has(element.tag)) return undefined
  if (element.tag === 'p' && measure.text > 200) return undefined
  if (element.tag === 'aside' || isFurnitureRole(attributeOf(element, 'role'))) {
    return holdsMuch(measure, marking) ? undefined : 'furniture'
  }
  if (isCaptionLabel(element.label) && measure.text < captionCharsMax) return 'figure'
  const verdict = labelVerdict(element, marking)
  return verdict && isPrunedAs(verdict, measure, marking) ? 'furniture' : undefined
}

/** A heading's id is made of its own words ("social-benefits"): only its class says what it is. */
function labelVerdict(element: PageElement, marking: Marking): LabelVerdict | undefined {
  if (!/^h[1-6]$/u.test(element.tag)) return verdictOn(element.label, marking)
  const verdict = judgeLabel((attributeOf(element, 'class') ?? '').toLowerCase())
  return verdict === 'doubtful' ? undefined : verdict
}

function verdictOn(label: string, { verdicts }: Marking): LabelVerdict | undefined {
  const verdict = verdicts.get(label) ?? judgeLabel(label) ?? 'nothing'
  verdicts.set(label, verdict)
  return verdict === 'nothing' ? undefined : verdict
}

const captionCharsMax = 600
const runningCharsMin = 200
const storyCharsMin = 300

function isPrunedAs(verdict: LabelVerdict, measure: TextMeasure, marking: Marking): boolean {
  // Comments may well be longer than the story, but a story stands beside them.
  if (verdict === 'comments' && marking.paragraphs - measure.paragraphs >= storyCharsMin) return true
  if (verdict === 'doubtful' && measure.paragraphs >= runningCharsMin && measure.links < 0.3 * measure.text)
    return false
  return !holdsMuch(measure, marking)
}

function isHidden(element: PageElement): boolean {
  if (Object.hasOwn(element.attributes, 'hidden')) return true
  const style = element.attributes['style']
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style)
}

/** Sections that open on a click are hidden and belong to the story; windows that pop up are hidden as well. */
function holdsHiddenStory(element: PageElement, measure: TextMeasure, marking: Marking): boolean {
  if (judgeLabel(element.label) !== undefined) return measure.paragraphs > 0.6 * marking.paragraphs
  return holdsMuch(measure, marking) || (measure.paragraphs > 400 && measure.links < 0.2 * measure.text)
}

/** The guard against taking the body for furniture: pages call anything "widget". */
function holdsMuch(measure: TextMeasure, marking: Marking): boolean {
  return (
    (measure.paragraphs > 0.25 * marking.paragraphs && measure.paragraphs > 250) ||
    measure.text > 0.4 * Math.max(marking.paragraphs, 500)
  )
}

/** A figure that frames a picture; one that frames a table, a quotation or much of the page is body. */
function isPictureFrame(element: PageElement, measure: TextMeasure, marking: Marking): boolean {
  if (measure.paragraphs > 0.4 * marking.paragraphs && measure.paragraphs > 0) return false
  return !holdsTag(element, /^(?:blockquote|table|pre)$/u)
}

function holdsTag(element: PageElement, tags: RegExp): boolean {
  return element.children.some((child) => typeof child !== 'string' && (tags.test(child.tag) || holdsTag(child, tags)))
}
