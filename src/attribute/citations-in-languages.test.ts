import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { readPlainText } from '../extract/read-plain-text.ts'
import { isSliceOf } from '../model/span.ts'
import { findCitations } from './find-citations.ts'
import { compileOutletLexicon } from './outlet-lexicon.ts'

const lexicon = compileOutletLexicon(loadLexicon())

/** What stands around a sentence, so that its language is told. */
const around: Readonly<Record<string, string>> = {
  de: 'Der Inselrat kam am Dienstag zusammen, um über die Fähren zu reden, die er seit dem Frühjahr des vorigen Jahres verlangt hatte.',
  fr: 'Le conseil de l’île s’est réuni mardi pour parler des bateaux qu’il avait demandés au printemps de l’année dernière et qui ne sont pas venus.',
  es: 'El consejo de la isla se reunió el martes para hablar de los barcos que había pedido en la primavera del año pasado y que no han llegado.',
  it: 'Il consiglio dell’isola si è riunito martedì per parlare delle navi che aveva chiesto nella primavera dello scorso anno e che non sono arrivate.',
  pt: 'O conselho da ilha reuniu-se na terça-feira para falar dos navios que tinha pedido na primavera do ano passado e que não chegaram.',
  pl: 'Rada wyspy zebrała się we wtorek, aby rozmawiać o statkach, o które prosiła od wiosny zeszłego roku i które nie przypłynęły.',
  uk: 'Рада острова зібралася у вівторок, щоб поговорити про кораблі, які вона просила з весни минулого року і які не прийшли.',
  ru: 'Совет острова собрался во вторник, чтобы поговорить о кораблях, которые он просил с весны прошлого года и которые не пришли.',
}

/** Sentences and the citations in them, as "pattern Outlet" or "pattern (words of an unnamed one)". */
const rows: readonly (readonly [language: string, sentence: string, ...wanted: string[]])[] = [
  ['de', '„Die Motoren sind alt“, sagte Reuther am Sonntag im ZDF.', 'told ZDF'],
  ['ru', 'Об этом УНИАН рассказал капитан порта Олег Дим.', 'told UNIAN'],
  ['ru', 'Об этом Интерфакс сообщил со ссылкой на капитана порта.', 'reported Interfax'],
  ['pt', 'A ilha quer navios novos, noticia esta terça-feira o jornal espanhol Expansión.', 'reported Expansión'],
  ['pt', 'O porto fecha em junho, avança o Expresso.', 'reported Expresso'],
  [
    'pt',
    'O porto confirmou a oferta, depois de o jornal espanhol Expansión ter revelado o plano.',
    'reported Expansión',
  ],
  ['es', 'El puerto cerrará en junio, según adelantó El País.', 'reported El País'],
  ['es', 'El puerto lo confirmó después de que Expansión publicara la carta.', 'reported Expansión'],
  ['it', 'Il porto ha confermato dopo che la Repubblica aveva rivelato il piano.', 'reported La Repubblica'],
  ['pl', 'Sprawę ujawniła w sobotę ARD.', 'reported ARD'],
  ['pl', 'Port zamknie się w czerwcu, co jako pierwszy opublikował portal Onet.', 'reported Onet'],
  ['ru', 'Капитан порта не ждет перемен, его слова приводит УНИАН.', 'reported UNIAN'],
  ['uk', 'Про це УНІАН розповіла речниця порту Ада Лунд.', 'told UNIAN'],
  ['fr', 'Interrogée par l’AFP, la mairie assure avoir tout payé.', 'told Agence France-Presse'],
  ['fr', 'Le port le dit dans un communiqué transmis à l’AFP.', 'told Agence France-Presse'],
  [
    'fr',
    'Le maire part après les révélations, mardi, du quotidien zurichois Tages-Anzeiger.',
    'reported Tages-Anzeiger',
  ],
  ['de', 'Das Amt prüfe den Fall, sagte ein Sprecher dem Handelsblatt.', 'told Handelsblatt'],
  ['de', 'Sie warte ab, sagte Ministerin Ada Lund der Deutschen Presse-Agentur.', 'told Deutsche Presse-Agentur'],
  ['de', 'Das berichtete ein polnischer Fernsehsender am Abend.', 'reported (ein polnischer Fernsehsender)'],
  ['de', 'Laut mehreren Medienberichten soll die Werft schließen.', 'according-to (mehreren Medienberichten)'],
  ['de', 'Eine örtliche Zeitung berichtete von einem Streit.', 'reported (Eine örtliche Zeitung)'],
  ['de', 'Der Rat sagte, der Spiegel des Sees sei gefallen.'],
  [
    'de',
    'Englische Medien hatten seit Montag von einem Verkauf der Fähren geschrieben.',
    'reported (Englische Medien)',
  ],
  ['ru', '«Это выдумка», — заявил капитан порта (цитата по УНИАН).', 'citing UNIAN'],
  ['pl', 'Rada nie odpowie, mówił kapitan na antenie Radia ZET.', 'interview Radio ZET'],
  ['pl', '„Kicker” pisał w lutym o sprzedaży promów.', 'reported Kicker'],
  ['fr', 'Rien n’est décidé, a déclaré son directeur général Paul Varenne au Financial Times.', 'told Financial Times'],
  ['fr', 'Le maire Luc Tardy a confié à France Info que la ville paierait.', 'told France Info'],
  ['fr', 'Rien n’est décidé, a dit mardi le ministre Paul Varenne au journal Le Monde.', 'told Le Monde'],
  ['fr', 'Selon plusieurs médias locaux, le chantier fermera.', 'according-to (plusieurs médias locaux)'],
  ['es', 'Nada está decidido, dijo el martes Inés Calvo a El País.', 'told El País'],
  ['es', '«No me voy», afirmó la alcaldesa en declaraciones a la Cadena SER.', 'told Cadena SER'],
  ['es', '«Seguiremos», dijo a este diario Marta Ruiz, portavoz del ayuntamiento.'],
  ['es', 'Según varios medios locales, el astillero cerrará.', 'according-to (varios medios locales)'],
  ['it', 'Nulla è deciso, ha detto martedì Paolo Neri al Corriere della Sera.', 'told Corriere della Sera'],
  ['it', '«Vediamo», ha detto l’assessora Gina Turi a questo giornale.'],
  ['pt', 'Nada está decidido, disse na terça-feira Paulo Lima à Folha de S.Paulo.', 'told Folha de S.Paulo'],
  ['pl', 'Zarząd czeka, przekazała rzeczniczka Anna Lis agencji Reuters.', 'told Reuters'],
  ['pl', '„Zostaję” – powiedział burmistrz Kos dziennikowi „Rzeczpospolita”.', 'told Rzeczpospolita'],
  ['uk', 'Нічого не вирішено, сказав у вівторок Іван Коваль агентству Reuters.', 'told Reuters'],
  ['uk', 'Рада чекає, повідомила речниця Анна Лис виданню «Українська правда».', 'told Ukrainska Pravda'],
  ['ru', 'Ничего не решено, сказал во вторник Иван Коваль агентству Reuters.', 'told Reuters'],
  ['ru', 'Об этом сообщают западные СМИ.', 'reported (западные СМИ)'],
]

