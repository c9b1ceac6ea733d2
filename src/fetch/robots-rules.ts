import { readContentSignal } from '../model/read-rights.ts'
import type { ContentSignal } from '../model/rights-signals.ts'

/** The rules of one robots.txt (RFC 9309), and what else it wishes. */
export interface RobotsRules {
  readonly groups: readonly RobotsGroup[]
  readonly wishes: readonly RobotsWish[]
  readonly sitemaps: readonly string[]
}

interface RobotsGroup {
  readonly agents: readonly string[]
  readonly rules: readonly RobotsRule[]
}

/** What is asked of some agents besides rules: RFC 9309 does not know it, so it neither begins nor ends a group. */
interface RobotsWish {
  readonly agents: readonly string[]
  readonly crawlDelaySeconds?: number
  readonly contentSignal?: ContentSignal
}

interface RobotsRule {
  readonly allows: boolean
  readonly pattern: string
}

export const robotsBytesMax = 512 * 1024
/** Google's parser cuts lines here; longer ones are no rules anybody wrote. */
const lineCharsMax = 2083 * 8 - 1
const rulesMax = 20_000

/** The groups, rules and wishes of a robots.txt; what is none of them is passed over. */
export function readRobots(text: string): RobotsRules {
  const robots: OpenRobots = { groups: [], wishes: [], sitemaps: [], addressed: [], lineCount: 0 }
  let before: RobotsKey | undefined
  for (const rawLine of text.replace(/^\u{feff}/u, '').split(/\r\n|\r|\n/u)) {
    const line = readLine(rawLine.slice(0, lineCharsMax))
    if (!line || robots.lineCount >= rulesMax) continue
    takeLine(robots, line, before)
    before = line.key
  }
  return { groups: robots.groups, wishes: robots.wishes, sitemaps: robots.sitemaps }
}

interface OpenRobots {
  readonly groups: { readonly agents: string[]; readonly rules: RobotsRule[] }[]
  readonly wishes: RobotsWish[]
  readonly sitemaps: string[]
  /** The agents named last, whom a wish is for. */
  addressed: string[]
  /** Lines that count against the bound. */
  lineCount: number
}

function takeLine(robots: OpenRobots, { key, value }: RobotsLine, before: RobotsKey | undefined): void {
  let current = robots.groups.at(-1)
  if (key === 'user-agent') {
    if (!current || current.rules.length > 0) {
      current = { agents: [], rules: [] }
      robots.groups.push(current)
    }
    current.agents.push(value)
    if (before !== 'user-agent') robots.addressed = []
    robots.addressed.push(value)
  } else if (key === 'sitemap') robots.sitemaps.push(value)
  else if (current) {
    robots.lineCount += 1
    const agents = robots.addressed
    if (key === 'content-signal') robots.wishes.push({ agents, contentSignal: readContentSignal(value) })
    else if (key === 'crawl-delay') {
      if (/^\d{1,6}(?:\.\d{1,3})?$/u.test(value)) robots.wishes.push({ agents, crawlDelaySeconds: Number(value) })
    } else {
      // An empty "disallow" says that nothing is forbidden; it still ends the list of agents.
      current.rules.push({ allows: key === 'allow', pattern: percentEncoded(value) })
    }
  }
}

type RobotsKey = 'user-agent' | 'allow' | 'disallow' | 'sitemap' | 'crawl-delay' | 'content-signal'

/** Spellings that robots.txt files really use, by how they begin. */
const keys: readonly (readonly [RegExp, RobotsKey])[] = [
  [/^(?:user-?agent|user agent|useragent)/u, 'user-agent'],
  [/^allow/u, 'allow'],
  [/^(?:disallow|dissallow|dissalow|disalow|diasllow|disallaw)/u, 'disallow'],
  [/^(?:sitemap|site-map)/u, 'sitemap'],
  [/^crawl-?delay$/u, 'crawl-delay'],
  [/^content-signals?$/u, 'content-signal'],
]

interface RobotsLine {
  readonly key: RobotsKey
  readonly value: string
}

