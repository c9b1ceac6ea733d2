import type { Zone } from '../model/article.ts'
import { spanOf } from '../model/span.ts'
import type { Masthead } from './find-masthead.ts'
import type { OutletNames } from './outlet-names.ts'

/** How an outlet speaks of its own reporting: it has learned, was shown, was told. Others who write of it say that it reported. */
const ownAfter =
  /^(?:['’]s own (?:reporting|analysis|investigation)|\s(?:has|have)\s(?:learned|learnt|seen|obtained|discovered|established)\b|\s(?:understands|can\sreveal|can\sdisclose)\b)/u
const ownBefore = /\b(?:reviewed|seen|viewed|examined|obtained|verified|analy[sz]ed)\sby\s(?:the\s)?$/iu
const toldBefore = /\b(?:told|tells)\s(?:the\s)?$/iu
const possessive = /\b(?:after|following|before)\s(?:the\s)?$/iu
const reportOf = /^['’]s\s(?:report|story)\b/u
/** How others write of an outlet that they take the news from. */
const othersBefore =
  /\b(?:according\sto|citing|cited\sby|reported\sby|told\sreporters\sfrom|via|by|on|with)\s(?:the\s)?$/iu
const othersAfter =
  /^(?:\s(?:first\s|also\s|earlier\s|had\s|has\s|previously\s)*(?:reported|reports|said|says|wrote|writes|revealed|published|quoted|cited)\b|,?\s(?:which|citing)\b|['’]s\s(?:report|story)\s(?:said|says|quoted))/u

/** How near the beginning of the story an outlet must be told, so that it is the report's own news. */
const ledeUnits = 700
const reachUnits = 40

/**
 * The outlet that a story without a masthead speaks of as its own: "TechCrunch has learned", "a memo reviewed by The Wall Street Journal"; under a
 * byline also "two officials told The New York Times" near the beginning. Undefined where the text ever writes of that outlet as others do, or of several so.
 */
export function findSelfReference(text: string, zones: readonly Zone[], outlets: OutletNames): Masthead | undefined {
  const hasByline = zones.some((zone) => zone.kind === 'byline')
  const bodies = zones.filter((zone) => zone.kind === 'body')
  const storyStart = bodies[0]?.start ?? 0
  const own = new Map<string, Masthead>()
  const others = new Set<string>()
  for (const body of bodies) {
    for (const match of outlets.namesIn(text, { start: body.start, end: body.end })) {
      const name = match.value.outlet.name
      const before = text.slice(Math.max(body.start, match.start - reachUnits), match.start)
      const after = text.slice(match.end, Math.min(body.end, match.end + reachUnits))
      const isTold = hasByline && match.start - storyStart < ledeUnits && toldBefore.test(before)
      const isOwn =
        ownAfter.test(after) ||
        ownBefore.test(before) ||
        isTold ||
        (hasByline && possessive.test(before) && reportOf.test(after))
      if (isOwn) own.set(name, { name, span: spanOf(text, match.start, match.end) })
      else if (othersAfter.test(after) || othersBefore.test(before)) others.add(name)
    }
  }
  const [only, second] = [...own.values()].filter((each) => !others.has(each.name))
  return second === undefined ? only : undefined
}
