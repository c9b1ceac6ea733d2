import type { Zone, ZoneKind } from '../model/article.ts'
import { type Span, spanOf } from '../model/span.ts'
import { isSignedBySite } from './credit-lines.ts'
import { linesOf } from './find-masthead.ts'
import type { KnownName, OutletNames } from './outlet-names.ts'
import { ownSign } from './own-signs.ts'

/** An outlet that a text marks as its own, with the words that show it. */
export interface MarkedOutlet {
  readonly name: string
  readonly span: Span
}

/** What may be done with the texts of an outlet, as sites of eastern Europe say below each. */
const reuseTerms =
  /(?:перепечатк|использовани|цитировани|копировани|воспроизведени|передрук|використанн|цитуванн|копіюванн|відтворенн)\p{L}*/iu
/** The same where many agencies are quoted with theirs: only an outlet that is no agency counts. */
const westernTerms =
  /(?:kopiowanie|przedruk|rozpowszechnianie|prohibida\s(?:la|su)\s(?:copia|reproducción)|riproduzione|reprodução|nachdruck|reproduction\sinterdite|may\snot\sbe\s(?:reproduced|copied|published|republished)[^\n]{0,160}\spermission\s(?:from|of)\s|(?:unauthori[sz]ed|any)\s(?:use|reproduction)[^\n]{0,120}\sprohibited)/iu
