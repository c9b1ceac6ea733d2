import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { compileConceptLexicon } from './concept-lexicon.ts'
import { createTermReader } from './read-terms.ts'

const tables = loadLexicon()
const read = createTermReader(compileConceptLexicon(tables))
const names = [
  ...(tables.get('concepts') ?? []).map((row) => row['concept'] ?? ''),
  ...(tables.get('place-words') ?? []).map((row) => row['place'] ?? ''),
]

function conceptsIn(language: string, text: string): ReadonlySet<string> {
  return new Set(Array.from(read({ id: 'a', language, text }).concepts.keys(), (number) => names[number] ?? ''))
}

/** One piece of news as a short note in each language: what it tells of is found in all of them. */
const notes: readonly {
  readonly concepts: readonly string[]
  readonly texts: Readonly<Record<string, string>>
}[] = [
  {
    concepts: ['earthquake', 'rescue', 'TR'],
    texts: {
      en: 'Rescuers searched after an earthquake in Turkey.',
      de: 'Retter suchten nach dem Erdbeben in der Türkei.',
      fr: 'Les secours cherchaient après le séisme en Turquie.',
      es: 'Los equipos de rescate buscaban tras el terremoto en Turquía.',
      it: 'I soccorritori cercavano dopo il terremoto in Turchia.',
      pt: 'As equipes de resgate buscavam após o terremoto na Turquia.',
      nl: 'Reddingswerkers zochten na de aardbeving in Turkije.',
      pl: 'Ratownicy szukali po trzęsieniu ziemi w Turcji.',
      uk: 'Рятувальники шукали людей після землетрусу в Туреччині.',
      ru: 'Спасатели искали людей после землетрясения в Турции.',
      bg: 'Спасители търсеха хора след земетресението в Турция.',
      tr: 'Türkiye’deki depremden sonra kurtarma ekipleri arama yaptı.',
      ar: 'بحثت فرق الإنقاذ بعد الزلزال في تركيا.',
      fa: 'امدادگران پس از زلزله ترکیه جست و جو کردند.',
      he: 'כוחות חילוץ חיפשו אחרי רעידת האדמה בטורקיה.',
      zh: '土耳其地震后，救援人员正在搜寻。',
      ja: 'トルコの地震のあと、救助隊が捜索した。',
      ko: '튀르키예 지진 후 구조대가 수색했다.',
    },
  },
  {
    concepts: ['court', 'prison', 'IR'],
    texts: {
      en: 'A court in Iran sent him to prison.',
      de: 'Ein Richter im Iran schickte ihn ins Gefängnis.',
      fr: 'Un tribunal en Iran l’a envoyé en prison.',
      es: 'Un tribunal de Irán lo envió a la cárcel.',
      it: 'Un tribunale in Iran lo ha mandato in carcere.',
      pt: 'Um tribunal do Irã o mandou para a prisão.',
      nl: 'Een rechter in Iran stuurde hem naar de gevangenis.',
      pl: 'Sąd w Iranie wysłał go do więzienia.',
      uk: 'Суддя в Ірані відправив його до в’язниці.',
      ru: 'Судья в Иране отправил его в тюрьму.',
      bg: 'Съдът в Иран го изпрати в затвора.',
      tr: 'İran’da mahkeme onu cezaevine gönderdi.',
      ar: 'أرسلته محكمة في إيران إلى السجن.',
      fa: 'دادگاهی در ایران او را به زندان فرستاد.',
      he: 'שופט באיראן שלח אותו לכלא.',
      zh: '伊朗法院将其送进监狱。',
      ja: 'イランの裁判所は彼を刑務所に送った。',
      ko: '이란 법원은 그를 교도소로 보냈다.',
    },
  },
  {
    concepts: ['explosion', 'port', 'wound'],
    texts: {
      en: 'An explosion in the port injured nine.',
      de: 'Bei einer Explosion im Hafen wurden neun verletzt.',
      fr: 'Une explosion dans le port a blessé neuf personnes.',
      es: 'Una explosión en el puerto dejó nueve heridos.',
      it: 'Un’esplosione nel porto: nove feriti.',
      pt: 'Uma explosão no porto deixou nove feridos.',
      nl: 'Bij een explosie in de haven raakten negen mensen gewond.',
      pl: 'W eksplozji w porcie raniono dziewięć osób, ranni są w szpitalu.',
      uk: 'Унаслідок вибуху в порту поранено дев’ятьох.',
      ru: 'При взрыве в порту ранены девять человек.',
      bg: 'При експлозия на пристанището са ранени девет души.',
      tr: 'Limandaki patlamada dokuz kişi yaralandı.',
      ar: 'انفجار في الميناء يوقع تسعة جرحى وإصابة آخرين.',
      fa: 'انفجار در بندر نه نفر را زخمی کرد.',
      he: 'פיצוץ בנמל: תשעה נפצעו.',
      zh: '港口爆炸致九人受伤。',
      ja: '港湾で爆発、九人が負傷した。',
      ko: '항구 폭발로 아홉 명이 부상했다.',
    },
  },
]

describe('the words of concepts', () => {
  for (const { concepts, texts } of notes)
    for (const [language, text] of Object.entries(texts))
      test(`tell of ${concepts.join(', ')} in ${language}`, () => {
        const found = conceptsIn(language, text)
        assert.deepEqual(
          concepts.filter((concept) => !found.has(concept)),
          [],
        )
      })

  /** Words that begin like one of a concept and are none. */
  const strangers: readonly (readonly [string, string, string])[] = [
    ['en', 'They were independent, according to an important index.', 'IN'],
    ['en', 'It was quite a corner, according to them.', 'resign'],
    ['en', 'Give us a billion reasons.', 'US'],
    ['de', 'Es sind die klingelnden Türklingeln der Bürgermeister.', 'TR'],
    ['fr', 'Elle vient seulement vendredi.', 'sell'],
    ['it', 'Una berlina memorizzata.', 'berlin'],
    ['pl', 'Wzrost promieniowania.', 'ferry'],
    ['nl', 'Het lijkt een belangrijke bestelling.', 'shares'],
    ['ar', 'مصرع رجل في بيته.', 'EG'],
    ['fa', 'بامداد امروز', 'rescue'],
    ['he', 'פרסום ראשון של הדובר', 'prize'],
    ['ko', '한국경제신문', 'border'],
  ]
  for (const [language, text, concept] of strangers)
    test(`tell of no ${concept} in ${language} where only letters are alike`, () =>
      assert.equal(conceptsIn(language, text).has(concept), false))

  test('count more at the top', () => {
    const text = `Ferry. ${'And so it went on and on. '.repeat(20)} Volcano.`
    const counts = read({ id: 'a', language: 'en', text }).concepts
    assert.deepEqual([counts.get(names.indexOf('ferry')), counts.get(names.indexOf('volcano'))], [2, 1])
  })
})
