/** Names of the twelve months by language, long, inflected and short, as the Unicode CLDR has them, in Polish, Russian and Ukrainian with the case that follows "in"; `_` stands for a space. */
const monthNames: Readonly<Record<string, string>> = {
  en: 'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
  de: 'januar jan jänner jän|februar feb|märz mär|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez',
  fr: 'janvier janv|février févr|mars|avril avr|mai|juin|juillet juil|août|septembre sept|octobre oct|novembre nov|décembre déc',
  es: 'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre sept sep|octubre oct|noviembre nov|diciembre dic',
  it: 'gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set|ottobre ott|novembre nov|dicembre dic',
  pt: 'janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
  pl: 'styczeń stycznia sty styczniu|luty lutego lut lutym|marzec marca mar marcu|kwiecień kwietnia kwi kwietniu|maj maja maju|czerwiec czerwca cze czerwcu|lipiec lipca lip lipcu|sierpień sierpnia sie sierpniu|wrzesień września wrz wrześniu|październik października paź październiku|listopad listopada lis listopadzie|grudzień grudnia gru grudniu',
  ru: 'январь января янв январе|февраль февраля февр феврале|март марта мар марте|апрель апреля апр апреле|май мая мае|июнь июня июн июне|июль июля июл июле|август августа авг августе|сентябрь сентября сент сентябре|октябрь октября окт октябре|ноябрь ноября нояб ноябре|декабрь декабря дек декабре',
  uk: 'січень січня січ січні|лютий лютого лют лютому|березень березня бер березні|квітень квітня квіт квітні|травень травня трав травні|червень червня черв червні|липень липня лип липні|серпень серпня серп серпні|вересень вересня вер вересні|жовтень жовтня жовт жовтні|листопад листопада лист листопаді|грудень грудня груд грудні',
  be: 'студзень студзеня сту|люты лютага лют|сакавік сакавіка сак|красавік красавіка кра|май мая|чэрвень чэрвеня чэр|ліпень ліпеня ліп|жнівень жніўня жні|верасень верасня вер|кастрычнік кастрычніка кас|лістапад лістапада ліс|снежань снежня сне',
  bg: 'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември',
  sr: 'јануар јан januar jan|фебруар феб februar feb|март мар mart mar|април апр april apr|мај maj|јун jun|јул jul|август авг avgust avg|септембар сеп septembar sep|октобар окт oktobar okt|новембар нов novembar nov|децембар дец decembar dec',
  mk: 'јануари јан|февруари фев|март мар|април апр|мај|јуни јун|јули јул|август авг|септември сеп|октомври окт|ноември ное|декември дек',
  hr: 'siječanj siječnja sij|veljača veljače velj|ožujak ožujka ožu|travanj travnja tra|svibanj svibnja svi|lipanj lipnja lip|srpanj srpnja srp|kolovoz kolovoza kol|rujan rujna ruj|listopad listopada lis|studeni studenoga stu|prosinac prosinca pro',
  sl: 'januar jan|februar feb|marec mar|april apr|maj|junij jun|julij jul|avgust avg|september sep|oktober okt|november nov|december dec',
  bs: 'januar jan|februar feb|mart mar|april apr|maj|juni jun|juli jul|august aug|septembar sep|oktobar okt|novembar nov|decembar dec',
  cs: 'leden ledna led|únor února úno|březen března bře|duben dubna dub|květen května kvě|červen června čvn|červenec července čvc|srpen srpna srp|září zář|říjen října říj|listopad listopadu lis|prosinec prosince pro',
  sk: 'január januára jan|február februára feb|marec marca mar|apríl apríla apr|máj mája|jún júna|júl júla|august augusta aug|september septembra sep|október októbra okt|november novembra nov|december decembra dec',
  nl: 'januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep|oktober okt|november nov|december dec',
  sv: 'januari jan|februari feb|mars|april apr|maj|juni|juli|augusti aug|september sep|oktober okt|november nov|december dec',
  da: 'januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|september sep|oktober okt|november nov|december dec',
  no: 'januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep|oktober okt|november nov|desember des',
  fi: 'tammikuu tammikuuta tammi|helmikuu helmikuuta helmi|maaliskuu maaliskuuta maalis|huhtikuu huhtikuuta huhti|toukokuu toukokuuta touko|kesäkuu kesäkuuta kesä|heinäkuu heinäkuuta heinä|elokuu elokuuta elo|syyskuu syyskuuta syys|lokakuu lokakuuta loka|marraskuu marraskuuta marras|joulukuu joulukuuta joulu',
  et: 'jaanuar jaan|veebruar veebr|märts|aprill apr|mai|juuni|juuli|august aug|september sept|oktoober okt|november nov|detsember dets',
  lv: 'janvāris janv|februāris febr|marts|aprīlis apr|maijs|jūnijs jūn|jūlijs jūl|augusts aug|septembris sept|oktobris okt|novembris nov|decembris dec',
  lt: 'sausis sausio|vasaris vasario|kovas kovo|balandis balandžio|gegužė gegužės|birželis birželio|liepa liepos|rugpjūtis rugpjūčio|rugsėjis rugsėjo|spalis spalio|lapkritis lapkričio|gruodis gruodžio',
  hu: 'január jan|február febr|március márc|április ápr|május máj|június jún|július júl|augusztus aug|szeptember szept|október okt|november nov|december dec',
  ro: 'ianuarie ian|februarie feb|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept|octombrie oct|noiembrie nov|decembrie dec',
  el: 'ιανουαρίου ιαν ιανουάριος|φεβρουαρίου φεβ φεβρουάριος|μαρτίου μαρ μάρτιος|απριλίου απρ απρίλιος|μαΐου μαΐ μάιος|ιουνίου ιουν ιούνιος|ιουλίου ιουλ ιούλιος|αυγούστου αυγ αύγουστος|σεπτεμβρίου σεπ σεπτέμβριος|οκτωβρίου οκτ οκτώβριος|νοεμβρίου νοε νοέμβριος|δεκεμβρίου δεκ δεκέμβριος',
  tr: 'ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara',
  az: 'yanvar yan|fevral fev|mart mar|aprel apr|may|iyun iyn|iyul iyl|avqust avq|sentyabr sen|oktyabr okt|noyabr noy|dekabr dek',
  ka: 'იანვარი იან|თებერვალი თებ|მარტი მარ|აპრილი აპრ|მაისი მაი|ივნისი ივნ|ივლისი ივლ|აგვისტო აგვ|სექტემბერი სექ|ოქტომბერი ოქტ|ნოემბერი ნოე|დეკემბერი დეკ',
  hy: 'հունվար հունվարի հնվ|փետրվար փետրվարի փտվ|մարտ մարտի մրտ|ապրիլ ապրիլի ապր|մայիս մայիսի մյս|հունիս հունիսի հնս|հուլիս հուլիսի հլս|օգոստոս օգոստոսի օգս|սեպտեմբեր սեպտեմբերի սեպ|հոկտեմբեր հոկտեմբերի հոկ|նոյեմբեր նոյեմբերի նոյ|դեկտեմբեր դեկտեմբերի դեկ',
  kk: 'қаңтар қаң|ақпан ақп|наурыз нау|сәуір сәу|мамыр мам|маусым мау|шілде шіл|тамыз там|қыркүйек қыр|қазан қаз|қараша қар|желтоқсан жел',
  he: 'ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר',
  fa: 'ژانویه ژانویهٔ|فوریه فوریهٔ|مارس|آوریل|مهٔ|ژوئن|ژوئیه ژوئیهٔ|اوت|سپتامبر|اکتبر|نوامبر|دسامبر',
  ur: 'جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر',
  hi: 'जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर',
  bn: 'জানুয়ারি জানু|ফেব্রুয়ারি ফেব|মার্চ|এপ্রিল এপ্রি||জুন|জুলাই জুল|আগস্ট|সেপ্টেম্বর সেপ্ট সেপ|অক্টোবর অক্টো|নভেম্বর নভে|ডিসেম্বর ডিসে',
  ta: 'ஜனவரி|பிப்ரவரி பிப்|மார்ச் மார்|ஏப்ரல் ஏப்||ஜூன்|ஜூலை|ஆகஸ்ட்|செப்டம்பர் செப்|அக்டோபர் அக்|நவம்பர்|டிசம்பர் டிச',
  te: 'జనవరి|ఫిబ్రవరి ఫిబ్ర|మార్చి|ఏప్రిల్ ఏప్రి||జూన్|జులై|ఆగస్టు|సెప్టెంబర్ సెప్టెం|అక్టోబర్ అక్టో|నవంబర్ నవం|డిసెంబర్ డిసెం',
  mr: 'जानेवारी जाने|फेब्रुवारी फेब्रु|मार्च|एप्रिल एप्रि|मे|जून|जुलै|ऑगस्ट|सप्टेंबर सप्टें|ऑक्टोबर ऑक्टो|नोव्हेंबर नोव्हें|डिसेंबर डिसें',
  ne: 'जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर',
  th: 'มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม',
  id: 'januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agu|september sep|oktober okt|november nov|desember des',
  ms: 'januari jan|februari feb|mac|april apr|mei|jun|julai jul|ogos ogo|september sep|oktober okt|november nov|disember dis',
  ca: 'gener gen|febrer febr|març|abril abr|maig|juny|juliol jul|agost|setembre set|octubre oct|novembre nov|desembre des',
  eu: 'urtarrila urt|otsaila ots|martxoa mar|apirila api|maiatza mai|ekaina eka|uztaila uzt|abuztua abu|iraila ira|urria urr|azaroa aza|abendua abe',
  gl: 'xaneiro xan|febreiro feb|marzo mar|abril abr|maio|xuño|xullo xul|agosto ago|setembro set|outubro out|novembro nov|decembro dec',
  sw: 'januari jan|februari feb|machi mac|aprili apr|mei|juni jun|julai jul|agosti ago|septemba sep|oktoba okt|novemba nov|desemba des',
  af: 'januarie jan|februarie feb|maart mrt|april apr|mei|junie jun|julie jul|augustus aug|september sep|oktober okt|november nov|desember des',
  is: 'janúar jan|febrúar feb|mars mar|apríl apr|maí|júní jún|júlí júl|ágúst ágú|september sep|október okt|nóvember nóv|desember des',
  sq: 'janar jan|shkurt shk|mars mar|prill pri|maj|qershor qer|korrik korr|gusht gush|shtator sht|tetor tet|nëntor nën|dhjetor dhj',
  uz: 'yanvar yan январ янв|fevral fev феврал фев|mart mar март мар|aprel apr апрел апр|may май|iyun iyn июн|iyul iyl июл|avgust avg август авг|sentabr sen сентябр сен|oktabr okt октябр окт|noyabr noy ноябр ноя|dekabr dek декабр дек',
  ar: 'يناير جانفي كانون_الثاني|فبراير فيفري شباط|مارس آذار|أبريل أفريل نيسان|مايو ماي أيار|يونيو جوان حزيران|يوليو جويلية تموز يوليوز|أغسطس أوت غشت|سبتمبر أيلول شتنبر|أكتوبر تشرين_الأول|نوفمبر تشرين_الثاني نونبر|ديسمبر كانون_الأول دجنبر',
}

