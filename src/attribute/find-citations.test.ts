import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { readPlainText } from '../extract/read-plain-text.ts'
import type { Article } from '../model/article.ts'
import { isSliceOf } from '../model/span.ts'
import type { Citation } from '../model/statement.ts'
import { findCitations } from './find-citations.ts'
import { compileOutletLexicon, withOutlets } from './outlet-lexicon.ts'

const lexicon = compileOutletLexicon(loadLexicon())

const before =
  'The island council met on Tuesday to talk about the ferries that it had asked for since the spring of last year.'
const after =
  'The two ships lie at the old quay, where they were built forty years ago by the yard that the company later closed.'

/** The citations of a sentence that stands between two paragraphs without any. */
function cited(sentence: string, outlet?: string): readonly Citation[] {
  const text = `${before}\n\n${sentence}\n\n${after}`
  const article = readPlainText({ id: 'a', text }, lexicon)
  const published: Article =
    outlet === undefined ? article : { ...article, outlet: { name: outlet, shownInText: false } }
  const found = findCitations(published, lexicon)
  for (const citation of found) assert.ok(isSliceOf(text, citation.span) && isSliceOf(text, citation.phrase))
  return found
}

function shortOf(citations: readonly Citation[]): readonly string[] {
  return citations.map((one) => `${one.pattern} ${one.outlet ?? `(${one.span.text})`}`)
}

/** Sentences and the citations in them, as "pattern Outlet" or "pattern (words of an unnamed one)". */
const english: readonly (readonly [sentence: string, ...wanted: string[]])[] = [
  ['The ships are rotten, two engineers told CNN.', 'told CNN'],
  ['“We were lied to,” the captain told the BBC.', 'told BBC'],
  ['A spokesman told the Reuters news agency that nothing was decided.', 'told Reuters'],
  ['She told German broadcaster ZDF that the route would close.', 'told ZDF'],
  ['“It is over,” he told CNN’s Paula Rooney on Sunday.', 'told CNN'],
  ['A union leader tells Sky News the crews will strike.', 'told Sky News'],
  ['In a statement to The Guardian, the company denied it.', 'told The Guardian'],
  ['The owner confirmed the sale to Bloomberg News.', 'told Bloomberg'],
  ['According to NBC News, the ships will sail in May.', 'according-to NBC News'],
  ['The ships will sail in May, according to a report by Le Monde.', 'according-to Le Monde'],
  ['According to a tally kept by the Associated Press, nine ferries have sunk.', 'according-to Associated Press'],
  ['The Wall Street Journal reported on Friday that the yard was bankrupt.', 'reported The Wall Street Journal'],
  ['The ships will sail in May, according to the Fjordposten newspaper in Velby.', 'according-to Fjordposten'],
  ['The owner told the “Kurier” daily that the ships will sail.', 'told Kurier'],
  ['Reuters first reported the talks.', 'reported Reuters'],
  ['The talks were first reported by Axios.', 'reported Axios'],
  ['The yard was bankrupt, the Financial Times reported.', 'reported Financial Times'],
  ['The yard was bankrupt, reported Der Spiegel.', 'reported Der Spiegel'],
  ['Citing four people, NBC reported that the ships were sold.', 'reported NBC News'],
  ['The Kyiv Independent, citing port officials, said the ships were sold.', 'reported The Kyiv Independent'],
  ['The agency said so, citing Interfax.', 'citing Interfax'],
  ['CNN reports that the captain had warned of it.', 'reported CNN'],
  ['As El País has revealed, the engines were never checked.', 'reported El País'],
  ['MSNBC has learned that the captain had warned of it.', 'reported MSNBC'],
  ['The New York Times’ Ada Lund wrote that the engines were never checked.', 'reported The New York Times'],
  ['Politico correspondent Per Holm noted that the vote was close.', 'reported Politico'],
  ['State news agency Xinhua said the ship had sailed.', 'reported Xinhua'],
  ['In an interview with the Financial Times, the owner called the price fair.', 'interview Financial Times'],
  ['He spoke to ABC News after the vote.', 'interview ABC News'],
  ['Speaking on Fox News, the senator called it a waste.', 'interview Fox News'],
  ['The owner, interviewed by Le Figaro, called the price fair.', 'interview Le Figaro'],
  ['“It is a waste,” the senator said on MSNBC.', 'said-on MSNBC'],
  ['A CNN poll found that most islanders want the bridge.', 'poll CNN'],
  ['An Associated Press-GfK poll found that most islanders want the bridge.', 'poll Associated Press'],
  ['A new poll by the Washington Post found little support.', 'poll The Washington Post'],
  ['In an op-ed in The Guardian, the chairwoman asked for patience.', 'published-in The Guardian'],
  ['The bridge will close, Politiken Nord reported on Monday.', 'reported Politiken Nord'],
  ['The bridge will close, Politiken reported on Monday.', 'reported Politiken'],
  ['The Courier-Mail was first, and Kyodo News was the first to report the release.', 'reported Kyodo News'],
  ['Writing in Foreign Affairs, two scholars doubt it.', 'published-in Foreign Affairs'],
  ['The letter, published in the Irish Times, asked for patience.', 'reported The Irish Times'],
  ['Documents obtained by Reuters show the price.', 'obtained-by Reuters'],
  ['A copy of the contract was seen by AFP.', 'obtained-by Agence France-Presse'],
  ['The scandal, a report in Time suggests, cost millions.', 'published-in Time'],
  ['The engineer told Insider that the hull was thin.', 'told Business Insider'],
  ['Die Reederei unterstützt die Pläne, wie zwei der Insider berichten.'],
  ['The engineer told the Ferry County Gazette that the hull was thin.', 'told Ferry County Gazette'],
  ['The newspaper Fjordposten reported that the hull was thin.', 'reported Fjordposten'],
  ['The engineer told WQXR that the hull was thin.', 'told WQXR'],
  ['The engineer told Radio Velby that the hull was thin.', 'told Radio Velby'],
  ['The news was broken by the Kyiv Post and Reuters.', 'reported Kyiv Post', 'reported Reuters'],
  ['Two engineers told CNN and NBC News that the hull was thin.', 'told CNN', 'told NBC News'],
]

