// Invented sentences as houses of several lands cite one another.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { attributed } from '../../test/kits/whole-lineages.ts'

const heads: Readonly<Record<string, string>> = {
  de: 'Der Hafen von Corvane bleibt nach dem Sturm geschlossen, und niemand weiß, wie lange das noch dauern wird.',
  fr: 'Le port de Corvane reste fermé après la tempête, et personne ne sait combien de temps cela va durer encore.',
  es: 'El puerto de Corvane sigue cerrado después de la tormenta, y nadie sabe cuánto tiempo va a durar todavía.',
  it: 'Il porto di Corvane resta chiuso dopo la tempesta, e nessuno sa quanto tempo ci vorrà ancora per riaprirlo.',
  pt: 'O porto de Corvane continua fechado depois da tempestade, e ninguém sabe quanto tempo isso ainda vai durar.',
  pl: 'Port w Corvane jest zamknięty po burzy i nikt nie wie, jak długo to jeszcze potrwa, choć statki już czekają.',
  ru: 'Порт Корвана закрыт после бури, и никто не знает, сколько это ещё продлится, хотя корабли уже ждут у входа.',
  nl: 'De haven van Corvane blijft na de storm gesloten en niemand weet hoe lang dat nog gaat duren voor de schepen.',
  uk: 'Порт Корвана закритий після бурі, і ніхто не знає, скільки це ще триватиме, хоча кораблі вже чекають.',
  en: 'The port of Corvane stays closed after the storm, and nobody knows how long that is going to last this time.',
}

function citedIn(language: string, sentence: string): readonly string[] {
  const { citations } = attributed({
    id: 'r',
    text: `${heads[language]}\n\n${sentence}`,
    class: 'original',
    rests: 'r',
    refers: [],
  })
  return citations.map(({ outlet, span }) => outlet ?? `? ${span.text}`)
}

describe('houses that others cite abroad', () => {
  const rows: readonly [language: string, sentence: string, cited: readonly string[]][] = [
    ['de', 'Das Eis sei zu dick, berichtete die Nachrichtenagentur Bloomberg am Donnerstag.', ['Bloomberg']],
    ['de', 'Zuvor hatte die Nachrichtenagentur Reuters über das Eis berichtet.', ['Reuters']],
    ['de', 'Die „Welt“ hatte am Montag geschrieben, das Eis sei zu dick.', ['Die Welt']],
    ['de', 'Die dpa hat als Erste gemeldet, dass der Hafen schließt.', ['Deutsche Presse-Agentur']],
    ['de', 'Das waren nach Angaben der Statistikbehörde CBS drei Prozent mehr.', []],
    [
      'nl',
      'De haven gaat dicht, een jaar later dan RTL Nieuws eind augustus op basis van bronnen meldde.',
      ['RTL Nieuws'],
    ],
    ['nl', 'Eerder had persbureau ANP over de haven bericht.', ['ANP']],
    ['uk', 'Першою про бурю вранці написала "Українська правда".', ['Ukrainska Pravda']],
    ['de', 'Reuters hat den Hafen von Corvane im Mai besucht.', []],
    ['fr', 'Le port va rouvrir, a révélé, jeudi 4 mai, le site spécialisé allemand Heise.', ['Heise']],
    [
      'fr',
      '« Le port ferme », a déclaré Ida Moor, déléguée centrale du port, à l’Agence France-Presse.',
      ['Agence France-Presse'],
    ],
    ['fr', 'Ce calendrier est faux, a assuré à l’AFP une source proche du port.', ['Agence France-Presse']],
    ['fr', 'Jeudi, nos confrères allemands de Heise racontaient la fermeture du port.', ['Heise']],
    ['es', 'Así lo reveló en la mañana del lunes el diario brasileño Folha de S.Paulo.', ['Folha de S.Paulo']],
    ['es', 'De acuerdo con el diario brasileño A Maré, el puerto abrirá pronto.', ['A Maré']],
    ['es', '«El puerto cierra», dijo a este diario Ida Moor.', []],
    ['it', 'A scriverlo oggi è la Repubblica, secondo cui il porto chiuderà.', ['La Repubblica']],
    ['it', '«Il porto chiude», ha detto all’Adnkronos un senatore del partito.', ['Adnkronos']],
    ['pt', 'A prisão foi noticiada inicialmente pelo Correio da Manhã.', ['Correio da Manhã']],
    ['pl', 'W czwartek informację tę potwierdziła agencja ANSA.', ['ANSA']],
    ['ru', 'ТАСС со ссылкой на источник в порту писал, что порт откроют.', ['TASS']],
    ['en', "Britain's Telegraph reported on Friday that the port would open.", ['The Daily Telegraph']],
    ['en', 'According to the Australian, the port will open. The newspaper named nobody.', ['The Australian']],
  ]
  for (const [language, sentence, cited] of rows) {
    test(`${language}: ${sentence}`, () => {
      assert.deepEqual(citedIn(language, sentence), cited)
    })
  }
})

describe('houses that nobody names abroad', () => {
  const rows: readonly [language: string, sentence: string, cited: string][] = [
    ['fr', 'Le port va rouvrir, selon un site allemand.', '? un site allemand'],
    ['es', 'Según la prensa local, el puerto abrirá pronto.', '? la prensa local'],
    ['it', 'Le navi, secondo la stampa locale, sono pronte.', '? la stampa locale'],
    ['it', 'Secondo i media spagnoli il porto è chiuso.', '? i media spagnoli'],
    ['pt', 'O porto fechou, de acordo com a imprensa local.', '? a imprensa local'],
    ['pt', 'Uma rádio da região informou que o porto fechou.', '? Uma rádio da região'],
    ['pl', 'Według włoskich mediów port jest zamknięty.', '? włoskich mediów'],
  ]
  for (const [language, sentence, cited] of rows)
    test(`${language}: ${sentence}`, () => assert.deepEqual(citedIn(language, sentence), [cited]))
})