/** First letters of the months' short forms in the languages of feeds' stamps; enough to tell them apart. */
const monthStems: readonly (readonly [RegExp, number])[] = [
  [/^(?:jan|jän|janv|gen|ene|styc|січ|янв)/u, 1],
  [/^(?:feb|fév|fev|févr|lut|лют|фев)/u, 2],
  [/^(?:mar(?!t[eíi]|di)|mär|mrz|maart|бер|мар)/u, 3],
  [/^(?:apr|avr|abr|kwi|кві|апр)/u, 4],
  [/^(?:may|mai|mag|maj|mei|тра|май|мая)/u, 5],
  [/^(?:jun|juin|giu|cze|чер|июн)/u, 6],
  [/^(?:jul|juil|lug|lip|лип|июл)/u, 7],
  [/^(?:aug|aoû|aou|ago|sie|сер|авг)/u, 8],
  [/^(?:sep|set|wrz|вер|сен)/u, 9],
  [/^(?:oct|okt|ott|out|paź|жов|окт)/u, 10],
  [/^(?:nov|lis|лис|ноя)/u, 11],
  [/^(?:dec|dez|déc|dic|gru|гру|дек)/u, 12],
]

type Months = ReadonlyMap<string, number>

const lettersMin = 3
/** A longer word that only begins as a month does ("Market") is none. */
const shortLettersMax = 5
/** A shorter word of an alphabet may be a month in one language and anything in the next. */
const sharedLettersMin = 4

