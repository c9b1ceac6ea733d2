import type { PageBlock } from './collect-blocks.ts'
import { elementsUnder, lineOf, type PageElement } from './page-tree.ts'

const standfirstLabel =
  /(?:^|[\s_-])(?:stand-?first|sub-?head(?:line|ing)?|sub-?title|sub-?titulo|dek|deck|strap-?line|lead-?in|vorspann|unterzeile|chapo|chapeau|bajada|entradilla|copete|sumario|occhiello|sommario|(?:article|post|entry|story|page)-?(?:_?_)?(?:intro|lede?|lead|summary|description|excerpt|abstract|dek))(?=$|[\s_-])/u
const charsMin = 30
const charsMax = 500

/** The line under the headline that a page marks as its standfirst. */
export function findStandfirst(stamped: readonly PageElement[]): string | undefined {
  for (const element of stamped) {
    const line = lineOf(element)
    if (line.length >= charsMin && line.length <= charsMax && !isTeaser(line) && !holdsParts(element)) return line
  }
  return undefined
}

const cutEnd = /(?:…|\.\.\.|\[[^\]]{0,12}\])$/u
const otherStart = /^(?:[Bb]y \p{Lu}\S* \p{Lu}|(?:table of contents|share (?:on|this)|sign up|subscribe)\b)/u

/** A cut text, a byline, a table of contents: pages call these summaries as well. */
function isTeaser(line: string): boolean {
  return cutEnd.test(line) || otherStart.test(line) || otherStart.test(line.toLowerCase())
}

/** A standfirst is one paragraph; what holds lists, headings, controls is a box of its own. */
function holdsParts(element: PageElement): boolean {
  return [...elementsUnder(element)].some(({ tag }) => /^(?:ul|ol|table|form|button|h[1-6]|figure)$/u.test(tag))
}

const standfirstTags: ReadonlySet<string> = new Set(['p', 'div', 'h2', 'h3', 'span', 'header', 'section'])

/** Whether a page marks the element as its standfirst. */
export function isStandfirstMark({ tag, label }: PageElement): boolean {
  return label !== '' && standfirstTags.has(tag) && standfirstLabel.test(label)
}

/** Where among the first blocks the standfirst stands as well; -1 where it stands apart from the body. */
export function standfirstBlock(blocks: readonly PageBlock[], standfirst: string): number {
  return blocks.slice(0, 4).findIndex((block) => block.text === standfirst)
}
