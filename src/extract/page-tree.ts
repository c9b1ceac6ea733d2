import { scanMarkup } from '../text/scan-markup.ts'

/** An element of a page. Text stands between the elements as strings, entities decoded. */
export interface PageElement {
  readonly tag: string
  /** Of its attributes those in `attributesRead`. */
  readonly attributes: Readonly<Record<string, string>>
  /** Class and id in lower-case words: what a page's authors call the element. */
  readonly label: string
  readonly parent: PageElement | undefined
  readonly children: readonly PageNode[]
}
export type PageNode = PageElement | string

/** The attributes that tell something of an article; most others hold pictures, sizes and orders for scripts. */
const attributesRead: ReadonlySet<string> = new Set(
  `class content datetime hidden href http-equiv id itemprop lang name property pubdate rel role style title type value
  xml:lang`.split(/\s+/u),
)

/** Deeper elements are taken as children of the last one above: no reader sees such depth, and a walk must not overflow. */
export const pageDepthMax = 300
export const pageElementsMax = 150_000
/** No page nests like this. */
const depthGivenUp = 5000

interface OpenElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly label: string
  readonly parent: PageElement | undefined
  readonly children: PageNode[]
}

/** The tree of a page as one parse gives it; tags that are missing or do not match are forgiven, heads and bodies stay where they stand. */
export function readPageTree(html: string): PageElement {
  const root: OpenElement = { tag: '#page', attributes: {}, label: '', parent: undefined, children: [] }
  const open: OpenElement[] = [root]
  let beyondDepth = 0
  let count = 0
  scanMarkup(
    html,
    {
      onOpen: (tag, attributes) => {
        count += 1
        if (open.length >= pageDepthMax || count > pageElementsMax) {
          beyondDepth += 1
          return
        }
        const parent = open.at(-1) ?? root
        const element: OpenElement = { tag, attributes, label: labelOf(attributes), parent, children: [] }
        parent.children.push(element)
        open.push(element)
      },
      onClose: () => {
        if (beyondDepth > 0) beyondDepth -= 1
        else if (open.length > 1) open.pop()
      },
      onText: (data) => {
        const children = open.at(-1)?.children
        const last = children?.at(-1)
        // The tokenizer gives a text in pieces where entities stand.
        if (children && typeof last === 'string') children[children.length - 1] = last + data
        else children?.push(data)
      },
      hasEnough: () => beyondDepth >= depthGivenUp,
    },
    { isXml: false, attributes: attributesRead },
  )
  return root
}

/** The value of an attribute, trimmed; undefined when absent or empty. */
export function attributeOf(element: PageElement, name: string): string | undefined {
  if (!Object.hasOwn(element.attributes, name)) return undefined
  const value = element.attributes[name]?.trim()
  return value === undefined || value === '' ? undefined : value
}

/** Class and id in one line of lower-case words, `camelCase` taken apart. */
function labelOf({ class: className, id }: Readonly<Record<string, string>>): string {
  if (className === undefined && id === undefined) return ''
  const label = id === undefined ? (className ?? '') : `${className ?? ''} ${id}`
  return (/[A-Z]/u.test(label) ? label.replace(/([a-z])(?=[A-Z])/gu, '$1-') : label).toLowerCase()
}

/** Elements below `root` in the order of the page. */
export function* elementsUnder(root: PageElement): Generator<PageElement> {
  const open: PageElement[] = [root]
  for (let element = open.pop(); element; element = open.pop()) {
    if (element !== root) yield element
    for (let at = element.children.length - 1; at >= 0; at -= 1) {
      const child = element.children[at]
      if (child !== undefined && typeof child !== 'string') open.push(child)
    }
  }
}

const silentTags: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math'])

/** The text of an element on one line, without scripts and styles. */
export function lineOf(element: PageElement): string {
  const parts: string[] = []
  collectText(element, parts)
  return parts.join('').replace(/\s+/gu, ' ').trim()
}

function collectText(element: PageElement, parts: string[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') parts.push(child)
    else if (!silentTags.has(child.tag)) {
      if (isBlockTag(child.tag)) parts.push(' ')
      collectText(child, parts)
      if (isBlockTag(child.tag)) parts.push(' ')
    }
  }
}

const blockTags: ReadonlySet<string> = new Set(
  `#page address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption
  figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol option p pre section select
  summary table tbody td tfoot th thead tr ul`.split(/\s+/u),
)

/** Whether a browser starts a new line for the element. */
export function isBlockTag(tag: string): boolean {
  return blockTags.has(tag)
}
