import { readReservation } from '../model/read-rights.ts'
import type { TdmReservation } from '../model/rights-signals.ts'

/** The rules of one /.well-known/tdmrep.json, in its order (TDMRep, W3C Community Group report). */
export type TdmRules = readonly TdmRule[]

interface TdmRule {
  readonly location: string
  readonly reservation: string
  readonly policy?: string
}

const rulesMax = 1_000
const patternCharsMax = 2_000

/** The rules of a tdmrep.json; what is no rule is passed over, and what is no list of them says nothing. */
export function readTdmRules(text: string): TdmRules {
  const list = parsed(text.replace(/^\u{feff}/u, ''))
  return Array.isArray(list) ? list.slice(0, rulesMax).flatMap(ruleOf) : []
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // A file that is no JSON reserves nothing, as if it were absent.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function ruleOf(row: unknown): readonly TdmRule[] {
  if (typeof row !== 'object' || row === null || !('location' in row) || !('tdm-reservation' in row)) return []
  const { location, 'tdm-reservation': reservation } = row
  if (typeof location !== 'string' || location.length > patternCharsMax) return []
  if (reservation !== 0 && reservation !== 1 && reservation !== '0' && reservation !== '1') return []
  const policy = 'tdm-policy' in row && typeof row['tdm-policy'] === 'string' ? { policy: row['tdm-policy'] } : {}
  return [{ location, reservation: String(reservation), ...policy }]
}

/** What the file says of `url`: the first rule whose location matches its path. */
export function reservationOf(rules: TdmRules, url: URL): TdmReservation | undefined {
  const path = `${url.pathname}${url.search}`
  const rule = rules.find(({ location }) => matchesLocation(location, path))
  return rule && readReservation(rule.reservation, rule.policy, 'file')
}

/** `*` stands for any run of characters, a final `$` for the end; without it the location is the beginning of the path. */
function matchesLocation(location: string, path: string): boolean {
  const pattern = location.startsWith('/') || location.startsWith('*') ? location : `/${location}`
  const isAnchored = pattern.endsWith('$')
  const [head = '', ...parts] = (isAnchored ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(head)) return false
  const tail = isAnchored ? parts.pop() : undefined
  let at = head.length
  for (const part of parts) {
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  if (tail !== undefined) return path.endsWith(tail) && path.length - tail.length >= at
  return !isAnchored || at === path.length
}
