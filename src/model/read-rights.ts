import {
  type ContentSignal,
  joinDirectives,
  noDirectives,
  type RightsSignals,
  type RobotsDirectives,
  type TdmReservation,
} from './rights-signals.ts'

/** A `name` and `content` of a meta element, as the page has them. */
export interface MetaElement {
  readonly name: string
  readonly content: string
}

const valueCharsMax = 2_000
const metasMax = 500
const partsMax = 50

/**
 * What the meta elements of a page say of its use: `robots`, the element named for us (`agent`, the crawler's product token),
 * `tdm-reservation`, `tdm-policy`. Elements for other crawlers do not count.
 */
export function readMetaRights(metas: readonly MetaElement[], agent: string): RightsSignals {
  let robots = noDirectives
  let reservation: string | undefined
  let policy: string | undefined
  for (const { name, content } of metas.slice(0, metasMax)) {
    const key = name.trim().toLowerCase()
    if (key === 'robots' || key === agent.toLowerCase()) robots = joinDirectives(robots, readDirectives(content, agent))
    else if (key === 'tdm-reservation') reservation ??= content
    else if (key === 'tdm-policy') policy ??= content
  }
  const tdm = readReservation(reservation, policy, 'meta')
  return { robots, contentSignal: {}, ...(tdm === undefined ? {} : { tdm }) }
}

/** Directives that have a value after a colon; any other word before a colon names a crawler. */
const valued = new Set(['max-snippet', 'max-image-preview', 'max-video-preview', 'unavailable_after'])

/** The directives of one meta robots element or one X-Robots-Tag line; those behind another crawler's name do not count. */
export function readDirectives(value: string, agent: string): RobotsDirectives {
  let found = noDirectives
  let isForUs = true
  for (const part of value.slice(0, valueCharsMax).split(',').slice(0, partsMax)) {
    let directive = part.trim().toLowerCase()
    const named = /^([a-z0-9_-]+)\s*:\s*(.*)$/su.exec(directive)
    if (named && !valued.has(named[1] ?? '')) {
      isForUs = named[1] === agent.toLowerCase()
      directive = named[2] ?? ''
    }
    if (isForUs) found = joinDirectives(found, directiveOf(directive))
  }
  return found
}

function directiveOf(directive: string): RobotsDirectives {
  switch (directive) {
    case 'noindex':
      return { ...noDirectives, noindex: true }
    case 'none':
      return { ...noDirectives, noindex: true }
    case 'noarchive':
    case 'nocache':
      return { ...noDirectives, noarchive: true }
    case 'nosnippet':
      return { ...noDirectives, nosnippet: true }
    case 'noai':
    case 'noml':
      return { ...noDirectives, noai: true }
    case 'noimageai':
      return { ...noDirectives, noimageai: true }
    case 'noimageindex':
      return { ...noDirectives, noimageindex: true }
    default:
      return valuedDirectiveOf(directive)
  }
}

/** `max-snippet:0` is no snippet, `-1` no limit; a time that cannot be read says nothing. */
function valuedDirectiveOf(directive: string): RobotsDirectives {
  const length = /^max-snippet\s*:\s*(\d{1,7})$/u.exec(directive)?.[1]
  if (length !== undefined) {
    const chars = Number(length)
    return chars === 0 ? { ...noDirectives, nosnippet: true } : { ...noDirectives, maxSnippetChars: chars }
  }
  if (/^max-image-preview\s*:\s*none$/u.test(directive)) return { ...noDirectives, noimageindex: true }
  const instant = /^unavailable_after\s*:\s*(.+)$/su.exec(directive)?.[1]
  const at = instant === undefined ? Number.NaN : Date.parse(instant)
  return Number.isNaN(at) ? noDirectives : { ...noDirectives, unavailableAfter: new Date(at).toISOString() }
}

/** A TDM reservation from its two values; anything but 0 and 1 is as if nothing were said (TDMRep, section 6). */
export function readReservation(
  reservation: string | undefined,
  policy: string | undefined,
  basis: TdmReservation['basis'],
): TdmReservation | undefined {
  const value = reservation?.trim()
  if (value !== '0' && value !== '1') return undefined
  const policyUrl = policy?.trim() ?? ''
  return { isReserved: value === '1', ...(URL.canParse(policyUrl) ? { policyUrl } : {}), basis }
}

const signalKeys: ReadonlyMap<string, keyof ContentSignal> = new Map([
  ['search', 'search'],
  ['ai-input', 'aiInput'],
  ['ai-train', 'aiTrain'],
])

/** The uses that a Content-Signal value grants or refuses, such as `search=yes, ai-train=no`. */
export function readContentSignal(value: string): ContentSignal {
  const signals: { -readonly [Key in keyof ContentSignal]: ContentSignal[Key] } = {}
  for (const part of value.slice(0, valueCharsMax).split(/[,;]/u).slice(0, partsMax)) {
    const [name = '', answer = ''] = part.toLowerCase().split('=')
    const key = signalKeys.get(name.trim())
    if (key === undefined) continue
    if (answer.trim() === 'yes') signals[key] = true
    else if (answer.trim() === 'no') signals[key] = false
  }
  return signals
}
