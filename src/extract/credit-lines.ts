const creditCharsMax = 400
const signsMax = 60

const creditStart =
  /^[([*_\s]*(?!research from\b)(?:(?:with )?(?:additional |further |extra |contributed |other )?(?:reporting|writing|research|editing|compiled|translated|translation|production|photography|graphics|data analysis)(?: and (?:writing|editing|reporting|research|photography))?(?: for [\p{L} ]{2,40})?(?: (?:contributed|provided))?(?: in [\p{L} ,]{2,40})? (?:by|from)\s|(?:(?:content|story|news|article|material|text) )?provided by\s|with (?:reporting|files|inputs?|additional reporting|material|agency inputs?|wire reports?|contributions?|information|help|assistance) (?:from|by|of)\s|(?:inputs|material|files) from\s|(?:via|h\/t|hat tip|hattip|ht)\s*:?\s+(?-i:[\p{Lu}@])|sources?\s*:\s|originally (?:published|posted|reported|appeared) (?:by|in|on|at)\s|(?:this|the) (?:article|story|report|piece|column|post|essay|text|item|op-ed|commentary)(?: was| is| has been)?(?: \p{L}+ly)? (?:(?:first |re)?published|appeared|produced|first appeared|republished|posted|reproduced|syndicated|reprinted|adapted|translated)(?: \p{L}+)? (?:by|in|on|at|from|with permission)\s|(?:the )?(?:associated press|ap|reuters|afp|bloomberg) (?:writers?|journalists?|reporters?|staff)\b[^.]{3,160}contributed|wire (?:services|reports)\b.{0,60}contributed|(?:agencies|agency report|staff and (?:agencies|wire)|news agencies)\s*$|(?:джерело|джерела|за матеріалами|за даними сайту|з посиланням на|источник|источники|по материалам|текст|переклад|перевод|подготовил[аи]?|підготув(?:ав|ала))\s*:\s*|за матеріалами\s|по материалам\s|(?:quelle|quellen)\s*:\s|mit (?:material|informationen|agenturmaterial) (?:von|der|des)\s|(?:source|sources)\s*:\s|\(?avec (?:l['’])?(?:afp|reuters|ap|agences?)\b|(?:fuente|fuentes)\s*:\s|con (?:información|informacion|datos|informaciones) de\s|(?:fonte|fonti|fontes)\s*:\s|con (?:informazioni|fonti) (?:di|da)\s|com (?:informações|agências|agência|lusa|reuters)\b|(?:źródło|źródła|za)\s*:\s|(?:来源|來源|出典|المصدر)\s*[:：])/iu
/** Names before what they did: dear to try, so what they did is looked for first. */
const creditByName =
  /^[([*_\s]*(?!research from\b)(?:(?:the )?[\p{Lu}][\p{L}&.,'’ -]{2,300} (?:also )?contributed (?:reporting|to th(?:is|e) (?:report|story|article|piece|reporting))|[\p{Lu}][\p{L}'’-]+(?:,? (?:and )?[\p{Lu}][\p{L}'’-]+){0,3} reported from [^.]{3,60}\.(?=\s|$))/iu
const deedOfNamed = /contributed|reported from/iu

const bareAgency =
  /^(?:[–—-]\s?)?[([]?(?:(?:The )?(?:Australian )?Associated Press|(?:The )?Canadian Press|Agence France-Presse|Press Association|PA Media|Press Trust of India|Deutsche Presse-Agentur|dpa|AFP|AP|AAP|UPI|PTI|IANS|ANI|PA|APA|KNA|epd|Reuters|Bloomberg|EFE|ANSA|Lusa|PAP|TASS|ТАСС|Xinhua|Agencies|agencies|AGENCIES|Agencias|AGENCIAS|agencias|Agenturen|AGENTUREN|Agences|agences|Agenzie|Redacción y agencias|Redacción \/ Agencias)(?:\s*[/,·|]\s*(?:dpa|AFP|AP|Reuters|EFE|ANSA|Lusa|PAP|agencies))*[)\]]?$/u

/** "With AAP", "Mit dpa", "Avec Agence France-Presse": a last line in which nothing stands but a house. */
const withHouse =
  /^[([]?(?:With|Mit|Avec|Con|Com) (?:(?:the|der|die) |l['’])?(?:\p{Lu}{2,6}|dpa|Reuters|Bloomberg|Xinhua|Lusa|(?:\p{Lu}[\p{L}-]+ ){1,3}(?:Press|Agency|Presse|Newswires?)|Agence France-Presse|(?:news |wire )?agencies|[Aa]gencias|Agenturen|Agences)(?:(?:\/|, | and | und | et | y | e )(?:\p{Lu}{2,6}|dpa|Reuters|Bloomberg|(?:news )?agencies))*\.?[)\]]?$/u

const agencySign =
  '(?:dpa(?:-\\p{L}{2,10})?|[Aa][Ff][Pp]|AP|[Aa][Pp][Aa]|AAP|UPI|PTI|IANS|ANI|PA|KNA|epd|sid|SID|rtr|Reuters|Bloomberg|EFE|ANSA|Lusa|PAP|ANP|Belga|[Ss][Dd][Aa]|ats|ATS|Keystone-SDA|TT|NTB|Ritzau|ČTK|TASR|Interfax|TASS)'
const initials = '(?:\\p{Ll}{2,4}|\\p{Lu}{2,3})'
/** "mb/kw (dpa, AFP)", "dpa/AFP/sha", "(red, APA)": the signs of the desk beside those of the agencies whose text it edited. */
const deskSigns = new RegExp(
  `^(?:(?:${initials}/)*${initials},? )?[([]?(?:(?:mit|red|red\\.|Red\\.),? )?(?:${initials}/){0,3}${agencySign}(?:(?:/|, ?| und | and |, mit )(?:${agencySign}|${initials}))*[)\\]]?$`,
  'u',
)

/** "red, sport.corvane.example/Agenturen", "(red, corvane.example/dpa)": the same with the site's own address among them. */
const siteSigns =
  /^[([]?(?:\p{Ll}{2,4}\.?(?:,\s?|\s?\/\s?))*(?:[\w-]{2,30}\.){1,3}[a-z]{2,12}(?:(?:,\s?|\s?\/\s?)(?:red|[Aa]genturen|agences|\p{Lu}{2,5}|dpa|sda|afp|apa|ots|Reuters)){1,4}[)\]]?$/u

/** Whether a paragraph credits other hands or houses with the reporting ("With reporting from X", "Source: X"). */
export function isCreditLine(paragraph: string): boolean {
  if (paragraph.length > creditCharsMax) return false
  if (paragraph.length <= signsMax && deskSigns.test(paragraph)) return true
  if (isSignedBySite(paragraph)) return true
  if (bareAgency.test(paragraph) || withHouse.test(paragraph)) return true
  return (creditStart.test(paragraph) || startsWithNames(paragraph)) && !isStory(paragraph)
}

/** Whether a line holds nothing but the signs of a desk, its site's address and the agencies it used. */
export function isSignedBySite(line: string): boolean {
  return line.length <= signsMax && siteSigns.test(line)
}

function startsWithNames(paragraph: string): boolean {
  return deedOfNamed.test(paragraph) && creditByName.test(paragraph)
}

/** "Sources: the minister said …" and "Reporting from Kyiv, she said" are story. */
function isStory(paragraph: string): boolean {
  return (
    /\b(?:said|says|told|added|warned|announced)\b/iu.test(paragraph) || paragraph.split(/[.!?]\s+\p{Lu}/u).length > 4
  )
}

const inlineCredit =
  /[([](?:(?:with )?(?:additional |further )?(?:reporting|writing|editing|compiled|translated|report)(?: and (?:writing|editing|reporting))? (?:by|from)\s|\p{Lu}[\p{L}.'’ -]{2,40} reported from\s)[^()[\]]{2,300}[)\]]?\s*$/iu

/** Generated texts end in a list of what they were made of. */
const inlineSourceList =
  /\[\s*(?:cited|sources?(?: cited)?|references?|citations?|quellen|fuentes|джерела|источники)\s*:[^[\]]{3,400}\]["”’»]?\s*$/iu

/** Where a credit in brackets begins at the end of a paragraph; -1 where there is none. */
export function inlineCreditStart(paragraph: string): number {
  return tailStart(inlineCredit, paragraph)
}

/** Where a generated list of sources begins at the end of a paragraph; -1 where there is none. */
export function sourceListStart(paragraph: string): number {
  return tailStart(inlineSourceList, paragraph)
}

function tailStart(pattern: RegExp, paragraph: string): number {
  const from = Math.max(0, paragraph.length - 2 * creditCharsMax)
  const match = pattern.exec(paragraph.slice(from))
  return match === null ? -1 : from + match.index
}
