import { type PageElement } from './page-tree.ts'
import type { PrunedPage, TextMeasure } from './prune-page.ts'

/** The elements that together hold the article, in the order of the page. */
export type BodyRoots = readonly PageElement[]

interface Candidate {
  readonly element: PageElement
  score: number
}

const paragraphCharsMin = 25
const ancestorsMax = 5

/**
 * Where the article's body stands: paragraphs give points to the elements around them (after Arc90's Readability), links
 * take them, and neighbours that look alike join.
 */
export function findBody(root: PageElement, page: PrunedPage): BodyRoots {
  const candidates = new Map<PageElement, Candidate>()
  scoreUnder(root, page, candidates)
  const ranked = [...candidates.values()]
    .map(({ element, score }) => ({ element, score: score * (1 - linkDensity(keptMeasure(element, page))) }))
    .sort((a, b) => b.score - a.score)
  const good = new Map<PageElement, number>()
  const goodChars = measureGood(root, page, good)
  const [best] = ranked.filter(({ element }) => keptMeasure(element, page).text > 0)
  const roots = best ? withSiblings(climb(best, ranked, candidates), page, candidates) : []
  const found = roots.reduce((sum, element) => sum + (good.get(element) ?? 0), 0)
  if (goodChars <= goodCharsMin || found >= goodShareMin * goodChars) return roots.length > 0 ? roots : [root]
  return [innermostHolder(root, good, goodChars)]
}

const goodCharsMin = 600
const goodShareMin = 0.55
const holderShare = 0.8

/** Characters of good blocks (long enough, few links) below each element: what a reader would call running text. */
function measureGood(element: PageElement, page: PrunedPage, good: Map<PageElement, number>): number {
  let sum = 0
  for (const child of element.children) {
    if (typeof child === 'string' || page.pruned.has(child)) continue
    sum += measureGood(child, page, good)
  }
  if (sum === 0 && isGoodBlock(element, page)) sum = keptMeasure(element, page).text
  if (sum > 0) good.set(element, sum)
  return sum
}

function isGoodBlock(element: PageElement, page: PrunedPage): boolean {
  const charsMin =
    element.tag === 'p' ? 40 : /^(?:li|blockquote|td|dd|div|section|pre)$/u.test(element.tag) ? 80 : Infinity
  const measure = keptMeasure(element, page)
  return measure.text >= charsMin && linkDensity(measure) < 0.4
}

/** The innermost element that holds nearly all of the running text: of an article cut into many boxes, the box around them. */
function innermostHolder(root: PageElement, good: ReadonlyMap<PageElement, number>, goodChars: number): PageElement {
  let holder = root
  for (let depth = 0; depth < 1000; depth += 1) {
    const next = elementChildren(holder).find((child) => (good.get(child) ?? 0) >= holderShare * goodChars)
    if (!next || !/^(?:html|body|div|article|main|section|td|tr|tbody|table|center|form|span|font)$/u.test(next.tag))
      return holder
    holder = next
  }
  return holder
}

function keptMeasure(element: PageElement, page: PrunedPage): TextMeasure {
  return page.kept.get(element) ?? { text: 0, paragraphs: 0, links: 0 }
}

/** The share of an element's text that stands in links. */
export function linkDensity(measure: TextMeasure): number {
  return measure.text <= 0 ? 0 : Math.min(1, measure.links / measure.text)
}

function scoreUnder(element: PageElement, page: PrunedPage, candidates: Map<PageElement, Candidate>): void {
  for (const child of element.children) {
    if (typeof child === 'string' || page.pruned.has(child)) continue
    if (isParagraph(child, page)) scoreParagraph(child, page, candidates)
    scoreUnder(child, page, candidates)
  }
}

const blocksInside = /^(?:blockquote|dl|div|img|ol|p|pre|table|ul|section|article|h[1-6]|figure|header|main)$/u

/** `<p>` and its kin, and a `div` that holds only words. */
function isParagraph(element: PageElement, page: PrunedPage): boolean {
  if (element.tag === 'p' || element.tag === 'pre' || element.tag === 'td') return true
  if (element.tag !== 'div') return false
  return !element.children.some(
    (child) => typeof child !== 'string' && !page.pruned.has(child) && blocksInside.test(child.tag),
  )
}

