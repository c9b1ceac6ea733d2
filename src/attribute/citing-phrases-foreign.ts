import type { CitingPhrase } from './citing-phrases.ts'

/** What may stand between citing words and the name: kinds of outlets, in the cases that the words ask for. */
const lead =
  "(?:(?:der|die|das|dem|den|des|le|la|les|l[’']|au|aux|du|el|los|las|al|del|il|lo|gli|alla|allo|all[’']|al|alle|dell[’']|della|o|a|ao|à|os|as|do|da|na|no|w|we)\\s*)?(?:(?:(?:[\\p{L}-]+)\\s+){1,2}(?:(?:der|die|das|le|la|el|il|lo|o|a)\\s+)?)?(?:(?:агентств[\\p{L}]*|[Tt]elegram-?[\\p{L}]*|телеграм-?канал[\\p{L}]*|видання[\\p{L}]*|виданню|видань|издани[\\p{L}]*|телеканал[\\p{L}]*|канал[\\p{L}]*|газет[\\p{L}]*|журнал[\\p{L}]*|сайт[\\p{L}]*|портал[\\p{L}]*|радіо|радио|ЗМІ|СМИ|Nachrichtenagentur|Zeitung|Sender|Magazin|Portal|Blatt|Agentur|agence|chaîne|journal|quotidien|magazine|radio|site|agencia|diario|periódico|cadena|canal|revista|agenzia|quotidiano|giornale|emittente|rivista|sito|agência|jornal|emissora|agencji|agencja|dziennik[\\p{L}]*|gazet[\\p{L}]*|telewizji|stacji|stacja|portal[\\p{L}]*|tygodnik[\\p{L}]*|nyhetsbyrået|nyhetsbureauet|nyhetsbyrån|avisen|avisa|lokalradioen|tv-kanalen|tidningen|kanalen|sajten|krant|omroep|persbureau|nieuwssite|radiozender|zender)\\s+(?:[\\p{L}-]+\\s+){0,2})?[\"“„‘'«(]?"

/** The day and the speaker, who may stand between the verb and the name of the one that was told. */
const speaker = '(?: (?:[\\p{L}\\p{N}.’\'-]+|[«„“"][\\p{L} -]{2,30}[»”“"])){0,7}?'
/** The same with what the speaker is between commas, where a preposition shows who was told: "a déclaré X, délégué central, à l'AFP". */
const speakerApart = "(?:,? [\\p{L}\\p{N}.’'-]+){0,8}?,?"

/** "ТАСС со ссылкой на источник писал", "X unter Berufung auf Kreise berichtete": on whose word, between the name and the verb. */
const onWhoseWord =
  '(?:,?\\s+(?:со ссылкой на|ссылаясь на|[іи]?з посиланням на|посилаючись на|unter Berufung auf|en citant|citant|citando(?: a)?|powołując się na)\\s[^.,\\n]{2,80}?)?'

