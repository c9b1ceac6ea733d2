import type { OutletName, Zone, ZoneKind } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { spanOf } from '../model/span.ts'
import { findDateline } from './find-dateline.ts'
import { findMasthead, linesOf, type Masthead } from './find-masthead.ts'
import {
  byDesk,
  byHeadCredit,
  byInvitation,
  byJointEnd,
  byOffice,
  byReuseTerms,
  bySegment,
  byService,
  bySharedCredit,
  bySignedEnd,
  bySiteInByline,
  bySlashedCredit,
} from './find-outlet-marks.ts'
import { findSelfReference, headlineHouse } from './find-self-reference.ts'
import { findUnknownHouse } from './find-unknown-house.ts'
import { byHabitAbroad, byRightsAbroad } from './habits-abroad.ts'
import type { OutletNames } from './outlet-names.ts'
import { markedPrint, markedSite, signedByReuters } from './site-marks.ts'

/** An outlet that a text shows as its own, with the words that show it. */
export interface ShownOutlet extends OutletName {
  readonly span: Span
}

const given = String.raw`(?<name>(?:[Tt]he\s)?\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s(?:of|de|la|and|&|\p{Lu}[\p{L}\p{N}&.'’-]*|\d+)){0,4})`
/** What outlets say of themselves around a story, the plainest first. `i` would let any word be a name, so first letters are spelled twice. */
const selfDescriptions: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^|[.!?]\s)${given}\sis\san?\s(?:fully\s)?(?:automatic|automated|independent|online|digital|global)?\s?(?:news\s)?(?:aggregator|aggregation|news\s(?:site|website|portal|outlet|organi[sz]ation|service))\b`,
    'gmu',
  ),
  new RegExp(
    String.raw`\b(?:notifications?|alerts|updates|emails)\s(?:from|by)\s${given}(?![\p{L}\p{N}]|,\s\p{Lu})`,
    'gu',
  ),
  new RegExp(String.raw`\b[Tt]he\spost\s[^\n]{3,200}\s(?:first\s)?appeared\sfirst\son\s${given}`, 'gu'),
  new RegExp(
    String.raw`\b(?:[Ss]ubscribe\sto|[Ss]ign\sup\s(?:for|to)|[Jj]oin|[Ff]ollow|[Dd]ownload|[Gg]et|[Ii]nstall|[Ss]upport|[Dd]onate\sto|[Ll]ike)\s(?:the\s|our\s)?${given}(?:['’]s)?\s(?:(?:WhatsApp|Telegram|YouTube)\schannel|on\s(?:Facebook|Twitter|X|Instagram|Telegram|WhatsApp|Google|YouTube|Patreon|Bluesky|Threads|TikTok|LinkedIn|Ko-fi)|[Aa]pp\b|newsletters?|today|now|free|readers|daily|for\s|and\s)`,
    'gu',
  ),
  new RegExp(String.raw`\b(?:keep\schecking\sback|check\sback|stay\swith\sus)\s(?:at|on|with)\s${given}`, 'gu'),
  new RegExp(String.raw`\b[Ff]ree\s${given}\sapp\b`, 'gu'),
  new RegExp(String.raw`\b[Yy]ou(?:['’]re|\sare)\sreading\s(?:[^.\n]{0,60}?\s(?:from|by)\s)?${given}`, 'gu'),
  new RegExp(String.raw`\b(?:[Dd]onate|[Ss]ubscribe)\sto\s${given}[.!]?\s*$`, 'gmu'),
  // Sites of India say who did not edit an agency's text.
  new RegExp(
    String.raw`\b(?:not\s(?:been\s)?edited|reworked|edited\sonly)\sby\s(?:the\s)?${given}(?=\s(?:staff|and|team|editors)\b)`,
    'gu',
  ),
  new RegExp(
    String.raw`^\W{0,2}(?:Catch|Get|Read|Find|Explore|Check\sout|Follow)\s[^.\n]{8,200}\s(?:on|at|from)\s${given}[.!]?\W{0,2}$`,
    'gmu',
  ),
  new RegExp(
    String.raw`^(?:The\s)?${given}\s(?:daily\s)?(?:newspaper|print\sedition|e-?paper)\sis\s(?:now\s)?available\b`,
    'gmu',
  ),
  new RegExp(String.raw`^[^\w\n]{0,20}(?:[Pp]ublished|PUBLISHED|[Ff]irst\spublished)\sin\s(?:the\s)?${given},`, 'gmu'),
  // Since 2025 readers are asked to choose whom a search engine shows first.
  new RegExp(
    String.raw`\b(?:[Ss]et|[Aa]dd|[Mm]ake|[Cc]hoose|[Ss]elect|[Aa]ñad[ea]|[Aa]joute[rz]|[Aa]ggiungi|[Ss]cegli|[Aa]dicion[ea]|[Dd]odaj)\s(?:a\s|à\s)?${given}\s(?:as|como|comme|come|à|a|tra|do|w)\s(?:[\p{Ll}'’]+\s){0,3}(?:preferred|preferid[ao]s?|préférée?s?|favorites?|preferit[aeio]|preferowan\p{Ll}+|ulubion\p{Ll}+)`,
    'gu',
  ),
  new RegExp(String.raw`^\W{0,3}[Kk]eep\s[Rr]eading\s${given}\s?[:–—-]`, 'gmu'),
  new RegExp(String.raw`\b(?:other|fellow|among)\s${given}\sreaders\b`, 'gu'),
  new RegExp(
    String.raw`^\W{0,4}(?:Sostieni|Soutenez|Apoya(?:\sa)?|Apoie|Unterstützen?(?:\sSie)?|Wspieraj|Wesprzyj|Підтримай(?:те)?|Поддержи(?:те)?)\s(?:(?:la|le|il|o|a|el|die|das|den)\s)?["«„]?${given}["»“]?\s?(?:[:!.–—]|$)`,
    'gmu',
  ),
  new RegExp(
    String.raw`^(?:${given}|(?<site>[a-z\d-]{2,30}\.[a-z]{2,4}))\s(?:ist\snicht\sverantwortlich|übernimmt\skeine|n['’]est\spas\sresponsable|no\sse\s(?:hace|responsabiliza)|non\sè\sresponsabile|não\sse\sresponsabiliza|nie\s(?:ponosi|odpowiada))`,
    'gmu',
  ),
  new RegExp(
    String.raw`\b(?:help|helps|helping)\s(?:us\s)?(?:to\s)?keep\s${given}\s(?:free|independent|open|alive|going)\b`,
    'gu',
  ),
  new RegExp(
    String.raw`^["«„]?(?:[OAL]['’]?\s?)?${given}["»“]?\s(?:est\sun|es\sun|è\sun|é\sum|ist\sein|to|—|–|-)\s(?:média|journal|quotidien|site|medio|diario|periódico|giornale|quotidiano|sito|testata|jornal|unabhängiges|unabhängige|niezależn\p{Ll}+|незалежне|независимое)\s[^\n]{0,60}?(?:ind[ée]p[ea]nd|independ|indipendent|livre|gratuit|medium|magazin|medi|видання|издание)`,
    'gmu',
  ),
  new RegExp(
    String.raw`^\W{0,4}Track\s[^.\n]{4,60}\son\s${given}|(?:verlas|leerlas|leerla|verla|seguirlas|consultarlas)\sen\s${given}|доступ[у]?\s(?:к|до)\s(?:сайту|сайта)\s${given}`,
    'gmu',
  ),
  new RegExp(String.raw`\bIs\s${given}\simportant\sto\syou\b`, 'gu'),
  new RegExp(
    String.raw`^${given}\sis\s(?:now\s|also\s)?on\s(?:WhatsApp|Telegram|YouTube|Google\sNews|Instagram|Threads|Bluesky|TikTok|Facebook|X)(?!\p{L})`,
    'gmu',
  ),
  new RegExp(
    String.raw`^(?:Why\syou\scan\strust|How\sto\scontact|Contact)\s${given}(?:['’]s\s[^\n]{2,40}|\snewsroom)?$`,
    'gmu',
  ),
  new RegExp(
    String.raw`(?:^|[.!?:]\s)${given}\s(?:(?:holds|takes|bears|assumes|accepts)\sno\s(?:responsibility|liability)|(?:journalist|reporter|correspondent|writer)\s\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+\s(?:has|is|covers|reports)\s|[Nn]eeds\s[Yy]our|is\s(?:trusted\sby|funded\sby|on\sthe\sground|supported\sby|a\snonprofit|reader[- ](?:funded|supported)|part\sof|not\sresponsible|committed\sto)|may\s(?:earn|receive)|has\saffiliate|needs\syour|relies\son|depends\son|believes\s)`,
    'gmu',
  ),
]
/** A copyright line may name the owner of the outlet instead: it counts after the masthead. */
const copyrightLine = new RegExp(
  String.raw`(?:©|[Cc]opyright|\([cC]\))\s*(?:©|\([cC]\)|[Cc]opyright)?\s*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:(?:19|20)\d\d|\d\d))?)?(?:,|\s[-–])?\s*(?:by\s)?${given}`,
  'gu',
)
/** Words that many things may stand after: here the name must be known. */
const weakDescription = new RegExp(
  String.raw`\b(?:[Aa]bout|[Cc]ontact|[Mm]ore\sfrom|[Rr]ead\smore\s(?:on|at|from)|[Ll]eia\smais\s(?:em|no|na)|[Vv]eja\s(?:mais\s)[^\n]{0,40}?\b(?:em|no|na)|[Ll]ire\splus\s(?:sur|dans)|[Mm]ehr\s(?:auf|bei)|[Ll]eer\smás\sen|[Ll]eggi\s(?:anche|di\spiù)\ssu|[Ww]ięcej\s(?:[^\n]{0,40}\s)?(?:na|w))\s${given}\s*:?\s*$`,
  'gmu',
)
const editionZones: ReadonlySet<ZoneKind> = new Set(['furniture', 'disclaimer', 'byline'])