function scoreParagraph(element: PageElement, page: PrunedPage, candidates: Map<PageElement, Candidate>): void {
  const measure = page.measures.get(element)
  if (!measure || measure.text < paragraphCharsMin) return
  const score = 1 + Math.min(3, Math.floor(measure.text / 100)) + countCommas(element)
  let ancestor = element.parent
  for (let level = 0; level < ancestorsMax && ancestor; level += 1, ancestor = ancestor.parent) {
    let candidate = candidates.get(ancestor)
    if (!candidate) {
      candidate = { element: ancestor, score: tagScore(ancestor) + labelScore(ancestor) }
      candidates.set(ancestor, candidate)
    }
    candidate.score += score / (level === 0 ? 1 : level === 1 ? 2 : level * 3)
  }
}

function countCommas(element: PageElement): number {
  let count = 0
  for (const child of element.children) {
    if (typeof child !== 'string') count += countCommas(child)
    else count += child.match(/[,،、，﹐;]/gu)?.length ?? 0
  }
  return count
}

function tagScore(element: PageElement): number {
  if (/^(?:div|article|main|section)$/u.test(element.tag)) return 5
  if (/^(?:pre|td|blockquote)$/u.test(element.tag)) return 3
  if (/^(?:address|ol|ul|dl|dd|dt|li|form)$/u.test(element.tag)) return -3
  return /^(?:h[1-6]|th)$/u.test(element.tag) ? -5 : 0
}

const goodLabel = /article|body|content|entry|hentry|h-entry|main|page|post|text|blog|story/u
const badLabel =
  /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/u

function labelScore(element: PageElement): number {
  const label = element.label
  if (label.trim() === '') return 0
  return (goodLabel.test(label) ? 25 : 0) - (badLabel.test(label) ? 25 : 0)
}

/** Up from the best candidate where a higher one holds more of the article: several good ones share it, or its score still rises. */
function climb(
  best: { readonly element: PageElement; readonly score: number },
  ranked: readonly { readonly element: PageElement; readonly score: number }[],
  candidates: ReadonlyMap<PageElement, Candidate>,
): PageElement {
  let top = best.element
  const near = ranked.slice(1, 6).filter((one) => one.score / best.score >= 0.75)
  if (near.length >= 3) {
    for (let parent = top.parent; parent && parent.tag !== 'body' && parent.tag !== '#page'; parent = parent.parent) {
      const holder = parent
      if (near.filter((one) => isUnder(one.element, holder)).length >= 3) {
        top = parent
        break
      }
    }
  }
  let last = candidates.get(top)?.score ?? best.score
  const threshold = last / 3
  for (let parent = top.parent; parent && parent.tag !== 'body' && parent.tag !== '#page'; parent = parent.parent) {
    const score = candidates.get(parent)?.score
    if (score === undefined) continue
    if (score < threshold) break
    if (score > last) {
      top = parent
      break
    }
    last = score
  }
  while (top.parent && top.parent.tag !== 'body' && elementChildren(top.parent).length === 1) top = top.parent
  return top
}

function isUnder(element: PageElement, holder: PageElement): boolean {
  for (let at = element.parent; at; at = at.parent) if (at === holder) return true
  return false
}

function elementChildren(element: PageElement): readonly PageElement[] {
  return element.children.filter((child) => typeof child !== 'string')
}

function withSiblings(top: PageElement, page: PrunedPage, candidates: ReadonlyMap<PageElement, Candidate>): BodyRoots {
  const parent = top.parent
  if (!parent) return [top]
  const topScore = candidates.get(top)?.score ?? 0
  const threshold = Math.max(10, topScore * 0.2)
  return elementChildren(parent).filter((sibling) => {
    if (sibling === top) return true
    if (page.pruned.has(sibling)) return false
    const bonus =
      sibling.attributes['class'] !== undefined && sibling.attributes['class'] === top.attributes['class']
        ? topScore * 0.2
        : 0
    if ((candidates.get(sibling)?.score ?? -Infinity) + bonus >= threshold) return true
    if (sibling.tag !== 'p') return false
    const measure = keptMeasure(sibling, page)
    return measure.text > 80
      ? linkDensity(measure) < 0.25
      : measure.text > 0 && measure.links === 0 && endsSentence(sibling)
  })
}

function endsSentence(element: PageElement): boolean {
  const last = element.children.at(-1)
  return typeof last === 'string' ? /[.!?。]\s*$/u.test(last) : last !== undefined && endsSentence(last)
}
