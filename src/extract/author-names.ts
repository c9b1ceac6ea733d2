const nameCharsMax = 80
const wordsMax = 6
const fieldCharsMax = 500

/** The names in fields that may hold several, each once; none that only fills a field ("admin", an address, a date). */
export function cleanNames(raw: readonly string[]): readonly string[] {
  const names = raw
    .filter((field) => field.length <= fieldCharsMax && !/^https?:/iu.test(field))
    .flatMap((field) => splitNames(field))
    .filter((name) => isName(name))
  return names.filter((name, at) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at)
}

const byWord =
  /^(?:(?:(?:article|story|text|words|written|posted|authored|reviewed|reported) )?by|written|authors?|von|par|por|di|da|autor(?:e|a|ka|in|en)?|od|від|от|автор(?:ка|ы|и)?|текст|door|av|af|text|tekst|kirjoittaja|yazan|写稿)(?:\s*[:：]\s*|\s+)|^(?:作者|記者|记者|文[/・]|撰文|بقلم|كتب)\s*[:：]?\s*/iu
/** What ends the names in a byline: a separator, a date, a word about dates, an office. */
const bylineEnd =
  /\s*[|•·⋅]\s*|\s+(?:updated|published|posted|last updated|written by|reviewed by|edited by|on (?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))\b|\s[–—-]\s|\s*\(|\s+(?=(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d)|\s+(?=\d{1,2}[./ ])/iu

/** The names in a byline such as "By Ana Ruiz and Tom Berg | Updated 3 March". */
export function splitNames(field: string): readonly string[] {
  const line = withoutByWord(field.replace(/\s+/gu, ' ').trim())
  const [first = ''] = line.split(bylineEnd)
  return first
    .split(/\s*(?:,|;|\/|、|،|\s(?:and|und|et|y|e|i|та|и|и|en|och|og|&|with)\s)\s*/iu)
    .map((name) =>
      withoutByWord(name.replace(/^(?:and|und|et|y|und)\s/iu, '').replace(/^[\s"'“”]+|[\s"'“”:]+$/gu, '')).trim(),
    )
    .filter((name) => name !== '')
}

function withoutByWord(text: string): string {
  return text
    .replace(/^(?:by|von)(?=\p{Lu}\p{Ll})/iu, '')
    .replace(byWord, '')
    .replace(byWord, '')
}

const noName =
  /https?:|^[\p{Ll}\d_-]+(?:\.[\p{Ll}\d_-]+)+$|www\.|@|\.com\b|^\d|\d{3,}|^(?:admin|administrator|guest|null|undefined|none|unknown|author|contributor|super user|webmaster|phd|md|jr\.?|sr\.?|m\.?d\.?|ph\.?d\.?|rdn?|mba|ms|ma|esq\.?|rn|bsn|cpa|cfp|dds|rdh|about|share|read|more|min|the|by|default|updated?|published|project|https?|staff writer|jan(?:uary)?|feb(?:ruary)?|march|april|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon|tue|wed|thu|fri|sat|sun)$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|^(?:save|see|view|print|click|learn|sign|last|all|more|full|about|hi|posts?|articles?) |\b(?:minutes?|read|subscribe|newsletter|comments?|cookies?|editor in chief of|expert|specialist|director|manager|founder|consultant)\b/iu

function isName(name: string): boolean {
  if (name.length < 2 || name.length > nameCharsMax || noName.test(name)) return false
  return (
    name.split(' ').length <= wordsMax && /\p{L}/u.test(name) && !/[.!?]$/u.test(name.replace(/\b\p{L}{1,3}\.$/u, ''))
  )
}

/** A line that only begins as a byline does ("By signing up you agree") names nobody. */
export function looksLikeName(name: string): boolean {
  return name.split(' ').every((word) => !/^\p{Ll}/u.test(word) || particle.test(word))
}

const particle = /^(?:de|da|do|dos|del|della|di|van|von|der|den|el|al|bin|ibn|la|le|du|ten|ter|zu|y|e|the|of)$/u

const bodyWord =
  /(?:^|\s)(?:staff|team|editors?|editorial|redaktion|rédaction|redacción|redazione|redação|redakcja|редакція|редакция|newsroom|news|desk|agency|agencies|contributors?|admin|company|inc|llc|ltd|gmbh|university|institute|foundation|association|society|ministry|department|office|online|magazine|press|media|group|studio|network|center|centre|club|blog)\.?(?=\s|$)/iu

/** Whether a name is that of a body rather than a person: the outlet's own, an agency's, a staff's. */
export function isBodyName(name: string, outlet: string | undefined, domain: string | undefined): boolean {
  const plain = plainOf(name)
  if (bodyWord.test(name)) return true
  if (outlet !== undefined && plain === plainOf(outlet)) return true
  const site = plainOf((domain ?? '').split('.').at(-2) ?? '')
  return plain === plainOf(domain ?? '') || (plain === site && site !== '')
}

function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the\s/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
