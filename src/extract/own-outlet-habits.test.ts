import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { compileOutletLexicon } from '../attribute/outlet-lexicon.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { findOutletInText } from './find-outlet-in-text.ts'
import { zonePlainText } from './zone-plain-text.ts'

const outlets = compileOutletLexicon(loadLexicon())
const english =
  'The island council met on Tuesday to talk about the ferries that it had asked for since the spring of last year.\n\nThe company did not come to the meeting, since nobody had told it of the day, its lawyers said on Wednesday.'
const ukrainian =
  'Рада острова у вівторок зібралася говорити про пороми, яких вона просила від весни минулого року.\n\nКомпанія на зустріч не прийшла, бо ніхто не сказав їй дня, заявили її юристи в середу.'
const russian =
  'Совет острова во вторник собрался говорить о паромах, которых он просил с весны прошлого года.\n\nКомпания на встречу не пришла, поскольку никто не сказал ей дня, заявили ее юристы в среду.'
const german =
  'Der Rat der Insel hat am Dienstag über die Fähren gesprochen, um die er seit dem Frühjahr des vergangenen Jahres gebeten hatte.\n\nDie Reederei kam nicht zu dem Treffen, weil ihr niemand den Tag genannt hatte, sagten ihre Anwälte am Mittwoch.'
const danish =
  'Øens råd mødtes tirsdag for at tale om færgerne, som det havde bedt om siden foråret sidste år.\n\nRederiet kom ikke til mødet, fordi ingen havde fortalt det dagen, sagde dets advokater onsdag.'
const swedish =
  'Öns råd möttes på tisdagen för att tala om färjorna, som det hade bett om sedan våren förra året.\n\nRederiet kom inte till mötet, eftersom ingen hade berättat vilken dag det var, sade dess advokater på onsdagen.'
const french =
  'Le conseil de l’île s’est réuni mardi pour parler des bacs qu’il avait demandés depuis le printemps de l’année dernière.\n\nLa compagnie n’est pas venue à la réunion, parce que personne ne lui avait dit le jour, ont dit ses avocats mercredi.'
const spanish =
  'El consejo de la isla se reunió el martes para hablar de los barcos que había pedido desde la primavera del año pasado.\n\nLa compañía no acudió a la reunión, porque nadie le había dicho el día, dijeron sus abogados el miércoles.'

function outletOf(text: string): string | undefined {
  return findOutletInText(text, zonePlainText(text, outlets), outlets)?.name
}

