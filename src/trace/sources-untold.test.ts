import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { attributeArticle } from '../attribute/attribute-article.ts'
import { compileLexicons } from '../commands/compile-lexicons.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { readPlainText } from '../extract/read-plain-text.ts'
import { traceStory } from './trace-story.ts'

const lexicons = compileLexicons(loadLexicon())

/** The class of one text, what its news rests on, and whom its stated edges to outlets lead to. */
function traced(text: string): { readonly class: string; readonly primary: string; readonly cited: readonly string[] } {
  const article = readPlainText({ id: 'it', text }, lexicons.outlets)
  const report = { ...article, ...attributeArticle(article, lexicons.attribute) }
  const { reports, nodes, edges } = traceStory({ story: 's', reports: [report] }, { lexicon: lexicons.trace })
  const nameOf = (id: string | undefined): string => {
    const node = nodes.find((each) => each.id === id)
    return node?.article ?? node?.outlet ?? node?.label?.text ?? 'nothing'
  }
  const cited = edges.filter(({ to }) => nodes.some(({ id, kind }) => id === to && kind.endsWith('report')))
  return {
    class: reports[0]?.class ?? 'none',
    primary: nameOf(reports[0]?.primarySource),
    cited: cited.map(({ to }) => nameOf(to)),
  }
}

const bank = 'The board of the savings bank met twice last week, and its branches opened as usual on Monday morning.'

describe('“report” in a headline', () => {
  test('is the paper that the story goes on to name, and no other outlet’s', () => {
    const text = `Half of village shops may close by 2040: Report\n\n4 May 2031\n\nHalf of all village shops could close by 2040, according to a report by the Alden Institute released on Tuesday.\n\n"Villages are losing their last counters," said Ida Falk, who wrote it.\n\n${bank}`
    assert.equal(traced(text).class, 'original')
    assert.deepEqual(traced(text).cited, [])
  })
  test('of a press release is its own', () => {
    const text = `Half of village shops heading for closure, new report shows\n\n4 May 2031\n\nA report published today by the Alden Institute shows that half of all village shops will close by 2040.\n\nIda Falk, author of the report, said: "Villages are losing their last counters."`
    assert.equal(traced(text).class, 'original')
  })
  test('is another outlet’s where the story names nobody', () => {
    const text = `Savings bank to be sold: report\n\n4 May 2031\n\nThe savings bank of Merrow is to be sold to a rival in the north, a report said on Tuesday, without naming its sources.\n\n${bank}`
    assert.equal(traced(text).class, 'derived-unresolved')
  })
})

describe('a text by “agencies”', () => {
  const head = 'Una inundación deja tres muertos en Merrow\n\nAGENCIAS\nMadrid - 08 FEB 2032 - 12:40 CET\n\n'
  test('rests on the agency that it names', () => {
    const text = `${head}Una inundación ha causado la muerte de tres personas en Merrow, según informó el sábado el Ministerio del Interior.\n\nUn médico aseguró a la agencia AFP que hay más heridos en los pueblos de la costa.`
    assert.deepEqual([traced(text).class, traced(text).primary], ['pickup', 'Agence France-Presse'])
  })
  test('is derived from sources not named where it names none', () => {
    const text = `${head}Una inundación ha causado la muerte de tres personas en Merrow, según informó el sábado el Ministerio del Interior.\n\nLos vecinos de la costa pasaron la noche en una escuela.`
    assert.equal(traced(text).class, 'derived-unresolved')
  })
})

describe('an interview with nobody knows whom', () => {
  const said = '“I left, and I am not going back,” the singer said in a recent interview.'
  const story = `Ida Falk is breaking her silence!\n\nThe 34-year-old says that she left the tour of the Kestrels after a quarrel about money.\n\n${said}`
  test('is a source that is not named', () => assert.equal(traced(story).class, 'derived-unresolved'))
  test('may be the author’s own under a byline', () => {
    const signed = story.replace('\n\n', '\n\nBy Jon Aas\n4 May 2031\n\n')
    assert.equal(traced(signed).class, 'original')
  })
})