function before(words: string): RegExp {
  return new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${words})(?:\\s+|(?<=[ld][’']))${lead}$`, 'iu')
}

function after(words: string): RegExp {
  return new RegExp(`^["”“»’)]?${onWhoseWord}(?:,?\\s+[\\p{L}]+){0,2}?,?\\s+(?:${words})(?!\\p{L})`, 'iu')
}

/** Citing words before the name, in Ukrainian, Russian, German, French, Spanish, Italian, Portuguese and Polish. */
export const foreignPhrasesBefore: readonly CitingPhrase[] = [
  {
    pattern: 'interview',
    words: before(
      "(?:в |у )?інтерв[’']ю(?: для)?|(?:в )?интервью(?: для)?|(?:im )?(?:interview|gespräch) (?:mit|der|dem)|(?:in einem )?interview (?:mit|gegenüber)|(?:dans (?:un|une) )?(?:entretien|interview) (?:à|avec|au|accordée? (?:à|au))|(?:en una? )?entrevista (?:con|a|al|en|para)|(?:in un[’'] ?)?intervista (?:a|al|alla|con|su)|(?:em )?entrevista (?:à|ao|a|com|na|no)|(?:w )?(?:wywiadzie|rozmowie) (?:dla|z)|na (?:antenie|falach|łamach)",
    ),
  },
  {
    pattern: 'reported',
    words: before(
      "(?:про це |об этом )?(?:як |как )?(?:пише|пишуть|пишет|пишут|повідомляє|повідомляють|повідомив|повідомила|повідомило|написа(?:в|ла|ло|ли)|написал[аои]?|передає|передають|інформує|зазначає|сообщает|сообщают|сообщил[ао]?|передает|передаёт|передают|отмечает|рассказывает|уточняет|приводит|приводят|наводить|наводять|опубликовал[ао]?)|(?:révélations?|scoop)(?:, [^,.]{3,30},)? (?:de|du|des|d[’'])|(?:revelaciones|exclusiva) (?:de|del)|(?:rivelazioni|scoop) (?:di|del|della)|enthüllung(?:en)? (?:des|der|von)|(?:публикаци|публікаці)[\\p{L}]+|wie|(?:melder|skriver|rapporterer|opplyser|forteller|meddelar|rapporterar|uppger|meldt|melden|schrijft|bericht)|(?:été )?(?:révélée?s?|rapportée?s?|dévoilée?s?|publiée?s?|annoncée?s?) par|nos confrères(?: \\p{Ll}+)? (?:de|du|des|d[’'])|(?:noticiad|confirmad|revelad|divulgad|avançad|publicad|adiantad)[oa]s?(?: \\p{L}+mente| primeiro| em primeira mão)? pel[oa]|(?:adelantad|publicad|revelad|difundid)[oa]s? por|(?:rivelat|riportat|anticipat|pubblicat)[oaie] da(?:l|lla|ll[’'])?|(?:das )?(?:berichte(?:t|te|ten)|erfuhr(?:en)?)(?: die| der| das)?|(?:schreibt|meldet|meldete|melden)(?: die| der| das)?|(?:rapporte|rapportent|indique|écrit|révèle|précise|affirme|comme l[’']a (?:rapporté|révélé)|(?:a|ont|avait|avaient) (?:rapporté|révélé|dévoilé|écrit|annoncé|publié))(?:,? (?:ce )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: \\d{1,2}(?:er)?(?: \\p{L}+)?(?: \\d{4})?)?,?)?|(?:informó|informa|reportó|reporta|publicó|publica|reveló|revela|señala|recoge|(?:según )?(?:adelantó|adelanta|avanzó|avanza|desveló|desvela|cuenta|contó))(?: (?:este|el) \\p{L}+(?:es|ado|ingo)| hoy| ayer)?(?: (?:en|por) la (?:mañana|tarde|noche)(?: del? \\p{L}+)?)?|a (?:scriverl[oa]|riferirl[oa]|rivelarl[oa]|riportarl[oa]|raccontarl[oa])(?: (?:oggi|ieri|stamattina|per prim[oa]))?(?: (?:è|sono)(?: stat[oaie])?)?|(?:riporta|riferisce|scrive|rivela|racconta|anticipa|ha (?:riportato|riferito|scritto|rivelato|anticipato))(?: (?:oggi|ieri|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica))?|(?:informou|noticiou|publicou|relatou|revelou|informa|diz|noticia|avança|avançou|adianta|adiantou|escreve|escreveu|conta|contou|divulgou|revela)(?:,? (?:(?:esta|nesta|na) \\p{L}+-feira|hoje|ontem|(?:este|neste|no) (?:sábado|domingo)),?)?|(?:(?:jak )?(?:jako pierwsz[aey] )?(?:ujawni[\\p{L}]+|opublikował[aoi]?|opisał[aoi]?|podaje|pisze|informuje|donosi|poinformowa[\\p{L}]+|podał[ao]?|przekazuje|relacjonuje|potwierdzi[\\p{L}]+))",
    ),
  },
  {
    pattern: 'told',
    words: before(
      `(?:розпов[\\p{L}]+|заяв[\\p{L}]+|повідом[\\p{L}]+|сказа[\\p{L}]+|рассказа[\\p{L}]+|сообщи[\\p{L}]+|коментар[\\p{L}]* (?:для)?|комментари[\\p{L}]+ (?:для)?)${speaker}|(?:gegenüber)|(?:interrogé|sollicité|contacté|joint|questionné)e?s?(?: [\\p{L}]+){0,3}? par|(?:transmis|adressé|envoyé|communiqué|parvenu)e?s? (?:à|au|aux)|(?:consultad|contactad|preguntad|entrevistad)[oa]s? por|(?:contattat|interpellat|sentit|intervistat|raggiunt)[oaie] da(?:l|lla|ll[’'])?|(?:consultad|procurad|ouvid|questionad|entrevistad)[oa]s? pel[oa]|zapytan[yaei] przez|auf (?:anfrage|nachfrage) (?:von|der|des)|(?:sier|sa|siger|sagde|säger|sade|zegt|zei|zeggen|zeiden|bevestig(?:t|en|de|den)|vertel(?:t|len|de|den)|forteller|fortalte|bekrefter|bekræfter|bekräftar)${speaker} (?:til|till|tegen|aan)|(?:sagt(?:e|en)?|erklärte(?:n)?)${speaker}(?: (?:dem|der|den|im|in der|in den))?|(?:a|ont|avait)(?:-t-(?:il|elle))? (?:déclaré|dit|confié|affirmé|indiqué|expliqué|confirmé|assuré|précisé|raconté|estimé|détaillé|réagi|répondu)(?:${speakerApart} (?:à l[’'](?:agence|antenne)|à la|à|au|aux|sur))?|(?:dij[oe](?:ron)?|declaró|confirmó|afirmó|explicó|aseguró|dicho|declarado)${speakerApart} (?:a la|a los|a|al|en)|(?:ha|hanno) (?:detto|dichiarato|spiegato|confermato|raccontato)${speakerApart} (?:a|ai|al|alla|all[’']|su)|(?:disse(?:ram)?|afirmou|contou|declarou)${speakerApart} (?:à|às|ao|a)|(?:powiedzia[\\p{L}]+|przekaza[\\p{L}]+)${speaker}|(?:a los micrófonos|ai microfoni|au micro|aos microfones) d(?:e|el|i|ella|ell[’']|o|a|u)|s(?:i è|['’]è) (?:raccontat|confidat)[oaie] (?:a|al|alla|all[’'])`,
    ),
  },
  {
    pattern: 'citing',
    words: before(
      'цит(?:ує|ують|ирует|ируют|ований|ована|ированный)|цитат[аиы] (?:по|за)|cytowan[aeyi] przez|cytując|przywołuj(?:e|ą)|zitiert(?: von)?|(?:із?|зі|з) посиланням на|со ссылкой на|ссылаясь на|посилаючись на|unter berufung auf|citant|en citant|citando(?: a| il| la| o)?|citad[oa]s? por|citato da|citée?s? par|repris(?:es?)? par|relayée?s? par|diffusée?s? par|recogid[oa]s? por|difundid[oa]s? por|ripres[oaie] da|riportat[oaie] da|diffus[oaie] da|verbreitet(?:en)? von|divulgad[oa]s? pel[oa]|citad[oa]s? pel[oa]|powołując się na|za',
    ),
  },
  {
    pattern: 'according-to',
    words: before(
      "за (?:даними|інформацією|словами|повідомленням)|по (?:данным|информации|сообщению|сообщениям)|laut|nach (?:angaben|informationen|berichten)(?: von| der| des)?|selon|d[’']après|según(?: (?:ha (?:publicado|informado|revelado|adelantado|confirmado)|publica|informa|adelanta|revela|recoge)(?: (?:este|esta|hoy|ayer)(?: \\p{L}+)?)?)?|de acuerdo con|secondo|stando a(?: quanto (?:riporta|riferisce))?|segundo|de acordo com|conforme|według|zdaniem|ifølge|enligt|volgens|iflg\\.?",
    ),
  },
  {
    pattern: 'published-in',
    words: before(
      '(?:статт[\\p{L}]+|колон[\\p{L}]+|матеріал[\\p{L}]*|ефір[\\p{L}]*) (?:для|в|у|на)?|(?:стать[\\p{L}]+|колонк[\\p{L}]+|эфир[\\p{L}]*) (?:для|в|на)?|(?:расследовани|розслідуванн)[\\p{L}]+|(?:gemeinsame[rn]? )?recherchen? (?:von|des|der)|(?:enquête|investigation)(?: \\p{L}+){0,2} (?:avec|par|de|du)|(?:investigación|inchiesta)(?: \\p{L}+){0,2} (?:con|de|di|della|del)|(?:artikel|beitrag|bericht) (?:in|der|des|für)|(?:publié|paru|diffusé)e?s? (?:dans|par|sur)|(?:publicad[oa]s?|difundid[oa]s?) (?:en|por)|(?:pubblicat[oaie]|diffus[oaie]) (?:su|da|sul|dal)|(?:publicad[oa]s?|divulgad[oa]s?) (?:em|pelo|pela|no|na)|(?:opublikowan[\\p{L}]+) (?:w|przez|na)',
    ),
  },
]

/** The same where words stand without spaces, or right to left. */
export const closePhrasesBefore: readonly CitingPhrase[] = [
  { pattern: 'told', words: /(?:告诉|告訴|对|對|向)(?:媒体|记者)?[《「『“]?$/u },
  { pattern: 'interview', words: /(?:接受|在接受)[《「『“]?$/u },
  { pattern: 'citing', words: /(?:援引|引述|引用)(?:了)?[《「『“]?$/u },
  { pattern: 'according-to', words: /(?:据|據|根据|根據)(?:美国|英国|日本)?[《「『“]?$/u },
  {
    pattern: 'citing',
    words:
      /(?:^|\s)(?:نقلا عن|نقلاً عن)\s+(?:(?:وكالة(?:\s+أنباء)?|صحيفة|قناة|موقع|شبكة|مجلة|إذاعة|هيئة\s+(?:البث|الإذاعة))(?:\s+ال\p{L}+ية)?\s+)?["“«]?$/u,
  },
  {
    pattern: 'according-to',
    words:
      /(?:^|\s)(?:بحسب|وفقا ل|وفقًا ل|حسب|وفق)\s*(?:ما\s+\p{L}+\s+)?(?:(?:وكالة(?:\s+أنباء)?|صحيفة|قناة|موقع|شبكة|مجلة|إذاعة|هيئة\s+(?:البث|الإذاعة))(?:\s+ال\p{L}+ية)?\s+)?["“«]?$/u,
  },
  {
    pattern: 'told',
    words:
      /(?:^|\s)(?:و?قال\p{L}*|و?صرح\p{L}*|أبلغ\p{L}*|تصريح\p{L}*|حديث\p{L}*|أكد\p{L}*|أوضح\p{L}*)[^.\n]{0,40}?\sل(?:صحيفة|وكالة|قناة|موقع|شبكة|مجلة)\s+["“«]?$/u,
  },
  { pattern: 'told', words: /(?:^|\s)(?:قال|وقال|صرح|أبلغ)\s+ل\s*(?:وكالة\s+|صحيفة\s+|قناة\s+)?["“«]?$/u },
  {
    pattern: 'reported',
    words:
      /(?:^|\s)(?:ذكرت|أفادت|نقلت|قالت|كشفت|أوردت|وذكرت|وأفادت|ونقلت)\s+(?:(?:وكالة(?:\s+أنباء)?|صحيفة|قناة|موقع|شبكة|مجلة|إذاعة|هيئة\s+(?:البث|الإذاعة))(?:\s+ال\p{L}+ية)?\s+)?["“«]?$/u,
  },
]

/** Citing words right after the name, without a space. */
export const closePhrasesAfter: readonly CitingPhrase[] = [
  { pattern: 'reported', words: /^[》」』”]?(?:[\p{L}\d]{0,8})?(?:报道|報道|报导|報導|称|稱|指出|透露|披露|爆料)/u },
  { pattern: 'reported', words: /^[》」』”]?(?:记者|記者)(?:\p{Script=Han}{0,6})?(?:获悉|獲悉|了解到|从|從)/u },
  { pattern: 'told', words: /^[》」』”]?(?:の取材に(?:対し|対して)?|に(?:語っ|明らかにし|話し))/u },
  { pattern: 'reported', words: /^[》」』”]?(?:新聞|通信)?は[^。はが\n]{0,60}?と(?:報じ|伝え)(?!られ)/u },
  { pattern: 'reported', words: /^[》」』”]?(?:新聞|通信)?(?:によると|によれば|が報じた|は報じた|が伝えた|は伝えた)/u },
]

/** Citing words after the name. */
export const foreignPhrasesAfter: readonly CitingPhrase[] = [
  {
    pattern: 'reported',
    words: after(
      'приводит|приводят|цитирует|цитируют|наводить|наводять|цитує|цитують|пише|пишуть|писа(?:в|ла|ло|ли)|повідомля(?:в|ла|ло|ли)|повідомляє|повідомило|повідомив|повідомила|повідомляють|передає|інформує|розповідає|зазначає|пишет|пишут|писал[аои]?|сообщал[аои]?|сообщает|сообщило|сообщил|сообщила|сообщают|передает|рассказывает|berichte(?:t|te|ten)|meldet(?:e)?|schreibt|schrieb|zufolge|enthüllte|rapporte|(?:a|avait|avaient|ont) (?:\\p{L}+ )?(?:rapporté|révélé|écrit|indiqué|affirmé|dévoilé|annoncé|publié|évoqué|fait état)|fai(?:t|sait) état|dévoile|rapportait|révélait|révèle|affirme|indique|informó|informa|reportó|publicó|reveló|desveló|adelantó|avanzó|asegura|señala|adelanta|ha(?:bía)? (?:informado|publicado|revelado|adelantado|avanzado|desvelado)|riporta|riferisce|scrive|rivela|ha (?:riportato|riferito|scritto|rivelato)|publicara|revelara|adelantara|avanzara|desvelara|informara|ha anticipato|aveva (?:anticipato|rivelato|riportato|scritto)|ter (?:revelado|noticiado|avançado|publicado|escrito|divulgado|adiantado)|informou|noticiou|publicou|relatou|revelou|afirmou|avançou|adiantou|podaje|podał[ao]?|pisze|pisał[ao]?|informuje|donosi(?:ł[ao]?)?|twierdzi(?:ł[ao]?)?|poinformowa[\\p{L}]+|napisał[ao]?|ujawni[\\p{L}]+',
    ),
  },
]
