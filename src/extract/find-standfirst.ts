import type { PageBlock } from './collect-blocks.ts'
import { lineOf, type PageElement } from './page-tree.ts'

const standfirstLabel =
  /(?:^|[\s_-])(?:stand-?first|sub-?head(?:line|ing)?|sub-?title|sub-?titulo|dek|deck|strap-?line|lead-?in|vorspann|unterzeile|chapo|chapeau|bajada|entradilla|copete|sumario|occhiello|sommario|(?:article|post|entry|story|page)-?(?:_?_)?(?:intro|lede?|lead|summary|description|excerpt|abstract|dek))(?=$|[\s_-])/u
const charsMin = 30
const charsMax = 500

/** The line under the headline that a page marks as its standfirst. */
export function findStandfirst(stamped: readonly PageElement[]): string | undefined {
  for (const element of stamped) {
    const line = lineOf(element)
    if (line.length >= charsMin && line.length <= charsMax) return line
  }
  return undefined
}

/** Whether a page marks the element as its standfirst. */
export function isStandfirstMark(element: PageElement): boolean {
  return /^(?:p|div|h2|h3|span|header|section)$/u.test(element.tag) && standfirstLabel.test(element.label)
}

/** Where among the first blocks the standfirst stands as well; -1 where it stands apart from the body. */
export function standfirstBlock(blocks: readonly PageBlock[], standfirst: string): number {
  return blocks.slice(0, 4).findIndex((block) => block.text === standfirst)
}
