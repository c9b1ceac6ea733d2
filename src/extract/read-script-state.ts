import { elementsUnder, lineOf, type PageElement, readPageTree } from './page-tree.ts'

// Some sites send no text in their markup: what their script will draw stands in its state, as JSON. What is looked for is bounded, since a state may
// hold a whole site.
const scriptsMax = 60
const scriptCharsMax = 3_000_000
const valuesMax = 200_000
const depthMax = 40
const storyCharsMin = 400
const paragraphsMin = 2
const linesMax = 2000

/** Names under which scripts keep the text of an article. */
const storyField =
  /^(?:(?:article|story|post|main)?_?(?:body|content|copy|text|paragraphs?)(?:_?(?:html|text|blocks|rendered))?|html|blocks|rendered)$/iu
/** Names of the words inside of a paragraph that is an object. */
const wordsField = /^(?:text|data|value|content|html|rendered|copy|children)$/iu
const headlineField = /^(?:headline|title|heading|name)$/iu
const sentenceEnd = /[.!?…。！？]["”’»）)]?$/u

/** The paragraphs of the article that the page's scripts hold: those beside the page's headline, else the longest; none where no text is long enough. */
export function readScriptState(root: PageElement, headline: string | undefined): readonly string[] {
  const stories: Story[] = []
  const walk: Walk = { stories, headline: headline?.trim(), valuesLeft: valuesMax }
  for (const script of scriptsOf(root)) gather(stateOf(script), walk, 0)
  const named = stories.filter((story) => story.isNamed)
  const [best] = (named.length > 0 ? named : stories).toSorted((a, b) => b.chars - a.chars)
  return best?.lines ?? []
}

interface Story {
  readonly lines: readonly string[]
  readonly chars: number
  /** Whether the page's headline stands beside it. */
  readonly isNamed: boolean
}

interface Walk {
  readonly stories: Story[]
  readonly headline: string | undefined
  valuesLeft: number
}

function scriptsOf(root: PageElement): readonly string[] {
  const texts: string[] = []
  for (const element of elementsUnder(root)) {
    if (element.tag !== 'script') continue
    const text = element.children.filter((child) => typeof child === 'string').join('')
    if (text.length >= storyCharsMin && text.length <= scriptCharsMax) texts.push(text)
    if (texts.length >= scriptsMax) break
  }
  return texts
}

/** What a script holds: JSON alone, or given to a name (`window.state = {…};`). */
function stateOf(script: string): unknown {
  const start = script.search(/[{[]/u)
  const end = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']'))
  const isAssigned = start >= 0 && /^\s*(?:[\w$.\s[\]'"]{1,100}=\s*)?$/u.test(script.slice(0, Math.min(start, 200)))
  if (!isAssigned || start >= 200) return undefined
  try {
    return JSON.parse(script.slice(start, end + 1))
  } catch {
    return undefined
  }
}

function gather(value: unknown, walk: Walk, depth: number): void {
  walk.valuesLeft -= 1
  if (walk.valuesLeft < 0 || depth > depthMax || typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) {
    for (const [name, field] of Object.entries(value)) {
      const lines = storyField.test(name) ? linesOf(field) : []
      const chars = lines.reduce((sum, line) => sum + line.length, 0)
      const told = lines.filter((line) => sentenceEnd.test(line)).length
      if (chars >= storyCharsMin && told >= paragraphsMin)
        walk.stories.push({ lines, chars, isNamed: isNamed(value, walk.headline) })
    }
  }
  for (const field of Object.values(value)) gather(field, walk, depth + 1)
}

function isNamed(value: object, headline: string | undefined): boolean {
  if (headline === undefined) return false
  return Object.entries(value).some(
    ([name, field]) => headlineField.test(name) && typeof field === 'string' && field.trim() === headline,
  )
}

/** The paragraphs of a text in markup, of a list of paragraphs, or of an object that holds one of the two. */
function linesOf(field: unknown): readonly string[] {
  if (typeof field === 'string') return linesOfMarkup(field)
  if (Array.isArray(field)) return field.slice(0, linesMax).flatMap((each: unknown) => linesOfMarkup(wordsOf(each, 0)))
  return linesOfMarkup(wordsOf(field, 0))
}

/** All words inside of one paragraph, in their order. */
function wordsOf(value: unknown, depth: number): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null || depth > depthMax) return ''
  if (Array.isArray(value))
    return value
      .slice(0, linesMax)
      .map((each: unknown) => wordsOf(each, depth + 1))
      .join('')
  return Object.entries(value)
    .filter(([name]) => wordsField.test(name))
    .map(([, field]) => wordsOf(field, depth + 1))
    .join('')
}

const paragraphEnd = /<\/(?:p|div|h[1-6]|li|blockquote|section|figure)>|<br\s?\/?>|\n/iu

function linesOfMarkup(markup: string): readonly string[] {
  return markup
    .slice(0, scriptCharsMax)
    .split(paragraphEnd)
    .slice(0, linesMax)
    .map((line) => (/[<&]/u.test(line) ? lineOf(readPageTree(line)) : line.replace(/\s+/gu, ' ').trim()))
    .filter((line) => line !== '')
}