/** The outlet that a text names as its own: in what stands around the story, else in its slug or dateline, else as the one that was told or has learned; undefined where it names none. */
export function findOutletInText(text: string, zones: readonly Zone[], outlets: OutletNames): ShownOutlet | undefined {
  const around = [...zones.filter((zone) => editionZones.has(zone.kind)), ...lastPleas(text)]
  const described =
    describedBy(selfDescriptions, text, around, outlets) ??
    shown(byReuseTerms(text, zones, outlets)) ??
    shown(bySiteInByline(text, zones, outlets)) ??
    shownPrint(text) ??
    shown(bySegment(text, zones, outlets)) ??
    shown(bySharedCredit(text, zones, outlets)) ??
    shown(byJointEnd(text, outlets)) ??
    shown(headlineHouse(text, zones, outlets)) ??
    shown(byOffice(text, zones, outlets)) ??
    shown(byService(text, zones, outlets)) ??
    shown(byDesk(text, zones, outlets))
  if (described !== undefined) return described
  const masthead = findMasthead(text, zones, outlets)
  const isCredited =
    masthead !== undefined &&
    isInByline(masthead, zones) &&
    (outlets.outletOf(masthead.name)?.kind === 'agency' || hasOtherRights(masthead, text, around, outlets))
  return (
    shown(isCredited ? undefined : masthead) ??
    shown(byInvitation(text, zones, outlets)) ??
    byAddress(text, outlets) ??
    shownSite(text) ??
    shown(byHabitAbroad(text, outlets)) ??
    shown(byRightsAbroad(text, zones, outlets)) ??
    describedBy([weakDescription, copyrightLine], text, around, outlets) ??
    (isCredited ? undefined : (shown(masthead) ?? byByline(text, zones, outlets))) ??
    byDateline(text, zones, outlets) ??
    shown(bySlashedCredit(text, zones, outlets)) ??
    shown(bySignedEnd(text, zones, outlets)) ??
    shown(selfReference(text, zones, outlets)) ??
    shown(byHeadCredit(text, zones, outlets)) ??
    shown(findUnknownHouse(text)) ??
    shownSignature(text, zones, outlets)
  )
}