describe('whose a text is, by the habits of houses', () => {
  const shown: readonly (readonly [name: string, text: string, outlet: string])[] = [
    ['who learned it, in German', `${german}\n\nDas erfuhr das Handelsblatt von zwei Kapitänen.`, 'Handelsblatt'],
    [
      'who found it out, in a German compound',
      `${german}\n\nNach kicker-Informationen kostet die Fähre drei Millionen. Nach kicker-Recherchen ist sie alt.`,
      'Kicker',
    ],
    [
      'whom people speak to, in Danish',
      `${danish}\n\nDet oplyser kaptajn Ida Moor til ShippingWatch.\n\nShippingWatch har forelagt oplysningerne for rederiet.`,
      'ShippingWatch',
    ],
    [
      'whom people speak to, in Swedish',
      `${swedish}\n\nDet framgår av ett brev som GP har tagit del av. Två kaptener bekräftar för GP att det är så. En matros som GP talar med vet mer.`,
      'Göteborgs-Posten',
    ],
    [
      'whom somebody answered, by its address',
      `By Ida Moor\n\n${english}\n\nMotorsport.com has learned that the ferry will race. “We will win,” the captain said when asked by Motorsport.com. What would you like to see on Motorsport.com?`,
      'Motorsport.com',
    ],
    [
      'whose newsroom tried to ask, in Ukrainian',
      `${ukrainian}\n\nЙдеться про матеріал УНІАН. Редакція ZAXID.NET намагалася зв’язатися з капітаном.`,
      'ZAXID.NET',
    ],
    ['whose readers are a community', `${ukrainian}\n\nДолучайтеся до спільноти NGL.media`, 'NGL.media'],
    [
      'whose reporter saw it, in French',
      `${french}\n\nLe bac a coulé, a constaté le correspondant du Figaro. Joint au téléphone par Le Figaro, le capitaine n’a rien dit.`,
      'Le Figaro',
    ],
    [
      'who was told by somebody that also told “us”',
      `${french}\n\n« Le bac est vieux », a déclaré la ministre au Figaro. Un pêcheur nous a confié qu’il avait peur.`,
      'Le Figaro',
    ],
    ['its sign beside an agency’s', `Ferries stop\n\n${english}\n\nABC/Reuters`, 'ABC News'],
    [
      'papers that it accessed, as Indian houses say',
      `India News\nBy Ida Moor\n\n${english}\n\nThe report was accessed exclusively by NDTV, and a page of it was accessed by NDTV. The owner did not answer calls or messages from NDTV.\n\nTrack Latest News Live on NDTV.com and get updates`,
      'NDTV',
    ],
    [
      'papers that it read, and what its readers are invited to, in Spanish',
      `${spanish}\n\nEl Espectador tuvo acceso al informe. En respuesta a este diario, la empresa no dijo nada.\n\n¿Quieres conocer las noticias? Te invitamos a verlas en El Espectador.`,
      'El Espectador',
    ],
    [
      'whom nobody answered, and what is blocked, in Russian',
      `${russian}\n\nНа вопросы Крым.Реалии в порту не ответили.\n\nРоскомнадзор пытается заблокировать доступ к сайту Крым.Реалии.`,
      'Krym.Realii',
    ],
    [
      'sources in its own shape of a report',
      `Джерела: пороми острова продадуть до червня\n\nІда Мур — Четвер, 26 серпня 2031, 13:26\n\nДжерело: поінформоване джерело УП у порту\n\nДеталі: ${ukrainian}`,
      'Ukrainska Pravda',
    ],
    [
      'a form of byline',
      `Le bac est vendu\n\nArticle rédigé par Ida Moor\nRadio France\nPublié le 17/02/2031 09:51\n\n${french}`,
      'France Info',
    ],
    [
      'whose reporter called, beneath a prompt for its letter',
      `Ferries stop\n\nBy Ida Moor\n\nSubscribe to our Daily News Bulletin\n\nThe ferries were sold in secret, messages seen by the Shropshire Star reveal. When our reporter called at the yard, it was shut. A mate told the Star so.\n\n${english}`,
      'Shropshire Star',
    ],
    [
      'a desk glued to its “by”',
      `Ferries stop sailing to the island\n\nPublished Mar 11, 2032 | 9:00 AM\n\nBySouth First Desk\n\n${english}`,
      'South First',
    ],
    ['its address before the place', `Kapal berhenti\n\nTEMPO.CO, Jakarta - ${english}`, 'Tempo'],
    ['its staff beside agencies', `Ferries stop\n\nThe Guardian Staff & Agencies\n\n${english}`, 'The Guardian'],
    [
      'papers that it saw, beside a body that is an agency and speaks',
      `By Ida Moor\n\n${english}\n\nAccording to letters reviewed by the Kyiv Independent, the ropes are old. The agency said on Friday that it had known.`,
      'The Kyiv Independent',
    ],
    [
      'who hands on what another writes',
      `${ukrainian}\n\nПро це пише Reuters із посиланням на капітана, передає "Європейська правда".`,
      'European Pravda',
    ],
    ['what it had itself before', `${ukrainian}\n\nЯк раніше повідомляв УНІАН, порт замерз.`, 'UNIAN'],
    ['what to read it in', `${russian}\n\nЧитайте РБК в Telegram.\n\nАвторы\nТеги\nПаромы`, 'RBC'],
    ['whose text it is, above it', `Паромы стоят\n\n11:48, 14 октября 2031\nИсточник: Meduza\n\n${russian}`, 'Meduza'],
    [
      'the author’s note',
      `Quay Post journalist Ida Moor has over five years of experience.\n\n${english}`,
      'Quay Post',
    ],
    [
      'who bears no blame for an agency’s text',
      `${english}\n\nThis report is auto-generated from PTI news service. ThePrint holds no responsibility for its content.`,
      'The Print',
    ],
    [
      'terms of reuse in English',
      `${english}\n\nAll rights reserved. This material may not be reproduced, published or broadcast in whole or in part without prior express written permission from PUNCH.`,
      'The Punch',
    ],
    [
      'author, house and time',
      `Ferries to the islands stop tonight\n\nIda Moor · CBC News · Posted: Mar 06, 2031 2:40 PM PST | Last Updated: 3 hours ago\n\n${english}`,
      'CBC',
    ],
    [
      'the house whose rights stand below, not the writer’s',
      `Ferries stop\n\nBy Ida Moor, ABC\n\n${english}\n\nCopyright © 2031, Radio New Zealand`,
      'RNZ',
    ],
    ['its app', `${english}\n\nGet the RNZ app for your phone or tablet`, 'RNZ'],
    ['whom to keep free', `${english}\n\nBecome a supporter and help keep The Corvane News free.`, 'The Corvane News'],
    [
      'a site that answers for nothing',
      `${german}\n\ncorvane.net ist nicht verantwortlich für die Inhalte der Agentur.`,
      'corvane.net',
    ],
    [
      'what it says it is',
      `${french}\n\nCorvane est un média indépendant. Soutenez-nous : abonnement dès 8 € par mois`,
      'Corvane',
    ],
    ['whom to support in Italian', `${english}\n\nSostieni Corvane: iscriviti alla newsletter`, 'Corvane'],
    [
      'house, shelf and day above the headline',
      `Saarbrücker Zeitung   |   Wirtschaft   |   17. September 2032, 16:25 Uhr\n\nFähren liegen still im Hafen\n\n${german}`,
      'Saarbrücker Zeitung',
    ],
    [
      'whose questions were not answered in Spanish',
      `Barcos parados\n\n${spanish}\n\nLa compañía no respondió a las preguntas de Infobae hasta el cierre.`,
      'Infobae',
    ],
    [
      'a house and the agency whose text it took, below it',
      `Ferries stop\n\nCORVANE (AFP) – ${english}\n\n(FRANCE 24 with AFP)\n\nDownload our app`,
      'France 24',
    ],
    [
      'the first of two sources below it, which somebody told',
      `Ferries stop\n\n${english}\n\nAsked by TVP World whether the ferry sails, she said that it does not.\n\nSource: TVP World, PAP`,
      'TVP',
    ],
    [
      'where else it is to be read',
      `Ferries stop\n\nPTI\n\nCorvane, May 3 (PTI) ${english}\n\nQuay Herald is on WhatsApp Channels | Join now for the news`,
      'Quay Herald',
    ],
    [
      'one of whose services wrote it',
      `Ferries stop in Corvane after the strike of the crews\n\nBy RFE/RL's Belarus Service\n\n${english}`,
      'Radio Free Europe/Radio Liberty',
    ],
    ['what to go on reading', `${english}\n\nKeep reading The Quay Ledger: a month for one crown.`, 'The Quay Ledger'],
    [
      'an exclusive in the headline, though a notice is another house’s too',
      `INFO LE PARISIEN. Deux bacs arrêtés à Corvane\n\n${french}\n\nIl vous reste 40 % à découvrir.`,
      'Le Parisien',
    ],
    [
      'where more is to be had, not what it is about',
      `${english}\n\nGet more updates from Bollywood, Corvane Swift, Music along with Latest News at Hindustan Times.`,
      'Hindustan Times',
    ],
    ['why to trust it', `Ferries stop\n\nWhy you can trust Quay News\n\n${english}`, 'Quay News'],
    ['how to reach it', `${english}\n\nHow to contact Quay Post’s ferry team`, 'Quay Post'],
    ['what one house has its machine sum up', `Ferries stop\n\nTakeaways by Bloomberg AI\n\n${english}`, 'Bloomberg'],
    [
      'a newsletter that one house has',
      `${english}\n\nGet our flagship newsletter with all the headlines you need to start the day. Sign up here.`,
      'BBC',
    ],
    [
      'a name alone that was asked of in Portuguese',
      `Barcos parados\n\nECO\n6 Junho 2031\n\n${english}\n\nContactada pelo ECO, a empresa não quis comentar.`,
      'ECO',
    ],
  ]
  for (const [name, text, outlet] of shown) test(name, () => assert.equal(outletOf(text), outlet))

  const hidden: readonly (readonly [name: string, text: string])[] = [
    ['a club that people told', `${english}\n\n"I am glad," she told Napoli's website.\n\nRelated topics\nNapoli`],
    ['a shelf with a date', `Паромы стоят\n\nПолитика, 17 ноя 2031, 16:37\n\n${russian}`],
    ['the way to the next text', `${english}\n\nPrevious Post\nFive ways to a port\n\nNext Post\nThe best ferries`],
    ['an office', `Ferries stop\n\nBy Ida Moor\nForeign News Reporter\n\n${english}`],
    ['rights in Turkish', `${english}\n\n© Tüm hakları saklıdır.`],
    ['what an agency had before', `${ukrainian}\n\nЯк повідомляється, порт замерз.`],
    [
      'an agency that is the source below its own words',
      `${english}\n\nShe told Reuters so by email.\n\nSource: Reuters (Reporting by Ida Moor in Velby; Editing by Una Falk)`,
    ],
    ['a source under a text', `${russian}\n\nИсточник: Meduza`],
  ]
  for (const [name, text] of hidden) test(`not: ${name}`, () => assert.equal(outletOf(text), undefined))
})
