import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { compileOutletLexicon } from '../attribute/outlet-lexicon.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { findMasthead } from './find-masthead.ts'
import { findSelfReference } from './find-self-reference.ts'
import { readPlainText } from './read-plain-text.ts'
import { zonePlainText } from './zone-plain-text.ts'

const outlets = compileOutletLexicon(loadLexicon())
const story =
  'The council of Ostwick voted on Tuesday to close the eastern bridge for repairs that will take until spring.\n\nShops near the bridge expect fewer customers, and a second bus line will run from Monday.'
const nameIn = (text: string): string | undefined => findMasthead(text, zonePlainText(text, outlets), outlets)?.name

describe('a line around the story that is an outlet’s name', () => {
  const cases: readonly { readonly head: string; readonly name: string | undefined; readonly why: string }[] = [
    { head: 'BBC News\n15 May 2030', name: 'BBC', why: 'a desk of a known outlet' },
    { head: 'BBC Sport\n15 May 2030', name: 'BBC', why: 'another desk' },
    {
      head: 'Guardian staff and agencies\nWed 4 Jun 2031 21.40 BST',
      name: 'The Guardian',
      why: 'the staff of a known outlet',
    },
    { head: 'L’Équipe\nLe 12 août 2030 à 08h15', name: "L'Équipe", why: 'a name in its own language' },
    {
      head: 'The Ostwick Ledger\nTuesday 14 May 2030',
      name: 'The Ostwick Ledger',
      why: 'a name shaped like an outlet’s',
    },
    { head: 'Harbour Wire Daily | March 8, 2031', name: 'Harbour Wire Daily', why: 'a name with a date' },
    { head: 'QuayDaily - Jan 15, 2032', name: 'QuayDaily', why: 'a name in one word' },
    { head: 'Ostwick Rovers FC official website\n13 August 2030', name: 'Ostwick Rovers FC', why: 'a site of its own' },
    { head: 'Radio Marrendal\n13 August 2030', name: 'Radio Marrendal', why: 'a station' },
    { head: 'Le Monde avec AFP\nPublié le 13 août 2030', name: 'Le Monde', why: 'a house beside an agency' },
    {
      head: 'Health editor, Yorkshire Post\nPublished 13 August 2030',
      name: 'Yorkshire Post',
      why: 'for whom an editor writes',
    },
    { head: 'VANITY FAIR\nAUGUST 2030', name: 'Vanity Fair', why: 'a name in capitals' },
    { head: 'Le Monde avec son directeur\n13 August 2030', name: undefined, why: 'no agency stands beside it' },
    { head: 'By Anna Varga\n13 August 2030', name: undefined, why: 'a person' },
    { head: 'Kopenhagen, 7 March 2031', name: undefined, why: 'a place' },
    { head: '13 August 2030', name: undefined, why: 'a date alone' },
    { head: 'A bridge too far for the shops of Ostwick\n13 August 2030', name: undefined, why: 'a standfirst' },
  ]
  for (const { head, name, why } of cases) {
    test(`“${head.replace('\n', ' / ')}” shows ${name ?? 'nobody'}: ${why}`, () => {
      assert.equal(nameIn(`Council votes to close eastern bridge\n\n${head}\n\n${story}`), name)
    })
  }

  test('below the story it counts too', () => {
    assert.equal(
      nameIn(`Council votes to close eastern bridge\n\n${story}\n\nThe Ostwick Ledger, 9 October 2030`),
      'The Ostwick Ledger',
    )
  })

  test('a headline is no masthead because a newspaper’s word stands at its end', () => {
    assert.equal(nameIn(`Council finds a new Post\n\n${story}`), undefined)
  })

  test('a name that no gazetteer knows counts where the story was told to it', () => {
    const told = 'Three officials told Kystnytt Nord on Wednesday that the bridge would stay shut.'
    assert.equal(
      nameIn(`Council votes to close eastern bridge\n\n${told} ${story}\n\nKystnytt Nord, 9 October 2030`),
      'Kystnytt Nord',
    )
    assert.equal(
      nameIn(`Council votes to close eastern bridge\n\n${story}\n\nKystnytt Nord, 9 October 2030`),
      undefined,
    )
  })

  test('its span is the slice that shows it', () => {
    const text = `Council votes to close eastern bridge\n\nThe Ostwick Ledger | 3 May 2030\n\n${story}`
    const masthead = findMasthead(text, zonePlainText(text, outlets), outlets)
    assert.ok(masthead)
    assert.equal(text.slice(masthead.span.start, masthead.span.end), 'The Ostwick Ledger')
  })
})

