import { linkDensity } from './find-body.ts'
import type { PageElement } from './page-tree.ts'
import type { PrunedPage } from './prune-page.ts'

const paragraphCharsMin = 80
const linkShareMax = 0.25
/** One short paragraph below the headline is a standfirst; from here on it is the story that begins. */
const introParagraphsMin = 2
const introCharsMin = 250

/** The paragraphs between the headline and the body's own box where a page sets the story's beginning apart. */
export function findIntro(root: PageElement, body: readonly PageElement[], page: PrunedPage): readonly PageElement[] {
  const intro: PageElement[] = []
  const open: PageElement[] = [root]
  let isBelowHeadline = false
  let chars = 0
  for (let element = open.pop(); element; element = open.pop()) {
    if (body.includes(element)) break
    if (page.pruned.has(element)) continue
    if (element.tag === 'h1') {
      isBelowHeadline = true
      continue
    }
    const measure = page.kept.get(element)
    if (isBelowHeadline && element.tag === 'p' && measure && measure.text >= paragraphCharsMin) {
      if (linkDensity(measure) >= linkShareMax) continue
      intro.push(element)
      chars += measure.text
    }
    for (const child of element.children.toReversed()) if (typeof child !== 'string') open.push(child)
  }
  return intro.length >= introParagraphsMin && chars >= introCharsMin ? intro : []
}
