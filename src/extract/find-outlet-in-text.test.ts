import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileOutletLexicon } from '../attribute/outlet-lexicon.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { findOutletInText } from './find-outlet-in-text.ts'
import { zonePlainText } from './zone-plain-text.ts'

const outlets = compileOutletLexicon(loadLexicon())
const story =
  'The island council met on Tuesday to talk about the ferries that it had asked for since the spring of last year.\n\nThe company did not come to the meeting, since nobody had told it of the day, its lawyers said on Wednesday.'

function outletOf(text: string): string | undefined {
  const found = findOutletInText(text, zonePlainText(text, outlets), outlets)
  if (found !== undefined) assert.equal(text.slice(found.span.start, found.span.end), found.span.text)
  return found?.name
}

/** What stands around a story, and the outlet that it shows. */
const shown: readonly (readonly [name: string, text: string, outlet: string])[] = [
  ['a slug', `CNN\u00a0—\u00a0\n\n${story}`, 'CNN'],
  ['a dateline', `VELBY (Reuters) - ${story}`, 'Reuters'],
  [
    'an aggregator’s word on itself',
    `${story}\n\nVelby Digest is an automatic aggregator of news from the world.`,
    'Velby Digest',
  ],
  [
    'a notification prompt',
    `Stay up to date with alerts from The Independent\n\nFerries go to the islands at last\n\n${story}`,
    'The Independent',
  ],
  ['a copyright line', `${story}\n\n© 2025 Harbour Gazette. All rights reserved.`, 'Harbour Gazette'],
  [
    'a copyright line in words',
    `${story}\n\nCopyright 2025 The Associated Press. All rights reserved.`,
    'Associated Press',
  ],
  ['a call to follow', `${story}\n\nFollow Quay Radio on Telegram`, 'Quay Radio'],
  [
    'a newsletter',
    `${story}\n\nSign up for The Guardian newsletter to get the day’s top stories in your inbox`,
    'The Guardian',
  ],
  [
    'the foot of a feed',
    `${story}\n\nThe post Ferries go to the islands appeared first on Skarn Wire. All rights reserved.`,
    'Skarn Wire',
  ],
  [
    'a commission',
    `${story}\n\nWe may earn a commission. Harbour Gazette may earn money from links.`,
    'Harbour Gazette',
  ],
]

