import type { AttributedArticle } from '../model/report.ts'

/** What of an article may be shown: its excerpts and sentences, only a link to it, or nothing. */
export type ShownRights = 'words' | 'link' | 'nothing'

/** A statement is shown in its sentence: an outlet that allows fewer characters is only linked to. */
const excerptChars = 320

/** What the outlet's own signals allow at `now` (milliseconds since the epoch): nosnippet, max-snippet and unavailable_after are obeyed. */
export function shownRights({ rights }: Pick<AttributedArticle, 'rights'>, now: number): ShownRights {
  const robots = rights?.robots
  if (robots === undefined) return 'words'
  if (robots.unavailableAfter !== undefined && Date.parse(robots.unavailableAfter) <= now) return 'nothing'
  const allowed = robots.maxSnippetChars
  // Search engines read a negative length as no limit.
  const isShort = allowed !== undefined && allowed >= 0 && allowed < excerptChars
  return robots.nosnippet || isShort ? 'link' : 'words'
}

/** Whether the article may be found by a search (noindex; `search=no` of Content-Signal). */
export function mayBeFound({ rights }: Pick<AttributedArticle, 'rights'>): boolean {
  return rights?.robots.noindex !== true && rights?.contentSignal.search !== false
}
