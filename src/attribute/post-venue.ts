import type { Draft } from './draft.ts'
import { lowerAt, type Range, type Reading } from './reading.ts'

const platforms =
  /^(?:x|twitter|facebook|telegram|instagram|tiktok|youtube|whatsapp|weibo|wechat|vk|vkontakte|mastodon|bluesky|threads|linkedin|reddit|snapchat|viber|discord|signal|substack|truth social|social media)$/u
/** How many tokens may stand between the verb and its platform ("wrote late on Monday on X"). */
const reachMax = 9

/** The platform on which something was said: "wrote on X", "said in a post on Telegram"; undefined when none follows the cue. */
export function postVenue(reading: Reading, draft: Draft): Range | undefined {
  const cue = draft.cue
  if (cue === undefined || draft.cueClass === 'noun' || draft.cueClass === 'hearsay') return undefined
  for (let i = cue.end - 1; i < cue.end + reachMax; i += 1) {
    if (i >= cue.end && isContent(draft, i)) return undefined
    if (i >= cue.end && /^(?:[.;:]|that)$/u.test(lowerAt(reading, i))) return undefined
    if (!/^(?:on|via)$/u.test(lowerAt(reading, i))) continue
    const venue = venueAt(reading, i + 1)
    if (venue !== undefined) return venue
  }
  return undefined
}

function isContent(draft: Draft, i: number): boolean {
  return draft.content.some((range) => range.first <= i && i < range.end)
}

function venueAt(reading: Reading, at: number): Range | undefined {
  const first = /^(?:his|her|its|their|the)$/u.test(lowerAt(reading, at)) ? at + 1 : at
  const isPair = platforms.test(`${lowerAt(reading, first)} ${lowerAt(reading, first + 1)}`)
  if (isPair) return { first, end: first + 2 }
  const isName = platforms.test(lowerAt(reading, first)) && /^\p{Lu}/u.test(reading.tokens[first]?.text ?? '')
  return isName ? { first, end: first + 1 } : undefined
}