const monthsByLanguage: ReadonlyMap<string, Months> = new Map(
  Object.entries(monthNames).map(([language, names]) => [language, readNames(names)]),
)
const monthsOfAll = agreedMonths()

/**
 * The number of the month that a word names (`Mar`, `März`, `березня`), 1 to 12. Names that mean one month here and
 * another there (`listopad`) are read as those of `language`, an ISO 639-1 code, where it is given.
 */
export function monthOfWord(word: string, language?: string): number | undefined {
  const plain = word.toLowerCase().normalize('NFC').replace(/\s+/gu, '_')
  if (plain.length < lettersMin) return undefined
  const own = language === undefined ? undefined : monthsByLanguage.get(language)?.get(plain)
  const known = own ?? monthsOfAll.get(plain)
  if (known !== undefined || plain.length > shortLettersMax) return known
  return monthStems.find(([stem]) => stem.test(plain))?.[1]
}

/** The number of the month, 1 to 12, that a word is the name of in `language`, an ISO 639-1 code, whole and in its cases. */
export function monthNamed(word: string, language: string): number | undefined {
  return monthsByLanguage.get(language)?.get(word.toLowerCase().normalize('NFC'))
}

function readNames(names: string): Months {
  return new Map(names.split('|').flatMap((month, i) => month.split(' ').map((name) => [name, i + 1] as const)))
}

/** The names on which all languages agree. */
function agreedMonths(): Months {
  const agreed = new Map<string, number>()
  const disputed = new Set<string>()
  for (const months of monthsByLanguage.values()) {
    for (const [name, month] of months) {
      if (disputed.has(name) || (name.length < sharedLettersMin && name !== name.toUpperCase())) continue
      if ((agreed.get(name) ?? month) === month) agreed.set(name, month)
      else {
        disputed.add(name)
        agreed.delete(name)
      }
    }
  }
  return agreed
}
