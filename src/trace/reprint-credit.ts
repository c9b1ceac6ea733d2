import type { Article } from '../model/article.ts'
import { type Span, trimmedSpanOf } from '../model/span.ts'

const headUnits = 600
const tailUnits = 700
/** "By Associated Press", "PTI" alone in a line: an agency's own dispatches name the people who wrote them, or nobody. */
const agencyByline =
  /^[ \t]*(?:(?:by|from|par|por|von|di|da)[ \t]+|[\p{Lu}\d][^\n/|]{1,30}[ \t]?\/[ \t]?)?(?:the[ \t]+)?(?:associated press|reuters|afp|agence france-presse|bloomberg(?: news)?|dpa|dpa-afx|efe|upi|pa media|press association|pti|press trust of india|ani|ians|ansa|lusa|tass|xinhua|kyodo|yonhap|belga|sda|keystone-sda|apa|ntb|tt|ritzau|anp|canadian press|the canadian press|aap|antara|bernama|anadolu(?: agency)?|jiji(?: press)?|wam|irna|leta|bns|tanjug|hina|čtk|tasr|mti|agerpres|stt)(?:[ \t]*[|•·,].{0,40})?$/imu
/** What subscribers have to print below an agency's text. */
const licence =
  /(?:©|\(c\)|copyright)[^\n]{0,60}?(?:associated press|\bAP\b|reuters|agence france-presse|\bAFP\b|bloomberg|\bdpa\b|\bEFE\b|\bUPI\b)[^\n]{0,60}|this material may not be published, broadcast, rewritten[^\n]{0,60}/iu

/** What agencies print below their texts on their own sites and in the wire itself, and nobody who reprints them. */
const ownMark =
  /Our Standards: The Thomson Reuters|The Associated Press is an independent global news organization|\bReporting by [^\n]{3,160}\n+Our Standards|^dpa (?:\p{Ll}{2,3}(?:\/\p{Ll}{2,3})* ){1,3}(?:xx|yy)\b/mu

/** Whether a report shows that it stands where its agency publishes. */
export function isOwnPrint({ article }: { readonly article: Article }): boolean {
  return ownMark.test(article.text.slice(-tailUnits))
}

/** The words with which a site that prints an agency's text credits it, in the lines above or below the story; undefined where it has none. */
export function reprintCredit({ article }: { readonly article: Article }): Span | undefined {
  const { text } = article
  const tail = Math.max(0, text.length - tailUnits)
  const byline = agencyByline.exec(text.slice(0, headUnits))
  if (byline !== null) return trimmedSpanOf(text, byline.index, byline.index + byline[0].length)
  const below = licence.exec(text.slice(tail))
  return below === null ? undefined : trimmedSpanOf(text, tail + below.index, tail + below.index + below[0].length)
}