for (const [name, text, outlet] of [
  ...shown,
  [
    'a text that speaks as the one who asks',
    `${story}\n\nA note to the crews, seen by The Register, gives no reason.\n\nWe asked the company why.`,
    'The Register',
  ],
  [
    'a paper of no gazetteer that is told and shown things',
    `${story}\n\nThe bills were obtained by The Skarn Lantern. "No," he told The Lantern on Tuesday.`,
    'The Skarn Lantern',
  ],
  ['a newsletter’s last words', `${story}\n\nYou're reading the Power newsletter from Bloomberg.`, 'Bloomberg'],
  ['a plea', `${story}\n\nSupport student journalism. Donate to The Skarn Lantern.`, 'The Skarn Lantern'],
  [
    'a byline with the staff of the house',
    `Ferries go\n\nBy Ida Holm Globe Staff, Updated November 3, 2031, 5:12 p.m.\n\n${story}`,
    'The Boston Globe',
  ],
  [
    'a grown-together article',
    `${story}\n\nLa Guardia costiera conferma all'Adnkronos il naufragio. Il sindaco ha detto all'Adnkronos: "Basta".`,
    'Adnkronos',
  ],
  ['a station’s foot', `${story}\n\nQuay Wave 103.4FM · Community radio for the isles`, 'Quay Wave'],
  ['a known house as the last line', `${story}\n\nРадио Свобода`, 'Radio Free Europe/Radio Liberty'],
  [
    'an agency and the place it writes from',
    `Ferries go to the islands\n\nPTI | New Delhi\n\n${story}`,
    'Press Trust of India',
  ],
  ['a day before the agency’s brackets', `Ferries go\n\nNew Delhi, Sep 22 (PTI) ${story}`, 'Press Trust of India'],
  ['a byline of nobody in particular', `Ferries go\n\nBy Daily Mail Reporter\n\n${story}`, 'Daily Mail'],
  [
    'a headline that says whose news it is',
    `INFO LE PARISIEN. Deux bateaux volés en plein jour à Velby\n\n${story}`,
    'Le Parisien',
  ],
  [
    'a notice on reuse',
    `Пароми пішли\n\n${story}\n\nПри цитуванні матеріалів гіперпосилання на «ukrinform.ua» обов’язкове`,
    'Ukrinform',
  ],
  [
    'a site in the byline',
    `Ferries go to the islands at last\n\nPar: La Rédaction - Lemonde.fr | Le 09 mai, 2031 à 14:05:33 | 137 Commentaires\n\n${story}`,
    'Le Monde',
  ],
  [
    'the note on an author',
    `${story}\n\nWhat to read next\nIda Holm covers the isles for the Boston Globe. Reach her at 555-0147.`,
    'The Boston Globe',
  ],
  [
    'an office below the author',
    `Ferries go to the islands at last\n\nIda Holm\nDziennikarz Onet Wiadomości\n17 marca 2031, 18:52\n\n${story}`,
    'Onet',
  ],
  ['an invitation in Polish', `${story}\n\nBądź na bieżąco i obserwuj Kurier Poranny`, 'Kurier Poranny'],
  ['the end that an agency signs', `${story.slice(0, -1)}. (PAP)\n\nkno/ mok/`, 'Polish Press Agency'],
  ['an agency between strokes', `3 марта, Вельби /Корр. ТАСС/. ${story}`, 'TASS'],
  ['call letters alone', `Ferries go\n\nWQXD\nUpdated: March 3, 2031\n\n${story}`, 'WQXD'],
  ['a station by its frequency', `${story}\n\nVLB 94.0 Velby - Groupe Vagues\nPartager sur Facebook`, 'VLB'],
  [
    'a tag before the headline',
    `Exclusif RTL : deux bateaux volés en plein jour à Velby\n\nPar Ida Holm\n\n${story}`,
    'RTL',
  ],
  ['a prompt to install', `${story}\n\nInstall the Quay Radio app for free`, 'Quay Radio'],
  ['a list of its own', `Ferries go\n\n${story}\n\nRead more from The Register:\nPier to reopen`, 'The Register'],
  [
    'the edition that it was printed in, though its short name is another’s',
    `${story}\n\nIda Holm covers the isles for The Times.\n\nA version of this article appears in print on Nov. 4, 2031, Section B, Page 3 of the New York edition with the headline: Ferries. Order Reprints`,
    'The New York Times',
  ],
  [
    'an invitation to an agency’s channel',
    `Паромы пошли\n\n${story}\n\nЧитайте последние новости островов и моря на канале Укринформ`,
    'Ukrinform',
  ],
  ['an invitation in Ukrainian', `Пароми пішли\n\n${story}\n\nПідписуйся на "Українську правду"!`, 'Ukrainska Pravda'],
  ['a newsletter in French', `Les bateaux\n\n${story}\n\nInscrivez-vous à la newsletter du Parisien`, 'Le Parisien'],
  ['the signs of a desk with its site', `${story}\n\nred, wien.ORF.at/Agenturen`, 'ORF'],
  [
    'the foot of a site of India',
    `Ferries go\n\nPTI\n\n${story}\n\n(Catch all the Business News and Breaking News on The Economic Times.)`,
    'The Economic Times',
  ],
  ['a call to download', `${story}\n\nDownload The Economic Times News App to get updates.`, 'The Economic Times'],
  [
    'a line that sells the paper',
    `The Times of India newspaper is available online now.\n\nFerries go to the islands at last\n\n${story}`,
    'The Times of India',
  ],
  [
    'the desk of a house that nobody knows',
    `Ferries go\n\n${story}\n\nQuaydiscourse News Desk | Velby | Updated: 14-04-2031 23:12 IST\n\n${story}`,
    'Quaydiscourse',
  ],
  [
    'the desk of a known one',
    `Ferries go to the islands at last\n\nIndia Today Web Desk\nUpdated: May 4, 2031\n\n${story}`,
    'India Today',
  ],
  [
    'the office of a paper that people speak to',
    `Ferries go to the islands at last\n\nBy Ida Holm\nThe Lantern reporter\n\n${story}\n\n"No," he told The Lantern.`,
    'The Lantern',
  ],
  ['a choice of sources', `${story}\n\nClick here to set InDaily as a preferred source.`, 'InDaily'],
  ['a source line of Germany', `Die Fähre steht\n\n5. März 2031\nQuelle: DIE ZEIT, dpa, lkr\n\n${story}`, 'Die Zeit'],
  ['a source line of Poland with an agency', `${story}\n\nOpracowanie: Ida Holm\nŹródło: RMF24/PAP`, 'RMF FM'],
  ['a name with its motto as the last line', `${story}\n\nLe Monde — L’actualité en continu`, 'Le Monde'],
  [
    'queries that were not answered',
    `${story}\n\nThe company did not respond to The Register's queries by Tuesday.`,
    'The Register',
  ],
] as const) {
  test(`${name} shows the outlet`, () => assert.equal(outletOf(text), outlet))
}

