import type { CitationPattern } from '../model/statement.ts'
import type { CitingPhrase } from './citing-phrases.ts'

/** Citing words of one language, before and after an outlet's name. */
interface PhrasesOfLanguage {
  readonly before: readonly CitingPhrase[]
  readonly after: readonly CitingPhrase[]
}

/** What may stand between the words and the name: an article, what kind of outlet it is, a quotation mark. */
function before(pattern: CitationPattern, words: string, lead = ''): CitingPhrase {
  const between = lead === '' ? '' : `(?:(?:${lead})\\s+){0,3}`
  return { pattern, words: new RegExp(`(?:^|[^\\p{L}\\p{M}])(?:${words})\\s+${between}["“„«‘'’(]?$`, 'iu') }
}

/** What alone may stand between a name and the words after it: anything else would be somebody of the outlet, or another matter. */
const agency =
  'news|agency|(?:haber )?ajansı|gazetesi|agentura|agentúra|agenția|агенция|агенција|hírügynökség|hírportál|portal|портал'

/** `suffix` is what a language hangs on the name itself. */
function after(pattern: CitationPattern, words: string, suffix = ''): CitingPhrase {
  return {
    pattern,
    words: new RegExp(`^["”“»’')]?${suffix}(?:,?\\s+(?:${agency}))?,?\\s+(?:${words})(?![\\p{L}\\p{M}])`, 'iu'),
  }
}

function glued(pattern: CitationPattern, words: string): CitingPhrase {
  return { pattern, words: new RegExp(`^["”»’'》」』)]?(?:${words})`, 'iu') }
}

/** Who was told stands after who said it. */
const speaker = '(?: [\\p{L}.-]+){0,4}?'
const turkishCase = "['’]?\\p{Ll}{0,4}"
const southSlavicLead =
  'agencij[aeiu]|agencije|list|lista|portal|portala|dnevnik|televizij[aeu]|агенциј[аеиу]|лист|листа|портал|портала|агенция|агенцията|вестник|телевизия|сайта'

