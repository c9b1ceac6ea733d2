/** How the words around an outlet's name show whose it is: the report's own for certain, most likely its own, or another's. */
export type OwnSign = 'sure' | 'likely' | 'told' | 'others'

/** The words before and after a name, and what is known of where it stands. */
export interface NameContext {
  readonly before: string
  readonly after: string
  /** Whether the name stands nowhere before. */
  readonly isFirst?: boolean
}

const the = String.raw`(?:(?:the|an?|el|la|le|les|il|lo|o|der|die|das|dem|den|des)\s|l['’])?["“«„»]?`
const before = (words: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${words})\s${the}$`, 'iu')
const desk = String.raw`(?:\s(?:News|Sports?|Business|World|Politics|TV|Online))?`
const after = (words: string): RegExp => new RegExp(String.raw`^${desk}["”»«“]?(?:${words})(?!\p{L})`, 'iu')

/** Only a report itself says that it asked, was not answered or could not check, and where it is printed. */
const sureBefore: readonly RegExp[] = [
  before(
    String.raw`(?:requests?|inquir(?:y|ies)|enquir(?:y|ies)|queries|questions|emails?|calls|messages)(?:\s(?:for|seeking)\scomment)?\sfrom`,
  ),
  before(String.raw`(?:contacted|approached|reached|questioned)\sby`),
  before(String.raw`(?:das|dies|wie)\serfuhr(?:en)?(?:\sjetzt)?`),
  // Who was not answered by the time of printing says so of itself.
  before(
    String.raw`(?:a\s(?:las|los)|las|los)\s(?:preguntas|consultas|pedidos\sde\s\p{L}+|llamad[ao]s|mensajes|requerimientos)\sde|aos?\s(?:pedidos?|questionamentos|contatos)(?:\sde\s\p{L}+)?\sd[aeo]|perguntas\s(?:enviadas\s)?(?:d[aeo]|pel[ao])|alle\s(?:domande|richieste)(?:\sdi\scommento)?\sd(?:i|el|ella|ell['’])|aux\s(?:questions|sollicitations|demandes)(?:\sd['’]\p{L}+)?\sd(?:e|u|['’])|na\s(?:pytania|pytanie|prośbę)`,
  ),
  before(String.raw`comment\sto|shared\s(?:exclusively\s)?with`),
  before(
    String.raw`(?:a|ont|avait)\s(?:pu\s)?(?:constat(?:é|er)|observ(?:é|er)|vu|rencontr(?:é|er))\s(?:le\s|la\s|l['’]|un\s|une\s)?(?:correspondante?|reporter|envoyée?\sspéciale?|journaliste|équipe)\s(?:de|du|d['’])`,
  ),
  // Houses of the north learn; what others had they call reported.
  before(String.raw`erfarer|erfar|får\sopplyst|fått\sopplyst|dalla\sredazione\sdi`),
  before(
    String.raw`contactée?s?\spar|sollicitée?s?\spar|jointe?s?(?:\sau\stéléphone)?\spar|auf\s(?:eine\s)?(?:anfrage|nachfrage)\s(?:von|des|der)|contactad[oa]s?\s(?:por|pel[oa])|contattat[oaie]\sda(?:l|lla)?|procurad[oa]s?\spel[oa]|на\s(?:запит\p{L}*|запрос\p{L}*|питання|запитання|вопрос\p{L}*)`,
  ),
  before(
    String.raw`(?:ha|han|había|habían)\spodido\s(?:saber|confirmar|comprobar|constatar)|ha\ssabido|ha\sappreso|a\sappris|ont\sappris|apurou|(?:kter(?:ou|é|ý|ého|ých)|ktor(?:ú|é|ý))\s(?:má|mají|majú|získal[aiyo]?)|(?:neslužbeno\s|nezvanično\s)?(?:doznaje|saznaje)|(?:obținute|consultate)\sde|научи|do\sktór(?:ego|ej|ych)\sdotarł[aoy]?(?:\sreporter(?:ka)?)?|risult(?:a|ano|ato)\s(?:a|al|alla)|apprende(?:\s(?:da|dalla))?|дізнал[аио]ся|з['’]ясувал[аио]|стало\sвідомо|выяснил[аио]?|стало\sизвестно`,
  ),
]
const sureAfter: readonly RegExp[] = [
  after(
    String.raw`\s(?:has|have)\s(?:also\s)?(?:contacted|approached|asked\s|reached\sout|sought\s(?:comment|a\scomment|further)|requested\scomment|put\s)`,
  ),
  after(
    String.raw`\sreached\sout\sto|\scould\snot\s(?:immediately\s|independently\s)*(?:verify|confirm|reach|establish)`,
  ),
  after(String.raw`\s(?:has|have)\sbeen\sable\sto\s(?:verify|confirm|establish|see|review|reveal)`),
  after(
    String.raw`\s(?:намагал(?:ася|ося|ись)|намагався|надісла(?:в|ла|ло|ли)|зверну(?:лася|лося|вся|лись)|пытал(?:ась|ось|ся|ись)|направил[аио]?|обратил(?:ась|ось|ся|ись))`,
  ),
  after(
    String.raw`\s(?:was|has\sbeen)\s(?:unable|not\sable)\sto|\swas\snot\simmediately\sable|\s(?:has|have)\snot\s(?:independently\s)?(?:verified|seen)`,
  ),
  after(
    String.raw`\s(?:will\s(?:keep\syou\s(?:posted|updated|informed)|bring\syou|update\syou)|vi\s(?:aggiornerà|terrà\saggiornati)|te\smantendrá|hält\ssie\sauf\sdem\slaufenden|vous\stient\sinformés?|tells\swhat\sis\sknown|розповідає,?\sщо\sвідомо|рассказывает,?\sчто\sизвестно|зібра(?:в|ла|ло)\sголовне|собрал[аио]?\sглавное)`,
  ),
  after(
    String.raw`(?:['’]s?)?\s(?:multiple\s|repeated\s)?requests?\s(?:for|to)|['’]s?\s(?:queries|enquiries|inquiries)`,
  ),
  after(
    String.raw`['’]s\s\p{L}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]*){0,3}\s(?:contributed\sto\sth|was\sused\sin\sthis\sreport)|['’]s\sown\s(?:reporting|analysis|investigation)`,
  ),
  after(
    String.raw`\shar\s(?:(?:også|även|uden\sheld|förgäves|utan\sframgång)\s)*(?:sökt|kontaktat|kontaktet|forelagt|forelagde|bedt|bett\som|forsøgt|prøvd|spurt|spurgt|frågat|ställt|varit\si\skontakt|været\si\skontakt|vært\si\skontakt)|\s(?:träffade|mötte|möter|talar\smed|talat\smed|har\stalat\smed)`,
  ),
  after(String.raw`\s(?:erfarer|erfar|får\sopplyst|har\sfått\sopplyst)|\svernomen`),
  after(
    String.raw`\s(?:has|have)\s(?:learned|learnt|discovered|established)|\s(?:can\sreveal|can\sdisclose|understands)|\sse\sha\spuesto\sen\scontacto|\s(?:ha\stenido|tuvo)\sacceso|\spudo\s(?:establecer|conocer|confirmar|comprobar|constatar|verificar)|\sha\spodido\s(?:saber|confirmar|comprobar)|\sapurou|\smegtudta|\sinformációi\sszerint|\sneslužbeno\s(?:doznaje|saznaje)`,
  ),
]

const likelyBefore: readonly RegExp[] = [
  before(String.raw`(?:reviewed|seen|viewed|examined|obtained|verified|analy[sz]ed|accessed)(?:\sexclusively)?\sby`),
  before(String.raw`(?:que|dont|auxquel(?:le)?s|auquel|à\slaquelle)|al\sque|a\s(?:los|las)\sque`),
  before(
    String.raw`(?:(?:al|a\s(?:los|las|la)|de\slos|de\slas)\s(?:que|cual(?:es)?)\s)?(?:(?:ha|han)\stenido|tuvo|tuvieron)\sacceso|tiveram?\sacesso|teve\sacesso|zjistil[aiyo]?|zistil[aiyo]?|dozvěděl[aiyo]?\sse|dozvedel[aiyo]?\ssa|a\saflat|au\saflat|разбра|ustalił[aoy]?|dowiedział[ao]?\ssię(?:\s(?:reporter|dziennikarz)(?:ka)?)?`,
  ),
]
/** "Як раніше повідомляв УНІАН": in the imperfective past houses of eastern Europe speak of what they had themselves. */
const ownArchive = before(
  String.raw`(?:як|как)(?:\s(?:раніше|ранее|уже|вже))?\s(?:повідомля(?:в|ла|ло|ли)|писа(?:в|ла|ло|ли|л)|розповіда(?:в|ла|ло|ли)|сообщал[аио]?|рассказывал[аио]?)`,
)
/** "Про це пише Bloomberg, передає «…»": who hands on what another writes is who prints it. */
const handsOn =
  /(?:пиш(?:е|уть)|повідомля(?:є|ють)|сообща(?:ет|ют)|пиш(?:ет|ут)|з\sпосиланням\sна|со\sссылкой\sна)\s[^.!?\n]{2,120},\s(?:переда(?:є|ют|ють|ет)|інформує|повідомля(?:є|ють)|сообща(?:ет|ют))\s["«“„]?$/u
/** "Про це пише … з посиланням на Bloomberg": whom an agency of eastern Europe so names as reporting is most often itself. */
export const reportsOnReference = {
  before: /(?:пише|повідомля(?:є|ють)|переда(?:є|ють)|інформує|сообщает|переда[её]т|пишет|информирует)\s["«“„]?$/iu,
  after: /^["»”]?,?\s(?:з|із|зі|со|с)\s(?:посиланням|ссылкой)\sна\s/u,
} as const
/** "Government sources said … One of the sources told": people who were met before on nobody's word but the report's. */
const definiteSource =
  /\b(?:one of the|another of the|the same|a second|a third)\s(?:\p{L}+\s)?(?:sources?|officials?|people)\s(?:also\s)?told\s(?:the\s)?$/iu

const likelyAfter: readonly RegExp[] = [
  after(
    String.raw`\s(?:ha|hanno)\s(?:potuto|avuto\smodo\sdi)\s(?:leggere|visionare|consultare|vedere|ascoltare|verificare)|\sè\sin\sgrado\sdi\s(?:rivelare|anticipare|confermare)|\s(?:получила?|получило)\sи\sизучил[аио]?`,
  ),
  after(
    String.raw`\s(?:отрима(?:в|ла|ло|ли)|ознайоми(?:лася|лося|вся|лись)|поспілкува(?:лася|лося|вся|лись)|получил[аио]?|ознакомил(?:ась|ось|ся|ись)|пообщал(?:ась|ось|ся|ись))`,
  ),
  after(
    String.raw`\s(?:has|have)\s(?:seen|obtained|reviewed)|\s(?:har\s)?(?:tagit\sdel\sav|fået\sindsigt\si|fått\sinnsyn\si|læst|sett|set)(?!\p{L})`,
  ),
  after(String.raw`\s(?:exklusiv\s)?(?:vorliegt|vorliegen|vorlag|erfuhr|erfahren\shat|einsehen\skonnte|eingesehen)`),
]
/** "Que Le Monde a pu consulter": the words on both sides tell. */
const aroundFrench = after(
  String.raw`\sa\s(?:pu\s)?(?:consult(?:er|é)|obten(?:ir|u)|appris|eu\saccès|pris\sconnaissance)`,
)

const told = before(
  String.raw`told|tells?|(?:(?:when|whenever)\s)?asked\sby|speaking\s(?:exclusively\s)?(?:to|with)|said\sto|told\sreporters\sat|(?:declaró|dijo|explicó|aseguró|confirmó|ha\sdicho|señaló)(?:\s\p{L}+){0,3}\s(?:a|al)|a\s(?:déclaré|confié|dit|expliqué)(?:\s\p{L}+){0,2}\s(?:à|au)|(?:confirme|confie|explique|assure|raconte|précise)(?:nt|-t-(?:il|elle))?\s(?:à|au)|sagt(?:e|en)?(?:\s\p{L}+){0,2}\s(?:dem|der)|ha\s(?:detto|spiegato)(?:\s\p{L}+){0,2}\s(?:a|al|alla)|(?:dice|racconta|riferiscono|raccontano|spiega|confida|rivela|conferma|sottolinea|precisa|ammette|commenta|dichiara)(?:no)?(?:\s\p{L}+){0,2}\s(?:a|al|alla)|(?:mówi|podkreśla|przyznaje|tłumaczy)(?:\s\p{L}+){0,2}|(?:řekl|uvedl|sdělil|popsal|povedal|uviedol)[aiy]?(?:\s(?:pro|pre))?|(?:rekao|rekla|kazao|kazala|izjavio|izjavila|potvrdio|potvrdila)(?:\sje)?\sza|a\s(?:declarat|spus|explicat)\spentru|w\srozmowie\sz|powiedział[ao]?(?:\s\p{L}+){0,2}|in\san?\s(?:email|e-mail|text\smessage|message)\sto|(?:emailed|written|e-mailed)\s(?:response|reply|statement)\sto|(?:bekräftar|uppger|berättar)\sför|(?:mejl|sms|mail|e-post)\s(?:till|til)|(?:bekræfter|bekrefter)\s(?:over\sfor|overfor)`,
)
/** "Det oplyser formand Ida Moor til Quay Post": in the Nordic languages the speaker stands between the verb and the preposition. */
const toldNordic =
  /(?<!\p{L})(?:oplyser|oplyste|siger|sagde|fortæller|udtaler|skriver|sier|sa|opplyser|forteller|säger|sade|uppger|berättar)\s[^.\n]{0,80}\s(?:til|till|för|for|over\sfor|overfor)\s["”»]?$/iu
/** "Conferma all'Adnkronos": the article grown together with the preposition. */
const toldElided =
  /(?:ha\s(?:detto|spiegato|dichiarato|confermato|raccontato)|hanno\s(?:detto|confermato|spiegato)|conferma(?:no)?|spiega(?:no)?|dice|dicono|racconta(?:no)?|a\s(?:déclaré|confié|dit|indiqué|expliqué|confirmé))(?:\s\p{L}+){0,2}\s(?:all['’]|à\sl['’])$/iu

/** How others write of an outlet that they take the news from. */
const othersBefore: readonly RegExp[] = [
  before(
    String.raw`according\sto|citing|cited\sby|reported\sby|(?:report|story|article|interview|investigation|piece|dispatch)\s(?:by|from|in|for|with)|told\sreporters\sfrom|via|by|on|laut|unter\sberufung\sauf|berichte(?:t|te|ten)|selon|d['’]après|según\s(?:publica|informa|adelanta|recoge|ha\s(?:publicado|informado|adelantado))|citando(?:\sa)?|secondo|segundo|napisał[aoy]?(?:\s(?:dziennik|gazeta|portal|tygodnik))?|poinformował[aoy]?|donosi|пише|повідомляє|передає|з\sпосиланням\sна|сообщает|пишет|передает|со\sссылкой\sна|podaje|pisze`,
  ),
]
const othersAfter: readonly RegExp[] = [
  after(
    String.raw`\s(?:first\s|also\s|earlier\s|had\s|has\s|previously\s)*(?:reported|reports|said|says|wrote|writes|revealed|published|quoted|cited)`,
  ),
  after(String.raw`,?\s(?:which|citing)|['’]s\s(?:report|story)\s(?:said|says|quoted)`),
  after(
    String.raw`\s(?:berichte(?:t|te)|meldet(?:e)?|schreibt|zufolge|rapporte|a\srapporté|informó|publicó|ha\sinformado|riporta|scrive|informou|podaje|пише|повідомля[єлв]\p{L}*|повідоми\p{L}+|пишет|сообща\p{L}+|сообщи\p{L}+)`,
  ),
]

/** What the words around a name say of it; undefined where they say nothing. */
export function ownSign({ before: head, after: tail, isFirst }: NameContext): OwnSign | undefined {
  if (sureBefore.some((sign) => sign.test(head)) || sureAfter.some((sign) => sign.test(tail))) return 'sure'
  if (likelyAfter.some((sign) => sign.test(tail))) return 'likely'
  if (ownArchive.test(head) || handsOn.test(head)) return 'likely'
  if (isFirst === true && definiteSource.test(head)) return 'likely'
  const last = likelyBefore.findIndex((sign) => sign.test(head))
  if (last === 0 || last === 2 || (last === 1 && aroundFrench.test(tail))) return 'likely'
  if (told.test(head) || toldElided.test(head) || toldNordic.test(head)) return 'told'
  if (othersAfter.some((sign) => sign.test(tail)) || othersBefore.some((sign) => sign.test(head))) return 'others'
  return undefined
}

/** "The newspaper said", "told the magazine": no outlet calls itself so; the one named last before is another's. */
export const anaphor = new RegExp(
  [
    String.raw`\b(?:told|tells|said\sto|by|according\sto|to)\sthe\s(?:(?!of\s)[\p{L}-]+\s){0,2}(?:newspaper|paper|magazine|broadcaster|outlet|publication|news\sagency|network|channel|website|daily|tabloid)\b`,
    String.raw`\b[Tt]he\s(?:(?!of\s)[\p{L}-]+\s){0,2}(?:newspaper|paper|magazine|broadcaster|outlet|publication|news\sagency|network|channel|website|daily|tabloid|report)\s(?:also\s|first\s)?(?:reported|said|says|added|adds|wrote|quoted|cited|claims?|claimed)\b`,
    // Many bodies are agencies and say something; what reports or quotes sends out news.
    String.raw`\b[Tt]he\s(?:(?!of\s)[\p{L}-]+\s){0,2}agency\s(?:also\s|first\s)?(?:reported|wrote|quoted|cited)\b`,
    String.raw`(?<!\p{L})(?:berichtet|berichtete|schreibt|zitiert|so|laut)\s(?:das|dem|die|der)\s(?:Blatt|Zeitung|Magazin|Sender|Nachrichtenmagazin)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:selon|d['’]après|rapporte|écrit|précise)\s(?:le|la)\s(?:quotidien|journal|magazine|chaîne|hebdomadaire)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:según|de\sacuerdo\scon)\s(?:el|la)\s(?:mismo\s|misma\s)?(?:diario|periódico|rotativo|revista|cadena)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:secondo|scrive|riporta)\s(?:il|lo|la)\s(?:quotidiano|giornale|settimanale|rivista)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:segundo|de\sacordo\scom|conforme)\s(?:o|a)\s(?:mesmo\s|mesma\s)?(?:jornal|revista|diário|emissora|site)(?!\p{L})`,
  ].join('|'),
  'gu',
)