/** "Материалов агентства": whose texts the terms are of; an agency is also named where its texts are what others may not print. */
const ownTexts = /(?:материал|матеріал|текст|статей|новин|сайт)\p{L}*\s(?:агентств\p{L}*\s)?["«„]?$/iu
const aroundKinds: ReadonlySet<ZoneKind> = new Set(['furniture', 'disclaimer', 'credit'])
const domainIn = /(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,12}\b/giu
const domainsMax = 4

/** The one outlet that the terms of reuse name; undefined where they name none or several. */
export function byReuseTerms(text: string, zones: readonly Zone[], outlets: OutletNames): MarkedOutlet | undefined {
  for (const line of linesIn(text, zones, aroundKinds)) {
    const words = text.slice(line.start, line.end)
    const isEastern = reuseTerms.test(words)
    if (!isEastern && !westernTerms.test(words)) continue
    const named = [
      ...namedIn(text, line, outlets).filter(({ outlet, span }) => {
        if (outlet.kind !== 'agency') return true
        return isEastern && ownTexts.test(text.slice(line.start, span.start))
      }),
      ...domainsIn(text, line, outlets),
    ].filter(({ outlet: { kind } }) => kind !== 'social')
    const [first] = named
    if (first !== undefined && named.every(({ outlet }) => outlet.name === first.outlet.name))
      return { name: first.outlet.name, span: first.span }
  }
  return undefined
}

const bylineLike = /^(?:by|par|von|por|di|autore?|автор|источник)\s?:?\s/iu

/** "CORVANE.example Redaktion". */
const newsroomOfSite =
  /^[\w-]{2,30}\.[a-z]{2,6}[\s-](?:Redaktion|redazione|Rédaction|redacción|staff|team|desk|newsroom)$/iu
/** "Quelle: corvane.example, ino/dpa": sites sign their own texts so, with the desk behind the name. */
const deskOfSite =
  /^(?:Quelle|Source|Źródło|Fonte|Fuente):\s[\w-]{2,30}\.[a-z]{2,6},\s\p{Ll}{2,4}(?:\/\p{L}{2,8}){0,3}$/u

/** "Par : Corvane-News - corvane.example | le 9 mai": a site in the byline is whose text it is. */
export function bySiteInByline(text: string, zones: readonly Zone[], outlets: OutletNames): MarkedOutlet | undefined {
  const lines = linesIn(text, zones, siteKinds)
  for (const line of lines.filter(({ start, end }) => mayNameSite(text.slice(start, end)))) {
    const known = domainsIn(text, line, outlets)[0]
    if (known !== undefined && known.outlet.kind !== 'agency' && known.outlet.kind !== 'social')
      return { name: known.outlet.name, span: known.span }
  }
  return undefined
}

const siteKinds: ReadonlySet<ZoneKind> = new Set(['byline', 'standfirst', 'furniture', 'credit'])

function mayNameSite(line: string): boolean {
  return bylineLike.test(line) || newsroomOfSite.test(line) || deskOfSite.test(line) || isSignedBySite(line)
}

/** What somebody is called who writes for an outlet, before its name. */
const officeBefore =
  /^(?:\p{Lu}[\p{L}.'’ -]{2,40}\s[-–—|]\s)?(?:rep[óo]rter|dziennikark?[ai]?|dziennikarz|redaktork?a?|korespondentk?a?|журналіст(?:ка)?|журналист(?:ка)?|корр?еспондент(?:ка)?|periodista|redactora?|giornalista|journaliste|redakteur(?:in)?|correspondent|staff writer)\s(?:(?:bei|bei der|beim|de la|del|de|da|do|du|di|della|of|at|for|with)\s)?(?:the\s)?[„“"«]?$/iu

/** What the note on an author says before the outlet's name: "Ada Lund covers the port for the …". */
const authorNote =
  /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3}\s(?:covers|writes|reports|is\s(?:an?|the)\s)[^.\n]{0,120}\s(?:for|at|with)\s(?:the\s)?(?:The\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?\s(?:from|of|at|by)\s)?$/u

/** "Reporter of Corvane Radio" below the name of who wrote, or a note on them: for whom they do. */
export function byOffice(text: string, zones: readonly Zone[], outlets: OutletNames): MarkedOutlet | undefined {
  for (const line of [...linesIn(text, zones, new Set(['byline', 'standfirst', 'furniture'])), ...lastLines(text)]) {
    const named = namedIn(text, line, outlets).find(({ span }) => {
      const before = text.slice(line.start, span.start)
      return officeBefore.test(before) || authorNote.test(before)
    })
    if (named === undefined || named.outlet.kind === 'agency' || named.outlet.kind === 'social') continue
    return { name: named.outlet.name, span: named.span }
  }
  return undefined
}

const segment = /[^·•|]+/gu
const stampSegment =
  /^\s*(?:\d{1,2}\.?\s?(?:\p{L}{3,10}|\d{1,2})\.?\s?\d{4}|posted|published|updated|last updated|\p{L}{3,9}\.?\s\d{1,2},?\s\d{4})/iu

/** "Ida Moor · Quay News · Posted: Mar 06, 2031": author, house and time, divided by signs. */
export function bySegment(text: string, zones: readonly Zone[], outlets: OutletNames): MarkedOutlet | undefined {
  for (const line of linesIn(text, zones, new Set(['byline', 'standfirst', 'furniture']))) {
    const segments = [...text.slice(line.start, line.end).matchAll(segment)]
    if (segments.length < 3 || !segments.some(([words]) => stampSegment.test(words))) continue
    for (const { 0: words, index } of segments) {
      const outlet = outlets.outletOf(words.trim())
      if (outlet === undefined || outlet.kind === 'agency' || outlet.kind === 'social') continue
      const start = line.start + index + (words.length - words.trimStart().length)
      return { name: outlet.name, span: spanOf(text, start, start + words.trim().length) }
    }
  }
  return undefined
}

const wholeCredit = /^(?:источник|джерело|source|quelle|fuente|fonte|źródło)\s?:\s*["«„]?$/iu

/** "Источник: …" above the story, and nothing beside the name of a house that is no agency: whose text it is. */
export function byHeadCredit(text: string, zones: readonly Zone[], outlets: OutletNames): MarkedOutlet | undefined {
  const body = zones.find(({ kind }) => kind === 'body')?.start ?? 0
  for (const zone of zones.filter(({ kind, start }) => kind === 'credit' && start < body)) {
    const named = namedIn(text, zone, outlets)[0]
    if (named === undefined || ['agency', 'social', 'aggregator'].includes(named.outlet.kind)) continue
    const isWhole = /^["»“]?\s*$/u.test(text.slice(named.span.end, zone.end))
    if (isWhole && wholeCredit.test(text.slice(zone.start, named.span.start)))
      return { name: named.outlet.name, span: named.span }
  }
  return undefined
}

const sharedCredit = /^(?:źródł[oa]|quelle|fuente|fonte|source|джерел[оа]|источник)\s?:\s*["«„]?$/iu

/** "Quelle: CORVANE ZEITUNG, dpa, lkr": behind the agencies the signs of the desk. */
const germanDesk = /^(?:,\s(?:AFP|AP|dpa|Reuters|KNA|epd|APA|SID))*,\s\p{Ll}{2,4}\s*$/u

/** "Źródło: RMF24/PAP": a house that is no agency before an agency's sign signs the text with it. */
export function bySharedCredit(text: string, zones: readonly Zone[], outlets: OutletNames): MarkedOutlet | undefined {
  for (const line of linesIn(text, zones, new Set(['credit', 'furniture']))) {
    const [first, second] = namedIn(text, line, outlets)
    if (first === undefined || second === undefined) continue
    const isHouse = first.outlet.kind !== 'agency' && first.outlet.kind !== 'social' && second.outlet.kind === 'agency'
    const between = text.slice(first.span.end, second.span.start)
    const isShared =
      /^["»“]?\s?\/\s?$/u.test(between) ||
      (/^,\s$/u.test(between) && germanDesk.test(text.slice(second.span.end, line.end)))
    if (isHouse && isShared && sharedCredit.test(text.slice(line.start, first.span.start)))
      return { name: first.outlet.name, span: first.span }
  }
  return undefined
}

const jointEnd =
  /^\(?(?<house>\p{Lu}[\p{L}\d.&’' -]{1,40}?)\s(?:with|avec|mit|con|com|and|und|et|y|e)\s(?:l['’])?(?<agency>\p{Lu}[\p{L}. -]{1,40}?)\)?$/u
const endLinesMax = 10

/** "Source: Quay World, PAP" below a story for which somebody told the first. */
const jointSource =
  /^\W*(?:Sources?|Źródł[oa]|Quellen?|Fuentes?|Font[ei]|Zdroj|Forrás|Джерел[оа]|Источники?)\s?:\s(?<house>[^,/·|]{2,40}?)\s?[,/·|]\s?(?<agency>[^,/·|]{2,40})$/u

/** "(FRANCE 24 with AFP)" below the story: the house and the agency whose text it took. */
export function byJointEnd(text: string, outlets: OutletNames): MarkedOutlet | undefined {
  const lines = linesOf(text, { start: Math.max(0, text.length - endUnits), end: text.length }).slice(-endLinesMax)
  for (const { start, end } of lines) {
    const line = text.slice(start, end)
    const joint = jointEnd.exec(line)?.groups
    const { house = '', agency = '' } = joint ?? jointSource.exec(line)?.groups ?? {}
    const known = outlets.outletOf(house)
    if (known === undefined || known.kind === 'agency' || outlets.outletOf(agency)?.kind !== 'agency') continue
    if (joint === undefined && !isTold(text, house)) continue
    const at = text.indexOf(house, start)
    return { name: known.name, span: spanOf(text, at, at + house.length) }
  }
  return undefined
}

const namedMax = 20

/** Whether somebody told the house something, by the words around its name. */
function isTold(text: string, house: string): boolean {
  let at = text.indexOf(house)
  for (let i = 0; i < namedMax && at !== -1; i += 1) {
    const end = at + house.length
    const sign = ownSign({
      before: text.slice(Math.max(0, at - contextUnits), at),
      after: text.slice(end, end + contextUnits),
    })
    if (sign !== undefined && sign !== 'others') return true
    at = text.indexOf(house, end)
  }
  return false
}

const contextUnits = 120

const endUnits = 1500

/** "Quay Digest News Desk | Velby | Updated: …": nobody of the house in particular, as sites of Asia sign. */
const deskLine =
  /^(?:By\s)?(?<name>\p{Lu}[\p{L}\d.&’'-]*(?:\s\p{Lu}[\p{L}\d.&’'-]*){0,3}?)\s(?:(?:News|Web|Digital|Online|Sports?|Business|Entertainment|National|Tech|Trending|City)\s)?(?:Desk|News Service|Newsroom|Web Team)(?=\s*(?:$|[|,•·–(-]|Updated|Published|Last))/u
/** Words before "Desk" that are no house's name. */
const noHouse =
  /^(?:the|our|city|state|national|international|foreign|world|metro|general|business|sports?|news|web|digital|online|copy|legal|science|health|culture|politic\p{L}*|main|front|help|central|local|night|video|photo|social|staff|special|press|agency|ai|data)(?:\s|$)/iu

/** The house whose desk signs a text, known or not. */
export function byDesk(text: string, zones: readonly Zone[], outlets: OutletNames): MarkedOutlet | undefined {
  for (const line of linesIn(text, zones, new Set(['byline', 'standfirst', 'furniture']))) {
    // "ByQuay Digest Desk": the blank was lost with the markup.
    const words = text.slice(line.start, line.end).replace(/^By(?=\p{Lu})/u, 'By ')
    const name = /Desk|News|Web/u.test(words) ? deskLine.exec(words)?.groups?.['name'] : undefined
    if (name === undefined || noHouse.test(name)) continue
    const start = text.indexOf(name, line.start)
    const known = outlets.outletOf(name)
    if (known?.kind === 'agency' || known?.kind === 'social') continue
    return { name: known?.name ?? name, span: spanOf(text, start, start + name.length) }
  }
  return undefined
}

/** "By Quay Radio's Norland Service", "Quay Post's Velby Bureau": who of a known house wrote it. */
const serviceLine =
  /^By\s(?<name>[^\n]{2,40}?)['’]s\s(?:[\p{Lu}][\p{L}-]*\s){0,3}(?:Service|Bureau|Desk|Team|Unit|Newsroom|Staff|staff)(?!\p{L})/u

/** The known house of which a service signs a text. */
export function byService(text: string, zones: readonly Zone[], outlets: OutletNames): MarkedOutlet | undefined {
  for (const line of linesIn(text, zones, new Set(['byline', 'standfirst', 'furniture', 'credit']))) {
    const name = serviceLine.exec(text.slice(line.start, line.end))?.groups?.['name']
    const known = name === undefined ? undefined : outlets.outletOf(name)
    if (name === undefined || known === undefined || known.kind === 'social') continue
    const start = text.indexOf(name, line.start)
    return { name: known.name, span: spanOf(text, start, start + name.length) }
  }
  return undefined
}

/** What readers are asked to do, in words that stand before an outlet's name. */
const invitation =
  /(?:(?<![\p{L}\p{M}])(?:obserwuj|śledź|polub|suivez|abonnez-vous à|folgen sie|abonnieren sie|sigue a|síguenos en|suscríbete a|seguici su|iscriviti a|подписывайтесь на|підписуйтесь на|підписуйтеся на|у нашому каналі|в нашем канале|feedback on|stay updated with)|^[^\p{L}]*(?:folge|folgt|segui|siga|читайте))\s(?:the\s)?[„“"«]?$/iu

const fewWords = String.raw`(?:\s[\p{L}\p{N}’'-]+){0,6}?`
/** "Abonnez-vous à la newsletter de …", "Download de app van …": what readers are to do, and what of the outlet they are to do it with. */
const longInvitation = new RegExp(
  [
    String.raw`(?<![\p{L}\p{M}])(?:`,
    String.raw`(?:folgen sie|abonnieren sie|laden sie|holen sie sich|jetzt)${fewWords}\s(?:von|vom|des|der|bei)`,
    String.raw`|(?:suivez|abonnez-vous|inscrivez-vous|recevez|téléchargez|rejoignez|retrouvez)${fewWords}\s(?:de|du|sur|d['’])`,
    String.raw`|(?:sigue|síguenos|suscríbete|apúntate|únete|descarga|recibe)${fewWords}\s(?:de|del|a|en)`,
    String.raw`|(?:segui(?:ci)?|iscriviti|ricevi|scarica|entra|abbonati)${fewWords}\s(?:di|de|del|della|dell['’]|su|a)`,
    String.raw`|(?:siga|assine|receba|entre|baixe|participe|inscreva-se)${fewWords}\s(?:de|do|da|no|na)`,
    String.raw`|(?:zapisz się|pobierz|subskrybuj|dołącz|oglądaj|śledź|obserwuj)${fewWords}\s(?:do|na|w|od)?`,
    String.raw`|(?:volg|download|følg|følg med|följ|last ned|ladda ner)${fewWords}\s(?:van|fra|från|på|op|hos)`,
    String.raw`)\s?(?:(?:der|die|das|den|dem|le|la|les|l['’]|el|los|il|lo|o|a|os|as|de|het)\s?)?[„“"«]?$`,
  ].join(''),
  'iu',
)

/** "Читайте последние новости на канале …", "Підписуйтесь на …": sites of eastern Europe say so under what is their own, the agencies' too. */
const easternInvitation = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:підпис(?:уйтес[ья]|уйся|уйтеся|ішіться|ишись)|подпис(?:ывайтесь|ывайся|ишитесь|ишись)|стеж(?:те|и)|слідкуй(?:те)?|следи(?:те)?|приєдну(?:йтеся|йтесь|йся)|присоединя(?:йтесь|йся)|долуча(?:йтеся|йтесь|йся)|читай(?:те)?|дивіться|смотрите|слухайте|слушайте)${fewWords}\s(?:на|за|в|у|до|к|із|з|с|новин\p{L}*|новост\p{L}*|канал\p{L}*|сторінк\p{L}*|страниц\p{L}*|групі?|групп\p{L}*|спільнот\p{L}*|сообществ\p{L}*|клуб\p{L}*|сайт\p{L}*)\s["«„“]?$`,
  'iu',
)

/** "Читайте … в Telegram". */
const bareInvitation =
  /(?:^|[.!?»”]\s)(?:читай(?:те)?|смотри(?:те)?|дивіться|следи(?:те)? за|стеж(?:те|имо) за|подпис(?:ывайтесь|ывайся) на|підпис(?:уйтес[ья]|уйся) на|oku|takip (?:et|edin)|czytaj|lees|läs|les)\s["«„]?$/iu
const onPlatform =
  /^["»“]?,?\s(?:в|у|на|in|on|na|w|op|på|i)\s(?:«|")?(?:Telegram|Телеграм|Google|Дзен|Viber|WhatsApp|Instagram|Facebook|YouTube|MAX|ВКонтакте|соцсет|соцмереж)/iu

/** "Follow Corvane Radio" in languages of which no more is known: only known outlets count. */
export function byInvitation(text: string, zones: readonly Zone[], outlets: OutletNames): MarkedOutlet | undefined {
  for (const line of [...linesIn(text, zones, aroundKinds), ...lastLines(text)]) {
    for (const named of namedIn(text, line, outlets)) {
      const before = text.slice(line.start, named.span.start)
      const after = text.slice(named.span.end, line.end)
      if (isInvited(before, named.outlet.kind) || (bareInvitation.test(before) && onPlatform.test(after)))
        return { name: named.outlet.name, span: named.span }
    }
  }
  return undefined
}

function isInvited(before: string, kind: string): boolean {
  if (kind === 'social' || kind === 'aggregator') return false
  if (easternInvitation.test(before)) return true
  return kind !== 'agency' && (invitation.test(before) || longInvitation.test(before))
}

/** "ABC/Reuters", "Radio Corvane / dpa" as a line of credit. */
const slashed = /^[(\s]*(?<first>[^/()\n]{2,40}?)\s?\/\s?(?<second>[^/()\n]{2,40}?)[)\s.]*$/u

/** A house and an agency, and nothing else, sign a text below it: the house prints it. */
export function bySlashedCredit(text: string, zones: readonly Zone[], outlets: OutletNames): MarkedOutlet | undefined {
  for (const line of linesIn(text, zones, new Set(['credit']))) {
    const { first, second } = slashed.exec(text.slice(line.start, line.end))?.groups ?? {}
    if (first === undefined || second === undefined) continue
    const pair = [outlets.outletOf(first), outlets.outletOf(second)]
    const house = pair.find((each) => each !== undefined && !['agency', 'social', 'aggregator'].includes(each.kind))
    if (house === undefined || !pair.some((each) => each?.kind === 'agency')) continue
    const printed = house === pair[0] ? first : second
    // "PAP/mk": the initials of who wrote it.
    if (/^\p{Ll}{2,4}$/u.test(printed)) continue
    const start = text.indexOf(printed, line.start)
    return { name: house.name, span: spanOf(text, start, start + printed.length) }
  }
  return undefined
}

const signUnits = 160
/** "(PAP)" at the end of the story, before nothing but the signs of the desk ("kno/ mok/ lm/"). */
const signedOff = /[.!?"”»]\s*\((?<name>[^()\n]{2,20})\)\s*(?:\n+\s*[\p{L}/ .]{2,24})?\s*$/u

/** The agency that signs the end of a story; undefined where a credit names it too, since then somebody else prints it. */
export function bySignedEnd(text: string, zones: readonly Zone[], outlets: OutletNames): MarkedOutlet | undefined {
  const from = Math.max(0, text.trimEnd().length - signUnits)
  const match = signedOff.exec(text.slice(from))
  const printed = match?.groups?.['name']
  if (match === null || printed === undefined) return undefined
  const outlet = outlets.outletOf(printed)
  if (outlet?.kind !== 'agency') return undefined
  const credits = zones.filter(({ kind }) => kind === 'credit' || kind === 'byline')
  const isCredited = credits.some((zone) =>
    namedIn(text, zone, outlets).some((each) => each.outlet.name === outlet.name),
  )
  const start = from + match.index + match[0].indexOf(`(${printed}`) + 1
  return isCredited ? undefined : { name: outlet.name, span: spanOf(text, start, start + printed.length) }
}

interface Named {
  readonly outlet: KnownName
  readonly span: Span
}

function namedIn(text: string, range: Line, outlets: OutletNames): readonly Named[] {
  return outlets
    .namesIn(text, { start: range.start, end: range.end })
    .map(({ start, end, value }) => ({ outlet: value.outlet, span: spanOf(text, start, end) }))
}

function domainsIn(text: string, range: Line, outlets: OutletNames): readonly Named[] {
  return [...text.slice(range.start, range.end).matchAll(domainIn)].slice(0, domainsMax).flatMap((match) => {
    const outlet = ownerOf(match[0].toLowerCase(), outlets)
    const start = range.start + match.index
    return outlet === undefined ? [] : [{ outlet, span: spanOf(text, start, start + match[0].length) }]
  })
}

/** The outlet of a domain or of the one above it: "sport.corvane.example" is Corvane's. */
function ownerOf(domain: string, outlets: OutletNames): KnownName | undefined {
  const above = domain.slice(domain.indexOf('.') + 1)
  return outlets.outletOf(domain) ?? (above.includes('.') ? outlets.outletOf(above) : undefined)
}

interface Line {
  readonly start: number
  readonly end: number
}

const footLinesMax = 8
const footUnits = 400

/** The last lines of a text, which may not have been told from its story. */
function lastLines(text: string): readonly Line[] {
  const end = text.trimEnd().length
  const start = Math.max(0, end - footUnits)
  return linesOf(text, { start, end }).slice(1).slice(-footLinesMax)
}

function linesIn(text: string, zones: readonly Zone[], kinds: ReadonlySet<ZoneKind>): readonly Line[] {
  return zones.filter(({ kind }) => kinds.has(kind)).flatMap((zone) => linesOf(text, zone))
}