test('what a site says of itself counts more than the dateline of the agency it copies', () => {
  assert.equal(outletOf(`VELBY (AP) — ${story}\n\nStay up to date with notifications from Quay Radio`), 'Quay Radio')
})

const absent: readonly (readonly [name: string, text: string])[] = [
  ['a text that names none', story],
  [
    'outlets that the story cites',
    `${story}\n\nThe company told CNN and Reuters that it was sorry, the Harbour Gazette reported on Friday.`,
  ],
  ['a note that another has seen', `${story}\n\nA note to the crews, seen by The Register, gives no reason.`],
  [
    'a paper of no gazetteer that reported it',
    `${story}\n\nThe bills were obtained by The Skarn Lantern. "No," he told The Lantern. The Lantern reported on Tuesday.`,
  ],
  ['a shelf of a site', `Ferries go to the islands at last\n\nInvestigations\n\n${story}`],
  ['credits to others', `${story}\n\nWith reporting from Reuters`],
  ['a picture’s credit', `${story}\n\nA ferry leaves. Credit: AP`],
  ['a copyright line without a name', `${story}\n\n© 2025 All rights reserved`],
  ['an agency in a byline alone', `Ferries go to the islands\n\nPar AFP\n\n${story}`],
  ['an agency that signs and is credited', `${story.slice(0, -1)}. (PAP)\n\nŹródło: PAP`],
  ['an agency’s own notice', `${story}\n\nRiproduzione vietata senza il consenso di Reuters`],
  ['a copyright line of Italy in capitals', `${story}\n\n© RIPRODUZIONE RISERVATA`],
  ['a licence line of Poland', `${story}\n\n© Licencja na publikację\n© ℗ Wszystkie prawa zastrzeżone`],
  ['a copyright line of Italy', `${story}\n\n© Riproduzione riservata`],
  ['a place in capitals', `Ferries go to the islands at last\n\nKYIV\n\n${story}`],
  ['a shelf in capitals', `Ferries go to the islands at last\n\nKIDS\n\n${story}`],
  [
    'terms on the texts of an agency',
    `Пароми пішли до островів\n\n${story}\n\nПередрук або відтворення інформації, яка містить посилання на агентство «Інтерфакс-Україна», заборонено`,
  ],
  ['words that hold an invitation', `${story}\n\nDas waren die letzten Erfolge Spiegel gegen die Insel`],
  ['a platform to follow it on', `${story}\n\nПідписуйтесь на нас у Telegram`],
  ['a collector to follow it on', `${story}\n\nObserwuj nas w Google News`],
  ['a section', `US News\n\nFerries go to the islands at last\n\n${story}`],
  ['a desk of no house', `Ferries go to the islands at last\n\nCity News Desk\n\n${story}`],
  ['an agency’s desk', `Ferries go to the islands at last\n\nReuters News Desk\n\n${story}`],
  ['the office of a paper that nobody speaks to', `Ferries go to the islands\n\nThe Lantern reporter\n\n${story}`],
  ['a call to catch a ferry', `${story}\n\nCatch all the ferries on Sunday.`],
  ['a month after a call to follow', `${story}\n\nFollow us on Facebook`],
]

for (const [name, text] of absent) {
  test(`${name}: no outlet`, () => assert.equal(outletOf(text), undefined))
}
