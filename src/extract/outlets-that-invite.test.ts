import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { compileOutletLexicon } from '../attribute/outlet-lexicon.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { isCreditLine, isSignedBySite } from './credit-lines.ts'
import { readPlainText } from './read-plain-text.ts'

const outlets = compileOutletLexicon(loadLexicon())

/** A story of the language with a last line below it. */
const stories: Readonly<Record<string, string>> = {
  de: `Fähren fahren zu den Inseln

Der Inselrat kam am Dienstag zusammen, um über die Fähren zu reden, die er seit dem Frühjahr des vorigen Jahres verlangt hatte.`,
  fr: `Des bateaux vont vers les îles

Le conseil de l’île s’est réuni mardi pour parler des bateaux qu’il avait demandés au printemps de l’année dernière.`,
  es: `Los barcos van a las islas

El consejo de la isla se reunió el martes para hablar de los barcos que había pedido en la primavera del año pasado.`,
  it: `Le navi vanno alle isole

Il consiglio dell’isola si è riunito martedì per parlare delle navi che aveva chiesto nella primavera dello scorso anno.`,
  pt: `Os navios vão às ilhas

O conselho da ilha reuniu-se na terça-feira para falar dos navios que tinha pedido na primavera do ano passado.`,
  pl: `Statki płyną na wyspy

Rada wyspy zebrała się we wtorek, aby rozmawiać o statkach, o które prosiła od wiosny zeszłego roku i które nie przypłynęły.`,
  uk: `Кораблі йдуть до островів

Рада острова зібралася у вівторок, щоб поговорити про кораблі, які вона просила з весни минулого року і які не прийшли.`,
  ru: `Корабли идут к островам

Совет острова собрался во вторник, чтобы поговорить о кораблях, которые он просил с весны прошлого года и которые не пришли.`,
}

function outletUnder(language: string, line: string): string | undefined {
  const text = `${stories[language] ?? ''}\n\n${line}`
  return readPlainText({ id: 'a', text }, outlets).outlet?.name
}

const invitations: readonly (readonly [language: string, line: string, outlet: string])[] = [
  ['de', 'Abonnieren Sie den kostenlosen Newsletter der Süddeutschen Zeitung', 'Süddeutsche Zeitung'],
  ['de', 'Laden Sie die neue App von Handelsblatt', 'Handelsblatt'],
  ['fr', 'Abonnez-vous à la newsletter de Libération', 'Libération'],
  ['fr', 'Suivez toute l’actualité sur BFMTV', 'BFM TV'],
  ['es', 'Apúntate a la newsletter de El País', 'El País'],
  ['es', 'Sigue toda la información de El Mundo', 'El Mundo'],
  ['it', 'Iscriviti alla newsletter del Corriere della Sera', 'Corriere della Sera'],
  ['it', 'Entra nel canale WhatsApp di La Stampa', 'La Stampa'],
  ['pt', 'Receba as notícias da Folha de S.Paulo', 'Folha de S.Paulo'],
  ['pl', 'Zapisz się do newslettera Gazety Wyborczej', 'Gazeta Wyborcza'],
  ['uk', 'Стежте за новинами Української правди', 'Ukrainska Pravda'],
  ['uk', 'Підписуйтесь на канал Укрінформ', 'Ukrinform'],
  ['uk', 'Долучайтеся до каналу Суспільне', 'Suspilne'],
  ['ru', 'Подписывайся на канал Медуза', 'Meduza'],
  ['ru', 'Читайте самые свежие новости на сайте Интерфакс', 'Interfax'],
  ['ru', 'Следите за новостями на канале УНИАН', 'UNIAN'],
]

/** Lines that name an outlet and invite nobody to it, or name no outlet at all. */
const others: readonly (readonly [language: string, line: string])[] = [
  ['de', 'Der Newsletter der Stadt nannte Reuters als Quelle.'],
  ['de', 'Folgen Sie uns auf Google News'],
  ['fr', 'Retrouvez-nous sur Facebook'],
  ['es', 'Síguenos en Google News'],
  ['it', 'Seguici su Telegram'],
  ['pt', 'Siga-nos no Instagram'],
  ['pl', 'Obserwuj nas w Google News'],
  ['uk', 'Підписуйтесь на наш канал у Telegram'],
  ['ru', 'Читайте также: паромы вернулись'],
]

describe('a house that invites its readers below a story is the one that prints it', () => {
  for (const [language, line, outlet] of invitations)
    test(`${language}: ${line}`, () => assert.equal(outletUnder(language, line), outlet))

  for (const [language, line] of others)
    test(`${language}: nobody by “${line}”`, () => assert.equal(outletUnder(language, line), undefined))
})

describe('the signs of a desk with the address of its site', () => {
  const signed: readonly string[] = [
    'red, wien.ORF.at/Agenturen',
    'red, ORF.at/dpa/AFP',
    'corvane.example/APA',
    '(red, corvane.example/dpa)',
    'mkl, sport.corvane.example/Agenturen',
  ]
  for (const line of signed)
    test(line, () => {
      assert.ok(isSignedBySite(line))
      assert.ok(isCreditLine(line))
    })

  const unsigned: readonly string[] = [
    'corvane.example',
    'Mehr auf corvane.example/Fähren',
    'Die Agenturen schrieben es.',
    'red, Agenturen und andere',
    'Schreiben Sie an red@corvane.example',
  ]
  for (const line of unsigned) test(`not: ${line}`, () => assert.ok(!isSignedBySite(line)))
})