function readLine(line: string): RobotsLine | undefined {
  const plain = line.replace(/#.*$/u, '').trim()
  const colon = plain.indexOf(':')
  let name = plain.slice(0, colon)
  let value = plain.slice(colon + 1)
  if (colon < 0) {
    // A missing colon is forgiven between exactly two words.
    const words = plain.split(/[ \t]+/u)
    if (words.length !== 2) return undefined
    ;[name = '', value = ''] = words
  }
  const key = keys.find(([pattern]) => pattern.test(name.trim().toLowerCase()))?.[1]
  return key === undefined ? undefined : { key, value: value.trim() }
}

/** Whether the crawler `agent` (its product token) may fetch `url`. */
export function mayFetch(rules: RobotsRules, agent: string, url: string): boolean {
  const path = pathOf(url)
  if (path === '/robots.txt') return true
  const groups = groupsFor(rules.groups, agent)
  let best = { length: -1, allows: true }
  for (const rule of groups.flatMap((group) => group.rules)) {
    const length = matchLength(rule, path)
    if (length > best.length || (length === best.length && rule.allows)) best = { length, allows: rule.allows }
  }
  return best.length <= 0 || best.allows
}

/** What speaks of `agent`; what speaks of everybody when nothing does. */
function groupsFor<Group extends { readonly agents: readonly string[] }>(
  groups: readonly Group[],
  agent: string,
): readonly Group[] {
  const wanted = agent.toLowerCase()
  const named = groups.filter((group) =>
    group.agents.some((one) => one !== '*' && productToken(one) === wanted && wanted !== ''),
  )
  if (named.length > 0) return named
  return groups.filter((group) => group.agents.some((one) => /^\*(?:\s|$)/u.test(one)))
}

/** What the site wishes of `agent` besides its rules: the pause between two requests, and what its pages may be used for. */
export function wishesFor(
  rules: RobotsRules,
  agent: string,
): { readonly crawlDelaySeconds: number; readonly contentSignal: ContentSignal } {
  const wishes = groupsFor(rules.wishes, agent)
  return {
    crawlDelaySeconds: wishes.reduce((longest, wish) => Math.max(longest, wish.crawlDelaySeconds ?? 0), 0),
    contentSignal: wishes.reduce<ContentSignal>((all, wish) => ({ ...all, ...wish.contentSignal }), {}),
  }
}

function productToken(agent: string): string {
  return /^[a-z_-]+/iu.exec(agent)?.[0].toLowerCase() ?? ''
}

/** Path and query as RFC 9309 compares them; the fragment does not count. */
function pathOf(url: string): string {
  const after = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*(.*)$/iu.exec(url)?.[1] ?? url.replace(/^\/\/[^/]*/u, '')
  const path = (after.split('#')[0] ?? '').replace(/^;[^/]*/u, '')
  const whole = path.startsWith('/') ? path : `/${path}`
  return whole.replace(/%[0-9a-f]{2}/giu, (escape) => escape.toUpperCase())
}

/** A pattern escaped as addresses are: what is not ASCII is escaped, escapes are in upper case, so that both sides are written alike. */
function percentEncoded(text: string): string {
  return text
    .replace(/[^\x20-\x7e]+/gu, (match) =>
      [...Buffer.from(match, 'utf8')].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
    )
    .replace(/%[0-9a-f]{2}/giu, (match) => match.toUpperCase())
}

/** Length of the pattern where it matches the path, else -1. */
function matchLength(rule: RobotsRule, path: string): number {
  if (rule.pattern === '') return -1
  const { pattern } = rule
  if (matches(pattern, path)) return pattern.length
  // "/index.html" allows its folder as well.
  const folder = /^(.*\/)index\.html?$/u.exec(pattern)?.[1]
  return rule.allows && folder !== undefined && matches(`${folder}$`, path) ? folder.length + 1 : -1
}

/** Pattern match with `*` and a final `$`, in time linear in path times stars (all reachable ends are carried along). */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$')
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split('*')
  let at = 0
  for (const [number, part] of parts.entries()) {
    if (number === 0) {
      if (!path.startsWith(part)) return false
      at = part.length
    } else if (anchored && number === parts.length - 1) {
      return path.length - part.length >= at && path.endsWith(part)
    } else {
      const found = path.indexOf(part, at)
      if (found < 0) return false
      at = found + part.length
    }
  }
  return !anchored || at === path.length
}
