import type { CitationPattern } from '../model/statement.ts'

/** Citing words with a description of an outlet, which the group `who` holds. */
export interface UnnamedPattern {
  readonly pattern: CitationPattern
  readonly words: RegExp
  /** One of these stands in all that `words` fits: looking for it spares the long expression. */
  readonly cue?: RegExp
}

/** Indefinite descriptions only: "the newspaper" is one named before. */
const adjectives = '(?:\\p{Ll}[\\p{L}-]+ ){0,3}?'
const german = `(?:[Ee]in(?:e[rmns]?)? |[Mm]ehrere[rn]? |[Vv]erschiedene[rn]? |örtliche[rn]? |lokale[rn]? |[\\p{L}]+ische[rn]? )${adjectives}(?:Medien(?:berichte[n]?)?|Zeitung(?:en)?|Fernsehsender[sn]?|Sender[sn]?|Nachrichtenagentur(?:en)?|Nachrichtenmagazin[s]?|Magazin[s]?|Tageszeitung(?:en)?|Nachrichtenportal[s]?|Boulevardzeitung)`
const french = `(?:[Uu]ne? |[Dd]es |[Pp]lusieurs |d[’'])${adjectives}(?:médias?|journa(?:l|ux)|quotidiens?|chaînes?(?: de télévision)?|sites?(?: d[’']information)?|agences? de presse|magazines?|tabloïds?)(?: [\\p{Ll}]+)?`
const spanish = `(?:[Uu]na? |[Uu]nos |[Vv]arios |[Aa]lgunos |medios )${adjectives}(?:medios(?: de comunicación)?|locales|diarios?|periódicos?|cadenas?(?: de televisión)?|agencias? de noticias|revistas?|emisoras?)(?: [\\p{Ll}]+)?|(?:[Ll]a )?prensa (?:local|regional|nacional|internacional|extranjera|[\\p{Ll}]+(?:ana|esa|ola|ina|ense))`
const italian = `(?:[Uu]n |[Uu]n[’']|[Uu]na |[Aa]lcuni |[Dd]iversi )${adjectives}(?:media|quotidian[oi]|giornal[ei]|emittent[ei](?: televisiv[ae])?|agenzi[ae] di stampa|settimanale)(?: [\\p{Ll}]+)?|(?:[Ll]a )?stampa (?:locale|estera|internazionale|[\\p{Ll}]+(?:ana|ese|sca|ina))|(?:[Ii] )?media (?:locali|stranieri|internazionali|[\\p{Ll}]+(?:ani|esi|schi|chi|oli|ini))`
const portuguese = `(?:[Uu]ma? |[Vv]ários |[Aa]lguns )${adjectives}(?:jorna(?:l|is)|emissoras?|rádios?|sites?|veículos|agências? de notícias|revistas?|meios de comunicação)(?: d[aeo]s? [\\p{Ll}]+| [\\p{Ll}]+)?|(?:[Aa] )?(?:imprensa|mídia) (?:local|regional|nacional|internacional|estrangeira|[\\p{Ll}]+(?:ana|esa|eira|ense))|(?:[Jj]ornais|[Vv]eículos|[Ss]ites|[Ee]missoras) (?:locais|regionais|brasileir[oa]s|estrangeir[oa]s|d[aeo]s? [\\p{Ll}]+)`
const polish = `(?:jed(?:na|en) z |lokaln\\p{Ll}{1,3} |miejscow\\p{Ll}{1,3} |zagraniczn\\p{Ll}{1,3} |zachodni\\p{Ll}{0,3} |[\\p{Ll}]+[sc]k(?:ie|ich|i|iego|iej) )${adjectives}(?:medi(?:a|ów)|gazet[ay]?|dzienni(?:k|ków|ka)|stacj[ai]|agencj[ai])`
const eastern = `(?:місцев[іи]\\p{L}*|західн[іи]\\p{L}*|іноземн[іи]\\p{L}*|російськ[іи]\\p{L}*|местны[ем]\\p{L}*|западны[ем]\\p{L}*|иностранны[ем]\\p{L}*|одн[еа] з|одно из) ${adjectives}(?:ЗМІ|СМИ|медіа|медиа|видань|изданий|видання|издания|газети|газеты|телеканали|телеканалы)`

const descriptions = [german, french, spanish, italian, portuguese, polish, eastern].join('|')

function unnamedPattern(pattern: CitationPattern, words: string): UnnamedPattern {
  return { pattern, words: new RegExp(words, 'gu') }
}

/** Descriptions of outlets inside the citing words of other languages than English. */
export const foreignUnnamedPatterns: readonly UnnamedPattern[] = [
  unnamedPattern(
    'reported',
    '(?<!\\p{L})و?(?:ذكرت|أفادت|نقلت|قالت|كشفت|أوردت)\\s(?<who>(?:وسائل\\sإعلام|صحف|تقارير\\sإعلامية)\\s\\p{L}+(?:ية|يات))(?!\\p{L})',
  ),
  unnamedPattern(
    'reported',
    `(?<!\\p{L})(?:[Bb]ericht(?:et|ete|en|eten)|[Mm]eldet(?:e|en)?|[Ss]chreibt|[Ss]chrieb(?:en)?|[Rr]apporten?t|(?:ont? )?(?:rapporté|révélé)|[Ii]nform(?:ó|aron|an?)|[Rr]evel(?:ó|aron|a)|[Pp]ublic(?:ó|aron)|[Rr]iferi(?:sce|scono)|[Rr]iporta(?:no)?|[Ii]nform(?:ou|aram)|[Nn]otici(?:ou|aram)|[Pp]oda(?:je|ją|ła|ł|ły)|[Dd]onos(?:i|zą)|повідомля(?:є|ють|ли)|пиш(?:е|уть|ет|ут)|сообща(?:ет|ют|ли)|передають|передают) (?<who>${descriptions})(?!\\p{L})`,
  ),
  unnamedPattern(
    'according-to',
    `(?<!\\p{L})(?:[Ll]aut|[Nn]ach (?:Angaben|Informationen|Berichten)(?: von)?|[Ss]elon|[Dd][’']après|[Ss]egún|[Dd]e acuerdo con|[Ss]econdo|[Ss]tando a|[Ss]egundo|[Dd]e acordo com|[Cc]onforme|[Ww]edług|[Зз]а (?:даними|повідомленнями)|[Пп]о (?:данным|сообщениям)) (?<who>${descriptions})(?!\\p{L})`,
  ),
  unnamedPattern(
    'citing',
    `(?<!\\p{L})(?:unter Berufung auf|citant|citando(?: a)?|powołując się na|посилаючись на|з посиланням на|ссылаясь на|со ссылкой на) (?<who>${descriptions})(?!\\p{L})`,
  ),
  unnamedPattern(
    'reported',
    `(?<!\\p{L})(?<who>${descriptions}) (?:(?:hatten?|haben|hat) (?:[\\p{L}\\d-]+ ){0,10}?(?:geschrieben|berichtet|gemeldet)|(?:(?:hatten?|haben|hat) )?berichtet(?:e|en)?|berichten|meldet(?:e|en)?|schrieb(?:en)?|rapporten?t|(?:a|ont) (?:rapporté|révélé)|inform(?:ó|aron|ou|aram)|revel(?:ó|aron|ou)|public(?:ó|aron|ou)|ha(?:nno)? (?:riferito|riportato|scritto)|podał[ay]?|повідомил[аои]|сообщил[аои])(?!\\p{L})`,
  ),
]