/** "Valdora Press" alone in the byline may be whose text another house prints: that one's own signs go before. */
function isInByline({ span }: Masthead, zones: readonly Zone[]): boolean {
  return zones.find(({ start, end }) => start <= span.start && span.end <= end)?.kind === 'byline'
}

/** Whether the rights below are another known house's: the one in the byline is whose writer it is. */
function hasOtherRights({ name }: Masthead, text: string, around: readonly Zone[], outlets: OutletNames): boolean {
  const holder = describedBy([copyrightLine], text, around, outlets)
  const kind = holder === undefined || holder.name === name ? undefined : outlets.outletOf(holder.name)?.kind
  return kind !== undefined && kind !== 'agency'
}

const plea =
  /^[^.\n]{2,40} is (?:now |also )?on (?:WhatsApp|Telegram|YouTube|Google News)|^(?:How to contact|Keep reading|Why you can trust|You(?:['’]re| are) reading|Donate to|Subscribe to|Support|Sign up)\b|(?<!\p{L})(?:assine|soutenez|abonnez-vous|apoya|apoie|suscríbete|sostieni|iscriviti|abbonati|unterstützen|wspieraj|підтрима\p{L}*|поддержи\p{L}*|supporter|patron|become a member)(?!\p{L})/iu
const pleaLinesMax = 8

/** The last lines of a text that ask or tell the reader something of the outlet. */
function lastPleas(text: string): readonly Zone[] {
  return linesOf(text, { start: Math.max(0, text.length - addressReach), end: text.length })
    .slice(-pleaLinesMax)
    .filter(({ start, end }) => end - start < pleaUnitsMax && plea.test(text.slice(start, end)))
    .map((line) => ({ ...line, kind: 'furniture' }))
}

const pleaUnitsMax = 400

function describedBy(
  patterns: readonly RegExp[],
  text: string,
  around: readonly Zone[],
  outlets: OutletNames,
): ShownOutlet | undefined {
  for (const pattern of patterns) {
    for (const zone of around) {
      const described = selfDescribed({ text, zone, pattern, outlets })
      if (described !== undefined) return described
    }
  }
  return undefined
}

const address = /[\w.+-]{1,60}@(?<domain>(?:[\w-]{1,60}\.){1,4}[a-z]{2,12})\b/giu

/** "Write to her at jane.doe@courier.com": the house whose writers all printed addresses are of. */
function byAddress(text: string, outlets: OutletNames): ShownOutlet | undefined {
  const written = [...text.slice(-addressReach).matchAll(address)].slice(0, matchesMax)
  const known = written.map((match) => outlets.outletOf(match.groups?.['domain'] ?? ''))
  const [first] = known
  const match = written[0]
  if (first === undefined || match === undefined || known.some((each) => each?.name !== first.name)) return undefined
  const start = Math.max(0, text.length - addressReach) + match.index
  return { name: first.name, shownInText: true, span: spanOf(text, start, start + match[0].length) }
}

function shownSite(text: string): ShownOutlet | undefined {
  const site = markedSite(text)
  return site && { name: site.name, shownInText: true, span: spanOf(text, site.start, site.end) }
}

function shownPrint(text: string): ShownOutlet | undefined {
  const print = markedPrint(text)
  return print && { name: print.name, shownInText: true, span: spanOf(text, print.start, print.end) }
}

function shownSignature(text: string, zones: readonly Zone[], outlets: OutletNames): ShownOutlet | undefined {
  const signature = signedByReuters(text)
  if (signature !== undefined && isSourceOf('Reuters', text, zones, outlets)) return undefined
  return signature && { name: 'Reuters', shownInText: true, span: spanOf(text, signature.start, signature.end) }
}

function shown(masthead: Masthead | undefined): ShownOutlet | undefined {
  return masthead && { ...masthead, shownInText: true }
}

interface Search {
  readonly text: string
  readonly zone: Zone
  readonly pattern: RegExp
  readonly outlets: OutletNames
}

const matchesMax = 5
const addressReach = 1500

function selfDescribed(search: Search): ShownOutlet | undefined {
  let tries = 0
  for (const match of search.text.slice(search.zone.start, search.zone.end).matchAll(search.pattern)) {
    const named = shownBy(match, search)
    if (named !== undefined) return named
    tries += 1
    if (tries >= matchesMax) break
  }
  return undefined
}

function shownBy(match: RegExpExecArray, { text, zone, pattern, outlets }: Search): ShownOutlet | undefined {
  const printed = match.groups?.['name'] ?? match.groups?.['site']
  if (printed === undefined) return undefined
  const start = zone.start + match.index + match[0].indexOf(printed)
  const reach = pattern === copyrightLine ? Math.max(printed.length, copyrightUnits) : printed.length
  const known = outlets.namesIn(text, { start, end: Math.min(text.length, start + reach) })[0]
  const isLed = known !== undefined && (known.start - start <= 4 || agencyLead.test(text.slice(start, known.start)))
  if (known !== undefined && isLed && known.value.outlet.kind !== 'social') {
    return { name: known.value.outlet.name, shownInText: true, span: spanOf(text, known.start, known.end) }
  }
  const name = trimmedName(printed)
  // "© Corvane Fire Service/Handout" credits a picture.
  if (pattern === copyrightLine && (owner.test(name) || goesOn.test(text.slice(start + name.length)))) return undefined
  if (
    name === '' ||
    notNames.test(name) ||
    rightsWords.test(name) ||
    zone.kind === 'byline' ||
    pattern === weakDescription
  )
    return undefined
  return {
    name: name.replace(/\s+/gu, ' '),
    shownInText: true,
    span: spanOf(text, start, start + name.length),
  }
}

/** "© Інформаційне агентство «…»": what an agency is called before its name. */
const agencyLead = /^(?:\p{L}+\s)?(?:агентств\p{L}*|agentur|agency|agence|agencja|agencia|agenzia)\s["«„“]?$/iu
const copyrightUnits = 60

/** The name without what a copyright line adds to it. */
function trimmedName(printed: string): string {
  const end = printed.search(/(?:\n|[.,|]\s|\s(?:All|Our|Rights|Reserved|Terms|Privacy)\b|\s(?:19|20)\d\d\b)/u)
  return (end === -1 ? printed : printed.slice(0, end)).replace(/(?:\s(?:of|de|la|and|&)|['’]s|[.,'’])+$/u, '').trim()
}

/** A firm that owns outlets is none. */
const owner = /\s(?:Inc|Ltd|LLC|Limited|Corp|Corporation|Holdings|PLC|plc|GmbH|Company)$/u

/** With these begins what is said of rights, not a name. */
const rightsWords =
  /^(?:riproduzione|reproduc\p{L}+|reprodução|reproduction|licen[cz]\p{L}*|lizenz\p{L}*|wszelkie|wszystkie|alle rechte|tous droits|todos (?:los|os)|tutti i|все права|всі права|усі права|tüm|her hakkı|toate|minden|všechna|všetky|sva prava|all rights|rights|rechte|prawa|droits|derechos|diritti|direitos)(?:\s|$)/iu
/** What follows a name that is only the beginning of one ("© Maison du Comte"), or whose picture it is. */
const goesOn =
  /^(?:\/|\s(?:d[ue]s?|del|della|d['’]\p{L}+|von|vom|der|van|do|da|dos|et|y|e|und|grand-\p{L}+|ducale?)\s)/u

/** Words that begin with a capital and are no name of an outlet. */
const notNames =
  /^(?:(?:the )?(?:all|all rights reserved|copyright|this|our|your|we|it|us|you|he|she|they|that|here|news|daily|free|breaking|facebook|twitter|instagram|telegram|whatsapp|google|youtube|images?|photos?|notice|policy|terms|readers|todos|tous|tutti|alle|все|всі|her|sva|vse|alla|kaikki|όλα|breaking news|daily newsletter|newsletter|the newsletter|january|february|march|april|may|june|july|august|september|october|november|december))$/iu

/** ", Updated November 3, 2031": what may follow the house in a byline. */
const stamp = /^[,|\s]+(?:(?:updated|published|posted)\b|\p{L}{0,9}\.?\s?\d)/iu
const ledByOutlet = /^(?:By|Par|Von|Por|Di|Da)\s?:?\s(?:[Tt]he\s)?$/u
const withAgency = /\s(?:avec|mit|with|con|com)\s(?:l['’])?$/iu
const writesFor = /\s(?:for|FOR)\s(?:the\s|THE\s)?(?<name>[^,|\n]{2,40})$/u

/** "By Jane Doe, The Gazette", "By JANE DOE FOR THE GAZETTE": for whom the author writes. */
function byByline(text: string, zones: readonly Zone[], outlets: OutletNames): ShownOutlet | undefined {
  for (const zone of zones.filter((one) => one.kind === 'byline')) {
    const line = text.slice(zone.start, zone.end)
    const name = writesFor.exec(line)?.groups?.['name']
    const known = name === undefined ? undefined : outlets.outletOf(name)
    if (name !== undefined && known !== undefined) {
      return { name: known.name, shownInText: true, span: spanOf(text, zone.end - name.length, zone.end) }
    }
    const first = outlets.namesIn(text, zone)[0]
    if (
      first !== undefined &&
      first.value.outlet.kind !== 'agency' &&
      ledByOutlet.test(text.slice(zone.start, first.start))
    ) {
      return { name: first.value.outlet.name, shownInText: true, span: spanOf(text, first.start, first.end) }
    }
    const match = outlets.namesIn(text, zone).at(-1)
    const rest = match === undefined ? '' : text.slice(match.end, zone.end)
    const isBare = match !== undefined && ledByOutlet.test(text.slice(zone.start, match.start))
    const isWith = match !== undefined && withAgency.test(text.slice(zone.start, match.start))
    // "Par AFP", "avec AFP" say whose text it is, not who prints it.
    if (
      match !== undefined &&
      (rest === '' || stamp.test(rest)) &&
      match.start > zone.start + 3 &&
      !isBare &&
      !isWith
    ) {
      return { name: match.value.outlet.name, shownInText: true, span: spanOf(text, match.start, match.end) }
    }
  }
  return undefined
}

const sourceLine = /^\W*(?:źródło|quelle|джерело|источник|fuente|fonte)\s?:\s/iu

/** In English an agency names itself so above its text, and only others below. */
const sourceBelow = /^\W*sources?\s?:\s/iu

/** Whether a credit says that the text is from the outlet that its dateline names: who says so is another house. */
function isSourceOf(name: string, text: string, zones: readonly Zone[], outlets: OutletNames): boolean {
  return zones.some(
    (zone) =>
      zone.kind === 'credit' &&
      (sourceLine.test(text.slice(zone.start, zone.end)) ||
        (zone.start > text.length / 2 && sourceBelow.test(text.slice(zone.start, zone.end)))) &&
      outlets.namesIn(text, zone).some(({ value }) => value.outlet.name === name),
  )
}

/** As whom a text speaks of itself, unless that is an agency that it credits for all of it. */
function selfReference(text: string, zones: readonly Zone[], outlets: OutletNames): Masthead | undefined {
  const found = findSelfReference(text, zones, outlets)
  const isAgency = found !== undefined && outlets.outletOf(found.name)?.kind === 'agency'
  return isAgency && isSourceOf(found.name, text, zones, outlets) ? undefined : found
}

function byDateline(text: string, zones: readonly Zone[], outlets: OutletNames): ShownOutlet | undefined {
  const zone = zones.find((one) => one.kind === 'dateline')
  if (zone === undefined) return undefined
  // A dash counts as one before a blank only.
  const dateline = findDateline(text.slice(zone.start, zone.end + 1), outlets)
  if (dateline?.outlet === undefined || dateline.outletStart === undefined || dateline.outletEnd === undefined)
    return undefined
  if (isSourceOf(dateline.outlet, text, zones, outlets)) return undefined
  return {
    name: dateline.outlet,
    shownInText: true,
    span: spanOf(text, zone.start + dateline.outletStart, zone.start + dateline.outletEnd),
  }
}
