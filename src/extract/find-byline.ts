import type { OutletNames } from './outlet-names.ts'
import { printedDatesIn } from './printed-dates.ts'

const nameWord = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|do|dos|del|della|di|van|von|der|den|el|al|bin|ibn|la|le|du|ten|ter|zu|y|e)`
const personName = new RegExp(String.raw`^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+${nameWord}){1,4}$`, 'u')
const lead =
  /^(?:(?:written |reported |story |text |words |article |analysis |opinion |review |posted |published |authored )?by|von|par|por|di|od|av|af|door|автор(?:и|ы|ка)?|текст|autor(?:zy|ka|in|en|es)?|auteur|autore|författare|tekst|text|author|writer|reporter|redaktion|опублікува(?:в|ла)|подготовил[аи]?|підготув(?:ав|ала)|作者|記者|记者|文|بقلم)\s*[:：]?\s+/iu
const joiner =
  /\s+-\s+|\s*(?:,|;|&|\/|\||·|•|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bi\b|\bта\b|\bі\b|\bи\b|\b(?:with|avec|mit|con|com)\b|–|—)\s*/u
const roleWord =
  /\b(?:agenc(?:y|ies)|agences?|agencias|agenturen|correspondent|reporter|editor|writer|staff|bureau|columnist|journalist|chief|producer|contributor|news|desk|analyst|in|for|at|washington|kyiv|london|moscow|updated|published|min read|senior|political|foreign|diplomatic|defence|defense|science|health|business|security|world|europe|us|korrespondent|redaktion|redakteur|correspondant|corresponsal|redacción|redazione|redação|журналіст(?:ка)?|журналист(?:ка)?|кореспондент(?:ка)?|корреспондент(?:ка)?|редактор)\b/iu

/** Words of menus and headings that no person bears. */
const pageWord =
  /\b(?:all|our|view|read|later|more|key|features?|search|latest|news|photos?|gallery|video|shop|guides?|reviews?|tips|best|top|learn|learning|cent(?:er|re)|home|help|services?|products?|events?|world|health|living|opinion|politics|business|sports?|weather|culture|insight|quick|year|week|day|updates?|story|stories|library|topics?|categories|company|press|media|contact|book|now|free|online|digital|analysis|explained|exclusive|breaking|live|editorial|letters|obituaries|classifieds|jobs|support|community|resources?|request|browse|staff|writer|editor|reporter|correspondent|desk|united|north|south|east|west|new|middle|office)\b/iu

/** Small words and verbs that titles write with a capital and names do not hold. */
const titleWord =
  /\b(?:For|Of|To|The|On|In|At|From|With|Over|After|As|By|Is|Are|Not|Will|Says?|Thanks|Wins|Dies|Gets|Hits|Calls|Warns|Claims|Against|Into|Amid|Be|His|Her|Its|How|Why|What|Who|When|Could|May|Must|Can|Get|Has|Have|Was)\b/u

/** "By Daily Mail Reporter": nobody of the house in particular. */
const ofHouse = /\s+(?:[Ss]taff|[Rr]eporters?|[Nn]ewsroom|[Cc]orrespondents?|[Tt]eam|[Dd]esk|[Ww]riters?)$/u

/** "Jane Doe Globe Staff": the person before the house. */
const staffOfHouse =
  /^((?:\p{Lu}[\p{L}.'’-]+\s){2,4}?)(?:Globe|Times|Tribune|Post|Herald|Journal|Chronicle|Star|Inquirer)\s(?:Staff|Correspondent|Columnist|Reporter)(?:\sWriter)?$/u

const bylineCharsMax = 180

/** The names in a byline ("By Jane Doe and John Roe, Reuters"); undefined where the line is none. A bare name counts only where `mayBeBare`. */
export function bylineNames(
  line: string,
  place: { readonly mayBeBare: boolean },
  outlets: OutletNames,
): readonly string[] | undefined {
  if (line.length > bylineCharsMax) return undefined
  const withoutDates = withoutPrintedDates(line)
  const led = lead.exec(withoutDates)
  const rest = withoutDates.slice(led?.[0].length ?? 0).trim()
  if (rest === '' || /[!?"“”«»]/u.test(rest)) return undefined
  if (led === null && (!place.mayBeBare || /\p{L}{3}\.$/u.test(rest))) return undefined
  if (led !== null && outlets.outletOf(rest) !== undefined) return []
  const parts = rest
    .split(joiner)
    .map((part) =>
      part
        .replace(/[.,;:|\s]+$/u, '')
        .replace(staffOfHouse, '$1')
        .trim(),
    )
    .filter((part) => part !== '')
  return parts.length > 8 ? undefined : namesAmong(parts, { isLed: led !== null, outlets })
}

function namesAmong(
  parts: readonly string[],
  how: { isLed: boolean; outlets: OutletNames },
): readonly string[] | undefined {
  const names: string[] = []
  for (const part of parts) {
    if (
      how.outlets.outletOf(part.replace(ofHouse, '')) !== undefined ||
      (isRole(part) && (names.length > 0 || how.isLed))
    )
      continue
    const name = titled(part)
    if (!how.isLed && names.length === 0 && (pageWord.test(name) || titleWord.test(name))) return undefined
    if (!personName.test(name) || name.length > 50) {
      if (names.length > 0 && /^\p{Lu}[\p{L}. -]{1,30}$/u.test(part)) continue
      return undefined
    }
    names.push(name)
  }
  if (names.length > 0) return names
  const onlyOutlet = how.isLed && parts.some((part) => how.outlets.outletOf(part.replace(ofHouse, '')) !== undefined)
  return onlyOutlet ? [] : undefined
}

/** What a byline says of its author after the name: the office, the desk, the place. */
function isRole(part: string): boolean {
  return (
    roleWord.test(part) &&
    part.length < 60 &&
    (/^(?:in|at|for)\s+\p{Lu}/u.test(part) || !/\b(?:in|at|for)\b/iu.test(part)) &&
    part.split(/\s+/u).length <= 6
  )
}

/** "JANE DOE" as "Jane Doe"; a name with the role after it ("Jane Doe in Kyiv") without it. */
function titled(part: string): string {
  const bare = part
    .replace(/^(?:the\s+)?(?:dr|prof|sir|mr|mrs|ms)\.?\s+/iu, '')
    .replace(/\s+(?:in|at|for|reports? from|IN|AT|FOR)\s+\p{Lu}.*$/u, '')
    .replace(/^((?:\p{Lu}[\p{L}'’-]+\s){2,3}?)(?:[\p{L}-]+\s){0,3}(?:correspondent|editor|reporter|columnist)$/u, '$1')
    .trim()
  return bare === bare.toUpperCase() && /\p{Lu}{3}/u.test(bare)
    ? bare.toLowerCase().replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : bare
}

const weekdays =
  /(?<!\p{L})(?:понеділок|вівторок|середа|четвер|п['’]ятниця|субота|неділя|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\p{L})/giu

function withoutPrintedDates(line: string): string {
  let rest = line
  for (const date of [...printedDatesIn(line)].reverse())
    rest = `${rest.slice(0, date.start)} | ${rest.slice(date.end)}`
  return rest
    .replace(/\b(?:published|updated|posted|last modified)\b\s*(?:on|at)?\s*:?/giu, ' ')
    .replace(/(?<!\d)\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s?[A-Z]{2,4}\b)?/giu, ' ')
    .replace(weekdays, ' ')
    .replace(/(?:\s*[|,—–-]\s*){2,}/gu, ' | ')
    .replace(/(?:\s*[|,—–-])+\s*$/u, '')
    .trim()
}