const unnamed: typeof english = [
  ['The ships were sold, sources told American broadcasters.', 'told (American broadcasters)'],
  ['In a long interview with a British newspaper, the owner called the price fair.', 'interview (a British newspaper)'],
  ['Local media reported that the crew had left.', 'reported (Local media)'],
  ['The crew had left, according to local media.', 'according-to (local media)'],
  ['Several news outlets reported that the crew had left.', 'reported (Several news outlets)'],
  ['Some reports said that the crew had left.', 'report-says (Some reports)'],
  ['The crew had left in May, in some reports.', 'report-says (some reports)'],
  ['A report says that the crew had left.', 'report-says (A report)'],
  ['Media reports suggest that the crew had left.', 'report-says (Media reports)'],
  ['Russian state television said the ship had sunk.', 'reported (Russian state television)'],
  ['The crew had left, according to unconfirmed reports.', 'according-to (unconfirmed reports)'],
  ['The sale was confirmed to a major American newspaper by three people.', 'told (a major American newspaper)'],
  ['In a conversation with a Danish broadcaster, the minister called it finished.', 'interview (a Danish broadcaster)'],
  ['The captain told the Paris daily Le Quai that the crew had left.', 'told Le Quai'],
]

const none: readonly string[] = [
  'The US president tells the senator that the ships were sold.',
  'Crowds gathered in Times Square to see the ship.',
  'The letter was found in the Post Office of Velby.',
  'The captain told reporters that the crew had left.',
  'An independent report, he told the court, would help.',
  'The sky was clear, she said on Monday.',
  'Time will tell, the owner told his staff.',
  'The Hill family built the yard, according to the archive.',
  'Todd Stern, who led the talks, told the council to wait.',
  'The Ministry of Foreign Affairs had warned of it.',
  'Vice President Lund said the ships would sail.',
  'People familiar with the talks said the ships would sail.',
  'Michael Bloomberg said the ships would sail. Bloomberg says that he is sure.',
  'The BBC is based in London and has many readers.',
  'CNN said in a statement that it would cut its staff.',
  'The newspaper fell into the water, the crew said.',
  'Social media users mocked the company.',
  'The captain said on Telegram that the crew had left.',
  'He read Nature and Science on the ferry.',
]

for (const [title, cases] of Object.entries({ english, unnamed })) {
  for (const [sentence, ...wanted] of cases) {
    test(`citations, ${title}: ${sentence}`, () => assert.deepEqual(shortOf(cited(sentence)), wanted))
  }
}

