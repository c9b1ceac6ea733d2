import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileLexicons } from '../commands/compile-lexicons.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { readPlainText } from '../extract/read-plain-text.ts'
import { findCitations } from './find-citations.ts'

const { outlets } = compileLexicons(loadLexicon())

function cited(text: string, own?: string, language = 'en'): readonly string[] {
  const whole = language === 'en' ? `The council met on Tuesday for hours about ferries.\n\n${text}` : text
  const read = { ...readPlainText({ id: 'a', text: whole }, outlets), language }
  const article = own === undefined ? read : { ...read, outlet: { name: own, shownInText: true } }
  return findCitations(article, outlets).map(({ outlet, isOwnOutlet }) => `${isOwnOutlet ? 'own ' : ''}${outlet}`)
}

/** Sentences and whom they cite. */
const sentences: readonly (readonly [text: string, ...outlets: string[]])[] = [
  ['The pier is shut, Channel 9 Action News reported.', 'Channel 9 Action News'],
  ['The pier is shut, NBC 4 New York reported.', 'NBC 4 New York'],
  ['The pier is shut, ABC7 News reported.', 'ABC7 News'],
  ['The pier is shut, ABC7 reported.', 'ABC7'],
  ['The pier is shut, NBC News reported.', 'NBC News'],
  ['The pier is shut, CBS reported.', 'CBS News'],
  ['The study was published in Science Advances.', 'Science Advances'],
  ['The study was published in Nature Climate Change.', 'Nature Climate Change'],
  ['Politiken Nord reported the sale.', 'Politiken Nord'],
  ['A rancher told CBS affiliate KENS-TV that it fell.', 'KENS-TV'],
  ['The plan was first reported by the health news site STAT.', 'STAT'],
  ['Bloomberg had earlier in the day reported the talks.', 'Bloomberg'],
  ['The sale was reported by Reuters, Der Spiegel and ORF.', 'Reuters', 'Der Spiegel', 'ORF'],
  ['The pier is shut, Techcrunch reported.', 'TechCrunch'],
  ['A Telegram post, spotted by BleepingComputer, offers the data.', 'Bleeping Computer'],
]
for (const [text, ...names] of sentences) {
  test(`the whole name of an outlet: ${text}`, () => assert.deepEqual(cited(text), names))
}

test('a channel’s number alone is the station of that number in the text', () => {
  assert.deepEqual(cited('The pier is shut, Channel 9 Action News reported. It was bought, Channel 9 said in May.'), [
    'Channel 9 Action News',
    'Channel 9 Action News',
  ])
  assert.deepEqual(cited('The pier is shut, Channel 9 reported.'), ['Nine News'])
})

test('what a station’s people call it is the station itself', () => {
  const text =
    'Three people were held, sources told Channel 4 Action News. Channel 4 Action News reported on the pier in May.'
  assert.deepEqual(cited(text, 'WQXD-TV'), ['own Channel 4 Action News', 'own Channel 4 Action News'])
  assert.deepEqual(cited(text, 'Velby Courier'), ['Channel 4 Action News', 'Channel 4 Action News'])
})

/** The same in other languages. */
const foreign: readonly (readonly [language: string, text: string, ...outlets: string[]])[] = [
  [
    'ru',
    'Он продал верфь, утверждается в расследовании The Insider, Der Spiegel и телерадиокомпании ORF.',
    'The Insider',
    'Der Spiegel',
    'ORF',
  ],
  ['it', 'Ha approvato il farmaco. Lo rivela il sito specializzato Stat, che ha visto i documenti.', 'STAT'],
  ['pl', 'Złodzieje mieli list, powiedziała prokurator, cytowana przez AFP.', 'Agence France-Presse'],
  ['de', 'Holm soll laut "Spiegel" und ORF ein Oberst sein, wie berichtet wurde.', 'Der Spiegel', 'ORF'],
  ['fr', 'Le chantier va fermer en juin. Les Echos avait révélé les pertes en avril.', 'Les Échos'],
]
for (const [language, text, ...names] of foreign) {
  test(`outlets cited in other languages: ${text}`, () => assert.deepEqual(cited(text, undefined, language), names))
}