describe('what others reported and somebody denies', () => {
  test('is not what the report rests on', () => {
    const text = `Merrow Rovers statement\n\n14 July 2031\n\nMerrow Rovers would like to make clear that the club has had no offer for Jon Aas and talks to no other club.\n\nInformation published in recent hours in the American media about an offer of 55 million euros is false.\n\nThe player will join the squad for training on Monday.`
    assert.equal(traced(text).class, 'original')
    assert.deepEqual(traced(text).cited, ['the American media'])
  })
  test('so too where it is dismissed', () => {
    const text = `Death toll rises to 41\n\nLUSAKA, Feb. 9 (Xinhua) -- The death toll of the outbreak has risen to 41, the health ministry said Monday.\n\nThe minister dismissed media reports that more than 100 people had died.`
    assert.equal(traced(text).class, 'original')
  })
})

describe('what others reported and somebody confirms', () => {
  test('is not what the report rests on', () => {
    const text = `Dock chief charged\n\nMERROW (AP) — Prosecutors on Wednesday unsealed an indictment of the chief of the docks, confirming charges that had surfaced in news reports a day earlier.\n\n"He sold his office," prosecutor Ida Falk said at a news conference.`
    assert.equal(traced(text).class, 'original')
  })
})

describe('papers that another outlet brought to light', () => {
  test('are its own, wherever they stand', () => {
    const text = `Leaked emails: bosses planned to break strike\n\nHarbour Weekly\nWed 4 Feb 2031\n\nDock bosses in Merrow plotted to ship in 180 strangers to break a strike, according to leaked emails.\n\nThe emails, first revealed by the Yorkshire Post newspaper, show that managers told recruiters that "discretion is essential".\n\n${bank}`
    assert.deepEqual([traced(text).class, traced(text).primary], ['pickup', 'Yorkshire Post'])
  })
  test('a study in a journal is read by everybody', () => {
    const text = `New jab halves cases in trial: study\n\nParis (AFP) - A new vaccine halved the number of cases among children in a trial in Merrow, researchers said Wednesday.\n\nThe vaccine was 51 percent effective over a year, according to the study published in The Lancet medical journal.\n\nLead author Ida Falk told AFP the vaccine could be in use by 2033.`
    assert.equal(traced(text).class, 'original')
    assert.deepEqual(traced(text).cited, [])
  })
})

describe('a country in the lede', () => {
  test('is not the newspaper that is named after it', () => {
    const text = `Japan says two sailors freed\n\n4 April 2031\n\nTwo sailors held for a month have been freed, Japan said on Friday.\n\n“I am relieved,” Prime Minister Ida Falk told reporters.`
    assert.deepEqual(traced(text).cited, [])
  })
})

describe('credits', () => {
  test('“Source: AP” above the story gives the news to the agency', () => {
    const text = `Лідер опозиції Оравець переміг на виборах президента Вельмарку\n\nДжерело: Associated Press\n\nЛідер опозиції Мілан Оравець переміг у другому турі президентських виборів у Вельмарку в неділю.\n\nЛенарт визнала поразку незадовго до опівночі, повідомили у комісії.`
    assert.deepEqual([traced(text).class, traced(text).primary], ['pickup', 'Associated Press'])
  })
  test('what was generated from an agency’s feed is a copy of it', () => {
    const text = `Savings bank to be sold\n\n4 May 2031\n\nThe savings bank of Merrow is to be sold to a rival in the north, its chairman said on Tuesday.\n\n${bank}\n\n(This story has not been edited by THE RECORDER and is auto-generated from PTI)`
    assert.deepEqual([traced(text).class, traced(text).primary], ['copy', 'Press Trust of India'])
  })
  test('an agency’s name above a text that it does not speak of as its own is no masthead', () => {
    const text = `Savings bank to be sold\n\nReuters\nLast Updated: May 4, 2031, 05:02:00 PM IST\n\nThe savings bank of Merrow is to be sold to a rival, Bloomberg News reported on Monday.\n\nThe bank did not immediately respond to Reuters requests for comment.\n\n${bank}`
    assert.equal(traced(text).class, 'copy')
  })
})