for (const sentence of none) {
  test(`no outlet is cited: ${sentence}`, () => assert.deepEqual(shortOf(cited(sentence)), []))
}

/** The same in other languages, each in a text of that language. */
const foreign: readonly (readonly [sentence: string, ...wanted: string[]])[] = [
  ['据路透社报道，三名官员透露，两艘渡轮将在春季移交给岛屿议会。', 'according-to Reuters'],
  ['船长对《纽约时报》表示，两艘渡轮尚未出售，议会也没有收到任何消息。', 'told The New York Times'],
  ['共同通信によると、同社は二隻の船を春に議会へ引き渡すと発表した。', 'reported Kyodo News'],
  [
    'قالت الشركة إنها ستسلم السفينتين، بحسب وكالة فرانس برس، في الربيع المقبل إلى المجلس',
    'according-to Agence France-Presse',
  ],
  [
    'Про це повідомляє Українська правда з посиланням на двох учасників переговорів, які не захотіли назвати своїх імен.',
    'reported Ukrainska Pravda',
  ],
  [
    'За даними агентства Reuters, пороми вийдуть у море вже у травні цього року, хоча їх ще не полагодили.',
    'according-to Reuters',
  ],
  ['Як пише Bloomberg, пороми вже продано, а гроші за них ще не надійшли до громади.', 'reported Bloomberg'],
  [
    'Об этом сообщает РИА Новости со ссылкой на капитана порта, который отказался назвать свое имя и должность.',
    'reported RIA Novosti',
  ],
  [
    'Паромы уже проданы, рассказал капитан порта в интервью газете «Коммерсантъ», но деньги за них еще не получены.',
    'interview Kommersant',
  ],
  [
    'Nach Informationen der Süddeutschen Zeitung sind die Schiffe schon verkauft, aber das Geld ist noch nicht da.',
    'according-to Süddeutsche Zeitung',
  ],
  [
    'Die Schiffe sind verkauft, sagte der Kapitän der Nachrichtenagentur dpa, und er wird nicht mehr mit ihnen fahren.',
    'told Deutsche Presse-Agentur',
  ],
  [
    'Wie die Welt am Sonntag berichtet, sind die Schiffe schon verkauft, aber das Geld ist noch nicht da.',
    'reported Die Welt',
  ],
  [
    'Selon Le Monde, les navires ont été vendus, mais la somme n’a pas encore été versée à la commune.',
    'according-to Le Monde',
  ],
  [
    'Les navires ont été vendus, a déclaré le capitaine à l’AFP, et il ne sera plus à bord avec ses marins.',
    'told Agence France-Presse',
  ],
  [
    'Según El País, los barcos ya se han vendido, pero el dinero no ha llegado todavía al ayuntamiento de la isla.',
    'according-to El País',
  ],
  [
    'Los barcos ya se han vendido, informó Reuters, pero el dinero no ha llegado todavía al ayuntamiento de la isla.',
    'reported Reuters',
  ],
  [
    'Secondo La Repubblica, le navi sono già state vendute, ma il denaro non è ancora arrivato nelle casse del comune.',
    'according-to La Repubblica',
  ],
  [
    'Segundo a Folha de S.Paulo, os navios já foram vendidos, mas o dinheiro ainda não chegou à câmara da ilha.',
    'according-to Folha de S.Paulo',
  ],
  [
    'Jak podaje Onet, statki zostały już sprzedane, ale pieniądze nie dotarły jeszcze do gminy na wyspie.',
    'reported Onet',
  ],
]

for (const [sentence, ...wanted] of foreign) {
  test(`citations in other languages: ${sentence.slice(0, 50)}`, () => {
    const article = readPlainText({ id: 'a', text: sentence }, lexicon)
    assert.notEqual(article.language, 'en')
    assert.deepEqual(shortOf(findCitations(article, lexicon)), wanted)
  })
}