describe('a story that speaks of an outlet as its own', () => {
  const referenceIn = (text: string): string | undefined =>
    findSelfReference(text, zonePlainText(text, outlets), outlets)?.name
  const byline = 'Council to close eastern bridge\n\nBy Anna Varga and Marek Lindholm\n14 May 2030\n\n'
  const bare = 'Council to close eastern bridge\n\n14 May 2030\n\n'
  const cases: readonly { readonly text: string; readonly name: string | undefined; readonly why: string }[] = [
    {
      text: `${bare}The eastern bridge will be closed, TechCrunch has learned. ${story}`,
      name: 'TechCrunch',
      why: 'it has learned',
    },
    {
      text: `${bare}The bridge was unsafe, according to a memo reviewed by The Wall Street Journal. ${story}`,
      name: 'The Wall Street Journal',
      why: 'it has seen the memo',
    },
    { text: `${bare}The bridge will be closed, the BBC understands. ${story}`, name: 'BBC', why: 'it understands' },
    {
      text: `${byline}The bridge will be closed, two officials told The New York Times. ${story}`,
      name: 'The New York Times',
      why: 'it was told, under a byline',
    },
    {
      text: `${bare}The bridge will be closed, two officials told The New York Times. ${story}`,
      name: undefined,
      why: 'no byline: anybody may pass this on',
    },
    {
      text: `${byline}The bridge will be closed, two officials told The New York Times, the Times reported. The New York Times said so on Monday. ${story}`,
      name: undefined,
      why: 'others write “reported”',
    },
    {
      text: `${byline}The bridge will be closed, according to The New York Times. ${story}`,
      name: undefined,
      why: 'a citation',
    },
    {
      text: `${byline}${story} ${story} ${story} ${story}\n\nLater an engineer told Reuters that the steel was sound.`,
      name: undefined,
      why: 'far from the beginning',
    },
    {
      text: `${bare}The memo was reviewed by The Wall Street Journal and seen by Reuters. ${story}`,
      name: undefined,
      why: 'two at once',
    },
    { text: `${bare}${story}`, name: undefined, why: 'nobody' },
    {
      text: `${bare}The bridge will be closed, the mayor told Vanity Fair. ${story}\n\nThe Independent has contacted the mayor.`,
      name: 'The Independent',
      why: 'who asks is surer than who was told',
    },
    {
      text: `${byline}The bridge will be closed, the mayor told Vanity Fair. ${story}\n\nThe mayor told the magazine that she was sorry.`,
      name: undefined,
      why: 'no outlet calls itself “the magazine”',
    },
    {
      text: `${bare}The plan was in a draft obtained by Der Spiegel, the German magazine reported. ${story}\n\n“It is a draft,” an official told POLITICO, speaking on condition of anonymity.`,
      name: 'Politico',
      why: 'who is asked for silence writes',
    },
    {
      text: `${bare}The bridge will be closed, sources have told ESPN. ${story}\n\nAn engineer told ESPN that the steel was sound.`,
      name: 'ESPN',
      why: 'told twice, and nobody else is named',
    },
    {
      text: `${byline}“It is late,” an engineer told the BBC. ${story}\n\nThe mayor told BBC Radio 4 that she was sorry.`,
      name: 'BBC',
      why: 'programmes of one house',
    },
    {
      text: `Council to close eastern bridge\n\nReuters\n14 May 2030\n\n${story}\n\nThe board did not reply to Reuters requests for comment.`,
      name: undefined,
      why: 'a credit gives the text to an agency, and says nothing of who prints it',
    },
  ]
  for (const { text, name, why } of cases)
    test(`${name ?? 'nobody'}: ${why}`, () => assert.equal(referenceIn(text), name))
})

describe('the outlet of a plain text', () => {
  const shownBy: readonly (readonly [string, string])[] = [
    ['Published in Dawn, May 24th, 2030', 'Dawn'],
    ['Write to Anna Varga at anna.varga@wsj.com', 'The Wall Street Journal'],
    [
      'The Hill has reached out to the mayor for comment.\n\nCopyright 2031 Nexbrook Media Inc. All rights reserved.',
      'The Hill',
    ],
    ['Mirror Sport have contacted the builders.', 'Daily Mirror'],
    ['[DOWNLOAD: Free Ostwick Courier app for alerts as news breaks]', 'Ostwick Courier'],
    ['Copyright ©2031 Dow Jones & Company, Inc. All Rights Reserved.', 'The Wall Street Journal'],
    ['For the latest news on this story keep checking back at The Sun Online', 'The Sun'],
    ['(This story has not been edited by THE RECORDER and is auto-generated from PTI)', 'THE RECORDER'],
    ['(You can now subscribe to our Economic Times WhatsApp channel)', 'The Economic Times'],
  ]
  for (const [line, name] of shownBy)
    test(`“${line}” below it shows ${name}`, () =>
      assert.equal(
        readPlainText({ id: 'a', text: `Council votes to close eastern bridge\n\n${story}\n\n${line}` }, outlets).outlet
          ?.name,
        name,
      ))

  test('a date before the number of the issue is the day of publication', () => {
    const text = `Rat schließt die östliche Brücke\n\nVon Anna Varga\n17.03.2031, 13.00 Uhr • aus Heft 12/2031\n\n${story}`
    assert.equal(readPlainText({ id: 'a', text }, outlets).publishedAt, '2031-03-17')
  })

  test('a broadcaster with a stroke in its name is a byline of its own', () => {
    const text = `Council votes to close eastern bridge\n\nBy RFE/RL\n\n${story}`
    assert.equal(readPlainText({ id: 'a', text }, outlets).outlet?.name, 'Radio Free Europe/Radio Liberty')
  })

  test('a masthead counts before the dateline of the agency whose text is copied', () => {
    const text = `Bridge to close - report\n\nWestmere Herald | 15 May 2030\n\nOSTWICK, May 14 (Reuters) - ${story}`
    assert.equal(readPlainText({ id: 'a', text }, outlets).outlet?.name, 'Westmere Herald')
  })

  test('a text that names no outlet has none', () => {
    assert.equal(readPlainText({ id: 'a', text: `Bridge to close\n\n${story}` }, outlets).outlet, undefined)
  })
})