/** Citing words of languages that have few, by code; those of the larger ones are `foreignPhrasesBefore` and its like. */
export const furtherPhrases: ReadonlyMap<string, PhrasesOfLanguage> = new Map<string, PhrasesOfLanguage>([
  [
    'ko',
    {
      before: [],
      after: [
        glued('according-to', '\\s?(?:통신|신문|방송|일보)?(?:에 따르면|에 의하면|을 통해|를 통해)'),
        glued('interview', '(?:와의|과의|와|과) (?:인터뷰|전화 통화|통화)'),
        glued('citing', '(?:을|를) 인용'),
        glued('told', '에 (?:말했|밝혔|전했|설명했|털어놨)'),
        glued(
          'reported',
          '(?:은|는|이|가)\\s(?:(?!고\\s|[은는이가]\\s)[^.。\\n]){0,60}?(?:보도했|보도한|전했|단독 보도)',
        ),
      ],
    },
  ],
  [
    'vi',
    {
      before: [
        before(
          'according-to',
          'theo|dẫn (?:lời|nguồn(?: tin)?)(?: từ)?|trích dẫn',
          'báo|hãng|tin|tờ|đài|trang|kênh|thông tấn',
        ),
        before('told', '(?:nói|chia sẻ|trả lời|cho biết) (?:với|phỏng vấn)', 'báo|hãng|tin|tờ|đài|phóng viên'),
      ],
      after: [after('reported', 'đưa tin|cho biết|dẫn lời|viết|loan tin')],
    },
  ],
  [
    'id',
    {
      before: [
        before(
          'according-to',
          'menurut(?: laporan)?|berdasarkan laporan',
          'kantor|berita|media|surat|kabar|stasiun|televisi|situs|harian|majalah',
        ),
        before(
          'citing',
          'dikutip(?: dari)?|mengutip|dilansir(?: dari| oleh)?|melansir|dilaporkan(?: oleh)?',
          'kantor|berita|media|surat|kabar|situs|harian|laman',
        ),
        before(
          'told',
          `(?:kata|ujar|ungkap|jelas|mengatakan|menyatakan|menjelaskan|mengungkapkan|berkata)${speaker} kepada|saat dihubungi`,
          'kantor|berita|wartawan|harian',
        ),
      ],
      after: [after('reported', 'melaporkan|memberitakan|mewartakan|menulis|menyebut')],
    },
  ],
  [
    'tr',
    {
      before: [],
      after: [
        after('according-to', '(?:haberine |aktardığına |bildirdiğine )?göre', turkishCase),
        after(
          'told',
          'konuş(?:an|tu|tular)|açıklama(?:da|sında)|söyle(?:di|yen)|anlat(?:tı|an)|demeç',
          "['’](?:a|e|ya|ye|na|ne)",
        ),
        after('reported', 'bildirdi|yazdı|duyurdu|aktardı|haberleştirdi|iddia etti', turkishCase),
      ],
    },
  ],
  [
    'el',
    {
      before: [
        before(
          'according-to',
          'σύμφωνα με(?: (?:το|τη|την|τον|τα|τους))?(?: (?:δημοσίευμα|ρεπορτάζ)(?: (?:του|της|των))?)?',
          'πρακτορείο|εφημερίδα|δίκτυο|κανάλι|ιστοσελίδα|ο|η|το',
        ),
        before(
          'reported',
          '(?:όπως )?(?:αναφέρει|μεταδίδει|γράφει|μετέδωσε|ανέφερε|αποκάλυψε|αποκαλύπτει)(?: (?:το|η|ο|οι))?',
          'πρακτορείο|εφημερίδα|δίκτυο',
        ),
        before('told', '(?:δήλωσε|είπε|μίλησε|δήλωσαν) (?:στο|στη|στην|στον)', 'πρακτορείο|εφημερίδα|δίκτυο'),
        before('citing', 'επικαλούμεν(?:ο|η|οι)(?: (?:το|τη|την))?', 'πρακτορείο'),
      ],
      after: [after('reported', 'αναφέρει|μεταδίδει|γράφει|μετέδωσε|ανέφερε|αποκάλυψε|αποκαλύπτει')],
    },
  ],
  [
    'ro',
    {
      before: [
        before(
          'according-to',
          'potrivit|conform|(?:după )?cum (?:relatează|scrie|transmite|anunță|informează)',
          'agenției|publicației|postului|ziarului|cotidianului|site-ului|de|presă|agenția|ziarul',
        ),
        before(
          'reported',
          'relatează|scrie|transmite|informează|a relatat|a scris|notează',
          'agenția|publicația|postul|ziarul|cotidianul|site-ul',
        ),
        before(
          'told',
          `(?:a declarat|a spus|au declarat|a explicat)${speaker} pentru`,
          'agenția|publicația|postul|ziarul',
        ),
        before('citing', 'citat[ăei]? de|citând|preluat[ăei]? de', 'agenția|publicația|postul|ziarul'),
      ],
      after: [after('reported', 'relatează|scrie|transmite|a relatat|a scris|a dezvăluit|a anunțat|notează')],
    },
  ],
  ...['cs', 'sk'].map((language): readonly [string, PhrasesOfLanguage] => [
    language,
    {
      before: [
        before(
          'according-to',
          'podle|podľa',
          'agentury|agentúry|listu|deníku|denníka|serveru|stanice|televize|televízie|webu|informací|informácií|zjištění',
        ),
        before(
          'reported',
          '(?:jak |ako )?(?:informuje|informoval[aio]?|napsal[aio]?|napísal[aio]?|uvedl[aio]?|uviedl[aio]?|uvádí|uvádza|píše|zveřejnil[aio]?|upozornil[aio]?)(?: o tom)?',
          'to|agentura|agentúra|list|deník|denník|server|stanice|web',
        ),
        before(
          'told',
          `(?:řekl|řekla|řekli|uvedl|uvedla|sdělil|sdělila|potvrdil|potvrdila|povedal|povedala|uviedol|uviedla)${speaker} (?:pro|pre|agentuře|agentúre|deníku|denníku|serveru)?`,
          'agenturu|agentúru|deník|denník|server|stanici',
        ),
        before(
          'citing',
          's odvoláním na|s odvolaním na|odvoláva sa na|cituje',
          'agenturu|agentúru|deník|denník|server',
        ),
      ],
      after: [
        after(
          'reported',
          'informoval[aio]?|informuje|napsal[aio]?|napísal[aio]?|uvedl[aio]?|uviedl[aio]?|píše|zjistil[aio]?',
        ),
      ],
    },
  ]),
  [
    'hu',
    {
      before: [before('citing', '(?:idézi|hivatkozva) a(?:z)?', 'hírügynökség|lap|portál')],
      after: [
        after('according-to', 'szerint|értesülései szerint|információi szerint'),
        after('reported', 'írja|írta|jelentette|közölte|számolt be|beszámolt|megírta|tudta meg'),
        glued('told', '-(?:nak|nek) (?:mondta|nyilatkozott|elmondta|azt mondta)'),
      ],
    },
  ],
  [
    'bg',
    {
      before: [
        before('according-to', 'според|по данни на|по информация на', southSlavicLead),
        before(
          'reported',
          '(?:това |за това )?(?:съобщава|съобщи|пише|предава|предаде|информира|разкри)',
          southSlavicLead,
        ),
        before('told', `(?:каза|заяви|коментира|обясни)${speaker} (?:пред|за)`, southSlavicLead),
        before('citing', 'цитиран[аио]? от|позовавайки се на|като цитира', southSlavicLead),
      ],
      after: [after('reported', 'съобщава|съобщи|пише|предава|предаде|разкри|информира')],
    },
  ],
  ...['sr', 'hr', 'bs', 'sl', 'mk'].map((language): readonly [string, PhrasesOfLanguage] => [
    language,
    {
      before: [
        before(
          'according-to',
          'prema(?: (?:pisanju|navodima|informacijama|saznanjima))?|po (?:navedbah|poročanju|pisanju)|према(?: (?:писању|наводима|информацијама))?|според',
          southSlavicLead,
        ),
        before(
          'reported',
          '(?:kako |kao što |kot )?(?:piše|pišu|prenosi|prenose|javlja|javljaju|navodi|objavio je|objavila je|poroča|navaja)|(?:како )?(?:пише|преноси|јавља|наводи|објавио је|објавила је|јавува|објави)',
          southSlavicLead,
        ),
        before(
          'told',
          `(?:rekao je|rekla je|kazao je|kazala je|izjavio je|izjavila je|povedal|povedala|рекао је|рекла је|изјавио је|изјавила је)${speaker} (?:za|за)`,
          southSlavicLead,
        ),
        before(
          'citing',
          'pozivajući se na|prenos[ei] agencija|sklicujoč se na|позивајући се на|повикувајќи се на',
          southSlavicLead,
        ),
      ],
      after: [
        after(
          'reported',
          'piše|prenosi|javlja|navodi|objavio je|objavila je|je objavio|je objavila|saznaje|poroča|пише|преноси|јавља|наводи|објавио је|објавила је',
        ),
      ],
    },
  ]),
  [
    'fa',
    {
      before: [
        before('according-to', 'به گزارش|بر اساس گزارش|به گفته', 'خبرگزاری|روزنامه|شبکه|سایت|تلویزیون'),
        before('citing', 'به نقل از|به استناد', 'خبرگزاری|روزنامه|شبکه|سایت|تلویزیون'),
        before('told', 'در (?:گفت‌?و‌?گو|گفتگو|مصاحبه) با', 'خبرگزاری|روزنامه|شبکه'),
      ],
      after: [after('reported', 'گزارش (?:داد|داده|کرد)|نوشت|خبر داد')],
    },
  ],
  [
    'he',
    {
      before: [
        before(
          'according-to',
          'לפי(?: (?:דיווח|פרסום|הפרסום))?(?: (?:של|ב))?|על פי(?: (?:דיווח|פרסום))?(?: (?:של|ב))?',
          'עיתון|סוכנות|הידיעות|רשת|אתר|ערוץ',
        ),
        before('reported', 'דיווח[הו]?|דווח ב|פורסם ב|כך דיווח[הו]?', 'עיתון|סוכנות|הידיעות|רשת|אתר|ערוץ|ב'),
      ],
      after: [after('reported', 'דיווח[הו]?|פרסם|פרסמה|חשף|חשפה')],
    },
  ],
  [
    'hi',
    {
      before: [],
      after: [
        after('according-to', '(?:की रिपोर्ट )?के (?:मुताबिक|अनुसार|हवाले से)'),
        after('told', '(?:से|को) (?:कहा|बताया|बातचीत)'),
        after('reported', 'ने (?:लिखा|रिपोर्ट|खबर|बताया|प्रकाशित)'),
      ],
    },
  ],
])
