import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { detectLanguage } from './detect-language.ts'
import { languageWords } from './language-words.ts'

/** Invented sentences about ferries, by language. */
const sentences: readonly (readonly [language: string, text: string])[] = [
  ['en', 'The company said that it would hand over the two ships to the council in the spring.'],
  ['de', 'Die Reederei teilte mit, dass sie die beiden Schiffe im Frühjahr an den Rat übergeben wird.'],
  ['fr', 'La compagnie a annoncé que les deux navires seront remis à la commune au printemps.'],
  ['es', 'La compañía anunció que los dos barcos serán entregados al ayuntamiento en la primavera.'],
  ['it', 'La compagnia ha annunciato che le due navi saranno consegnate al comune in primavera.'],
  ['pt', 'A companhia anunciou que os dois navios serão entregues à câmara na primavera.'],
  ['pl', 'Firma poinformowała, że oba statki zostaną przekazane radzie wiosną tego roku.'],
  ['nl', 'De rederij heeft gezegd dat de twee schepen in het voorjaar naar de raad gaan.'],
  ['sv', 'Rederiet säger att de två fartygen ska lämnas över till rådet i vår och inte senare.'],
  ['fi', 'Yhtiö kertoo, että laivat luovutetaan neuvostolle keväällä, mutta se ei ole varma.'],
  ['cs', 'Společnost uvedla, že obě lodě předá radě na jaře, ale zatím není jasné kdy.'],
  ['ro', 'Compania a anunțat că cele două nave vor fi predate consiliului în primăvară.'],
  ['hu', 'A cég közölte, hogy a két hajót tavasszal átadja a tanácsnak, de nem mondta meg, mikor.'],
  ['tr', 'Şirket, iki geminin ilkbaharda konseye devredileceğini ve bunun için para almayacağını söyledi.'],
  ['uk', 'Компанія повідомила, що передасть обидва судна громаді навесні цього року.'],
  ['ru', 'Компания сообщила, что передаст оба судна общине весной этого года.'],
  ['bg', 'Компанията съобщи, че ще предаде двата кораба на общината през пролетта.'],
  ['ar', 'قالت الشركة إنها ستسلم السفينتين إلى المجلس في الربيع'],
  ['fa', 'این شرکت گفت که هر دو کشتی را در بهار به شورا می‌دهد و پول نمی‌گیرد گزارش چنین است'],
  ['he', 'החברה אמרה כי תמסור את שתי הספינות למועצה באביב'],
  ['el', 'Η εταιρεία ανακοίνωσε ότι θα παραδώσει τα δύο πλοία στο συμβούλιο'],
  ['zh', '该公司表示，将在春季把两艘船交给议会。'],
  ['ja', '同社は二隻の船を春に議会へ引き渡すと発表した。'],
  ['ko', '회사는 봄에 두 척의 배를 의회에 넘기겠다고 밝혔다.'],
  ['hi', 'कंपनी ने कहा कि वह दोनों जहाज वसंत में परिषद को सौंपेगी।'],
]

for (const [language, text] of sentences) {
  test(`a sentence in ${language} is known by its letters and small words`, () => {
    assert.equal(detectLanguage(text), language)
  })
}

test('a foreign name or sentence inside does not change the language', () => {
  assert.equal(detectLanguage(`${sentences[0]?.[1]} ${sentences[0]?.[1]} Дві країни разом.`), 'en')
  assert.equal(detectLanguage(`${sentences[14]?.[1]} ${sentences[14]?.[1]} Norvik Lines Ltd.`), 'uk')
})

test('what has no letters, or too few, has no language', () => {
  for (const text of ['', '12 34 — !', '\n\n']) assert.equal(detectLanguage(text), 'und')
  assert.equal(detectLanguage('Xyz qwrt bvnm'), 'und')
})

test('every list of small words is in lower case and without repetition of empty ones', () => {
  for (const [language, words] of languageWords) {
    assert.ok(words.size >= 15, language)
    for (const word of words) assert.ok(word !== '' && word === word.toLowerCase(), `${language}: ${word}`)
  }
})

test('a megabyte is judged by its beginning', () => {
  const start = performance.now()
  assert.equal(detectLanguage(`${sentences[1]?.[1]} `.repeat(12_000)), 'de')
  assert.ok(performance.now() - start < 3000)
})

describe('a language that is declared', () => {
  const cases: readonly (readonly [text: string, declared: string, language: string, why: string])[] = [
    [sentences[1]?.[1] ?? '', 'en', 'de', 'a template declares English over a German text'],
    [sentences[14]?.[1] ?? '', 'en', 'uk', 'no English is written in Cyrillic'],
    [sentences[15]?.[1] ?? '', 'uk', 'ru', 'the words of a sentence leave no doubt'],
    ['Vláda schválila rozpočet', 'cs', 'cs', 'a headline that may be Czech or Slovak'],
    ['Vláda schválila rozpočet', 'sk', 'sk', 'a headline that may be Czech or Slovak'],
    ['首相辞任', 'ja', 'ja', 'four signs that are Japanese and Chinese'],
    ['首相辞任', 'zh', 'zh', 'four signs that are Japanese and Chinese'],
    [sentences[21]?.[1] ?? '', 'fr', 'zh', 'no French is written so'],
    ['Xyz qwrt', 'sv', 'sv', 'words of no language'],
    ['12:30', 'it', 'it', 'no words at all'],
    ['Brod stoji u luci', 'sr', 'sr', 'Serbian is written in Latin letters too'],
  ]
  for (const [text, declared, language, why] of cases) {
    test(`${declared} over "${text.slice(0, 20)}" is ${language}: ${why}`, () => {
      assert.equal(detectLanguage(text, declared), language)
    })
  }
})

test('headlines without a declared language are known as well', () => {
  assert.equal(detectLanguage('Bundestag beschließt Haushalt'), 'de')
  assert.equal(detectLanguage('Preise steigen weiter'), 'de')
  assert.equal(detectLanguage('Пожар на складе: двое погибших'), 'ru')
  assert.equal(detectLanguage('Пожежа на складі: двоє загиблих'), 'uk')
})
