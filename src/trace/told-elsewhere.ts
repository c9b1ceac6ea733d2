import type { Statement } from '../model/statement.ts'
import type { Reference } from './reference.ts'
import { type ReportView, zoneAt } from './report-view.ts'

/**
 * The references without the unnamed people of headline and standfirst ("doctors claim") who, as the story tells below, spoke to another outlet ("doctors
 * told the Courier"): what they say there is that outlet's news.
 */
export function withoutToldElsewhere(references: readonly Reference[], view: ReportView): readonly Reference[] {
  const heard = new Set(
    references
      .filter(({ basis, target }) => basis === 'other' && target.kind === 'outlet')
      .flatMap(({ statements }) => statements.flatMap((id) => headOf(view.statements.find((each) => each.id === id)))),
  )
  if (heard.size === 0) return references
  return references.map((reference) => {
    if (reference.basis !== 'people' || reference.target.kind !== 'own' || !isAbove(view, reference)) return reference
    const heads = reference.statements.flatMap((id) => headOf(view.statements.find((each) => each.id === id)))
    return heads.some((head) => heard.has(head)) ? { ...reference, basis: 'none' } : reference
  })
}

function isAbove({ article }: ReportView, { start }: Reference): boolean {
  const zone = zoneAt(article, start)
  return zone === 'headline' || zone === 'standfirst'
}

/** What unnamed people are called: the last word of their description before what is told of them. */
function headOf(statement: Statement | undefined): readonly string[] {
  const source = statement?.source
  if (source?.kind !== 'anonymous' && source?.kind !== 'generic') return []
  const head = /^[^,;(]*?(?=\s(?:of|in|from|at|with|who|familiar|close|near)\s|[,;(]|$)/iu.exec(source.span.text)?.[0]
  const last = head?.trim().split(/\s+/u).at(-1)?.toLowerCase()
  return last === undefined || last === '' ? [] : [last]
}
