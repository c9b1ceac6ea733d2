/** Kinds of houses, which German writes with a capital: no part of the name behind them. */
export const germanKindBefore =
  /(?<!\p{L})\p{L}*(?:[Aa]gentur|[Zz]eitung|[Ss]ender|[Mm]agazin|[Pp]ortal|[Bb]latt|[Dd]ienst|[Zz]eitschrift|[Kk]anal|[Rr]undfunk|[Mm]edium)[\s\u00a0]$/u

const auxiliary = '(?:hatten?|hat|haben|habe|had|hadden|heeft|hebben)'
const auxiliaryBefore = new RegExp(
  `(?<!\\p{L})${auxiliary}\\s(?:(?:zuvor|zuerst|zunächst|auch|bereits|am \\p{L}+)\\s){0,2}(?:(?:die|der|das)\\s)?(?:[\\p{L}-]+\\s){0,2}["„»«“]?$`,
  'iu',
)
const verbAtEnd =
  '[^.!?:\\n]{0,90}?(?<!\\p{L})(?:berichtet|gemeldet|vermeldet|geschrieben|enthüllt|veröffentlicht|gemeld|bericht|geschreven|onthuld|recherchiert|(?:publik|öffentlich|bekannt)\\sgemacht)(?!\\p{L})'
const verbAfter = new RegExp(`^["”“»«’)]?\\s${verbAtEnd}`, 'u')
const auxiliaryAfter = new RegExp(`^["”“»«’)]?\\s${auxiliary}\\s${verbAtEnd}`, 'u')
const quotedSpeech = /[„“"»«]/u

/** "Later dan X eind augustus op basis van bronnen meldde": Dutch, in a clause that hangs on another. */
const dutchClause = /(?<!\p{L})(?:dan|dat|zoals|wat|die)\s(?:(?:de|het)\s)?(?:\p{Ll}+\s)?["“]?$/iu
const dutchVerb = /^["”]?\s[^.!?:\n]{0,70}?(?<!\p{L})(?:meldden?|berichtten?|onthulde|schreef)(?!\p{L})/u

/**
 * The words behind a name that say in the perfect that the house reported: "Zuvor hatte X über die Gespräche berichtet", "X hat als Erste darüber
 * berichtet". Undefined where they do not.
 */
export function reportedInPerfect(head: string, tail: string): string | undefined {
  const said =
    (auxiliaryBefore.test(head) ? verbAfter.exec(tail)?.[0] : auxiliaryAfter.exec(tail)?.[0]) ??
    (dutchClause.test(head) ? dutchVerb.exec(tail)?.[0] : undefined)
  return said === undefined || quotedSpeech.test(said.slice(1)) ? undefined : said
}
