import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { findCitations } from './find-citations.ts'
import { compileOutletLexicon } from './outlet-lexicon.ts'

const outlets = compileOutletLexicon(loadLexicon())

const sentences: readonly (readonly [language: string, sentence: string, ...wanted: string[]])[] = [
  ['ko', '로이터통신에 따르면 두 척의 배는 봄에 섬 의회에 인도될 예정이다.', 'according-to Reuters'],
  ['ko', '선장은 연합뉴스와의 인터뷰에서 배가 아직 팔리지 않았다고 말했다.', 'interview Yonhap'],
  [
    'vi',
    'Theo hãng tin Reuters, hai con tàu đã được bán nhưng tiền vẫn chưa đến tay hội đồng đảo.',
    'according-to Reuters',
  ],
  ['vi', 'Tuổi Trẻ đưa tin hai con tàu đã được bán nhưng tiền vẫn chưa đến tay hội đồng đảo.', 'reported Tuoi Tre'],
  [
    'id',
    'Kedua kapal itu sudah dijual, dikutip dari Reuters, tetapi uangnya belum sampai ke dewan pulau.',
    'citing Reuters',
  ],
  ['es', 'Los barcos se vendieron, decía el capitán en el puerto a los micrófonos de DAZN.', 'told DAZN'],
  ['it', 'Il capitano si è raccontato al quotidiano El Correo e ha parlato delle navi vendute.', 'told El Correo'],
  ['tr', 'Reuters’ın haberine göre gemiler satıldı, ancak para henüz ada meclisine ulaşmadı.', 'according-to Reuters'],
  ['tr', 'Gemilerin satıldığını Hürriyet yazdı, ancak para henüz ada meclisine ulaşmadı.', 'reported Hürriyet'],
  [
    'el',
    'Σύμφωνα με το Reuters, τα πλοία πουλήθηκαν, αλλά τα χρήματα δεν έχουν φτάσει ακόμη στο νησί.',
    'according-to Reuters',
  ],
  [
    'ro',
    'Navele au fost vândute, a declarat căpitanul pentru Reuters, dar banii nu au ajuns încă pe insulă.',
    'told Reuters',
  ],
  [
    'ro',
    'Potrivit agenției Reuters, navele au fost vândute, dar banii nu au ajuns încă pe insulă.',
    'according-to Reuters',
  ],
  ['cs', 'Podle agentury Reuters už byly lodě prodány, ale peníze na ostrov ještě nedorazily.', 'according-to Reuters'],
  [
    'cs',
    'Lodě už byly prodány, informovala o tom agentura Reuters, ale peníze na ostrov nedorazily.',
    'reported Reuters',
  ],
  ['sk', 'Podľa denníka Reuters už boli lode predané, ale peniaze na ostrov ešte neprišli.', 'according-to Reuters'],
  ['hu', 'A hajókat már eladták, írja a Reuters, de a pénz még nem érkezett meg a szigetre.'],
  ['hu', 'A Reuters szerint a hajókat már eladták, de a pénz még nem érkezett meg a szigetre.', 'according-to Reuters'],
  [
    'bg',
    'Според агенция Ройтерс корабите вече са продадени, но парите още не са стигнали до острова.',
    'according-to Reuters',
  ],
  ['sr', 'Kako prenosi Reuters, brodovi su već prodati, ali novac još nije stigao na ostrvo.', 'reported Reuters'],
  [
    'hr',
    'Brodovi su prodani, rekao je kapetan, prenosi Reuters, ali novac još nije stigao na otok.',
    'reported Reuters',
  ],
  ['fa', 'به گزارش خبرگزاری رویترز کشتی‌ها فروخته شده‌اند اما پول هنوز به جزیره نرسیده است.', 'according-to Reuters'],
  ['he', 'לפי רויטרס הספינות כבר נמכרו אך הכסף עדיין לא הגיע אל מועצת האי.', 'according-to Reuters'],
  ['hi', 'रॉयटर्स के मुताबिक जहाज बिक चुके हैं लेकिन पैसा अभी तक द्वीप की परिषद तक नहीं पहुंचा है।', 'according-to Reuters'],
]

/** Words beside an outlet's name that say something else. */
const absent: readonly (readonly [language: string, sentence: string])[] = [
  ['id', 'Perusahaan pelayaran itu sudah dijual kepada Reuters, tetapi uangnya belum sampai ke dewan pulau.'],
  ['fa', 'سهام شرکت به رویترز فروخته شد اما پول هنوز به جزیره نرسیده است.'],
  ['ar', 'قدم رئيس المجلس شكره لقناة الجزيرة بعد أن وصلت السفينتان إلى الجزيرة في الربيع.'],
  ['hu', 'A Reuters elnöke szerint a hajókat már eladták, de a pénz még nem érkezett meg.'],
  ['tr', 'Reuters eski müdürüne göre gemiler satıldı, ancak para henüz ada meclisine ulaşmadı.'],
  ['vi', 'Reuters và hội đồng đảo viết đơn kiện vì hai con tàu đã được bán cho người khác.'],
  ['ko', '로이터가 소송을 냈고 법원이 이를 전했다고 섬 의회 대변인이 말했다.'],
  ['ja', '共同通信は料金が高いと伝えられたため、島の議会は船の契約を見直すことにした。'],
]

for (const [language, text, ...wanted] of [...sentences, ...absent]) {
  test(`citations, ${language}: ${text}`, () => {
    const found = findCitations(
      {
        id: 'a',
        text,
        language,
        byline: [],
        links: [],
        declaredOrigins: [],
        state: 'article',
        publishedPrecision: 'none',
        zones: [{ kind: 'body', start: 0, end: text.length }],
      },
      outlets,
    )
    assert.deepEqual(
      found.map(({ pattern, outlet }) => `${pattern ?? ''} ${outlet ?? ''}`),
      wanted,
    )
  })
}