for (const [language, sentence, ...wanted] of rows) {
  test(`${language}: ${sentence}`, () => {
    const text = `${around[language] ?? ''}\n\n${sentence}\n\n${around[language] ?? ''}`
    const article = readPlainText({ id: 'a', text }, lexicon)
    const found = findCitations(article, lexicon)
    for (const citation of found) assert.ok(isSliceOf(text, citation.span) && isSliceOf(text, citation.phrase))
    assert.deepEqual(
      found.map((one) => `${one.pattern} ${one.outlet ?? `(${one.span.text})`}`),
      wanted,
    )
  })
}

test('a name that only begins like an outlet’s is cited as nobody’s, a desk of the outlet is', () => {
  const namesIn = (sentence: string): readonly (string | undefined)[] =>
    findCitations(
      readPlainText({ id: 'a', text: `The harbour was closed for a week.\n\n${sentence}` }, lexicon),
      lexicon,
    ).map((one) => one.outlet)
  for (const other of ['Time Lodge said it would sell the boats.', 'Focus Marine reported a loss of two boats.'])
    assert.deepEqual(namesIn(other), [], other)
  assert.deepEqual(namesIn('Time Magazine reported that the boats were sold.'), ['Time'])
  assert.deepEqual(namesIn('Time reported that the boats were sold.'), ['Time'])
})

test('a long line of words without an end takes no long time', () => {
  const text = `${around['de'] ?? ''}\n\n${'sagte der alte Mann dem '.repeat(20_000)}ZDF.`
  const article = readPlainText({ id: 'a', text }, lexicon)
  const start = performance.now()
  findCitations(article, lexicon)
  assert.ok(performance.now() - start < 18_000)
})