test('a headline cites before its colon, after its dash, or nobody by name', () => {
  const headlineOf = (headline: string): readonly string[] => {
    const text = `${headline}\n\n${before}\n\n${after}`
    return shortOf(findCitations(readPlainText({ id: 'a', text }, lexicon), lexicon))
  }
  assert.deepEqual(headlineOf('Ferries to be sold, Reuters reports'), ['reported Reuters'])
  assert.deepEqual(headlineOf('Ferries to be sold to islanders – Bloomberg'), ['reported Bloomberg'])
  assert.deepEqual(headlineOf('Ferries to be sold to islanders, report says'), ['report-says (report)'])
  assert.deepEqual(headlineOf('Ferries to be sold to islanders: reports'), ['report-says (reports)'])
  assert.deepEqual(headlineOf('Reuters: Ferries to be sold to islanders'), ['reported Reuters'])
  assert.deepEqual(headlineOf('Islanders to get their ferries at last'), [])
})

test('a citation of the article’s own outlet says so', () => {
  assert.equal(cited('The ships are rotten, two engineers told CNN.', 'CNN')[0]?.isOwnOutlet, true)
  assert.equal(cited('The ships are rotten, two engineers told NBC.', 'NBC News')[0]?.isOwnOutlet, true)
  assert.equal(cited('The ships are rotten, two engineers told MSNBC.', 'NBC News')[0]?.isOwnOutlet, false)
  assert.equal(cited('The ships are rotten, two engineers told CNN.')[0]?.isOwnOutlet, false)
})

test('a short form stands for the outlet that was named in full before', () => {
  const text = `${before}\n\nThe Washington Post reported that the yard was bankrupt. The Post said it had seen the books. The Times had no comment.`
  const found = findCitations(readPlainText({ id: 'a', text }, lexicon), lexicon)
  assert.deepEqual(shortOf(found).slice(0, 2), ['reported The Washington Post', 'reported The Washington Post'])
})

test('captions, credits, datelines and hat tips cite in their own ways', () => {
  const text = [
    'Ferries go to the islands at last',
    'VELBY, Norland (AP) — ' + before,
    'A ferry leaves the harbour. Credit: Ada Lund via Reuters',
    after,
    'With reporting from Agence France-Presse',
    'h/t Politico',
  ].join('\n\n')
  const article = { ...readPlainText({ id: 'a', text }, lexicon), outlet: { name: 'Velby Digest', shownInText: false } }
  const found = findCitations(article, lexicon)
  assert.deepEqual(shortOf(found), [
    'wire-dateline Associated Press',
    'image-credit Reuters',
    'credit-line Agence France-Presse',
    'via Politico',
  ])
  assert.deepEqual(
    found.map((one) => one.phrase.text),
    ['VELBY, Norland (AP) —', 'Reuters', 'With reporting from Agence France-Presse', 'h/t Politico'],
  )
})

test('furniture and disclaimers cite nobody', () => {
  const text = [
    before,
    'Related Articles',
    'Reuters reports that the storm has passed',
    'Sign up for the CNN newsletter to get our top stories',
    '© 2025 Associated Press. All rights reserved.',
  ].join('\n\n')
  assert.deepEqual(findCitations(readPlainText({ id: 'a', text }, lexicon), lexicon), [])
})

test('names learned from feeds are cited like those of the gazetteer', () => {
  const learned = withOutlets(lexicon, ['Harbour Lights', 'CNN', ''])
  const text = `${before}\n\nThe captain told Harbour Lights that the crew had left.`
  assert.deepEqual(shortOf(findCitations(readPlainText({ id: 'a', text }, learned), learned)), ['told Harbour Lights'])
})

test('the phrase is the words that make the citation, the span only the name', () => {
  const [found] = cited('Citing four people, NBC reported that the ships were sold.')
  assert.equal(found?.span.text, 'NBC')
  assert.equal(found?.phrase.text, 'Citing four people, NBC reported')
  assert.equal(found?.resolved, true)
  const [open] = cited('The ships were sold, sources told American broadcasters.')
  assert.equal(open?.phrase.text, 'told American broadcasters')
  assert.equal(open?.outlet, undefined)
  assert.equal(open?.resolved, false)
})

test('long and hostile texts are read in time that grows with their length only', () => {
  for (const piece of ['told CNN ', 'according to ', 'The Post ', 'Citing some reports, ', 'Bloomberg ', 'Radio A ']) {
    const text = piece.repeat(40_000)
    const start = performance.now()
    findCitations(readPlainText({ id: 'a', text }, lexicon), lexicon)
    assert.ok(performance.now() - start < 12_000, `${piece}: ${Math.round(performance.now() - start)} ms`)
  }
})
