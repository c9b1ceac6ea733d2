import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readingOf } from '../../test/kits/statements-in-short.ts'

/** The part of speech of `word`, at its first place in `text`. */
function tagOf(text: string, word: string): string | undefined {
  const { tokens, tags } = readingOf(text)
  return tags[tokens.findIndex((token) => token.text === word)]
}

describe('each token of a sentence has its part of speech', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['The mayor said that the old bridge would reopen in spring.', 'DET N VBD THAT DET N N MD VB P N PUNCT'],
    ['He said it was too early to tell.', 'PRP VBD PRP AUX ADV ADJ TO VB PUNCT'],
    ['Police said three people were arrested after the match.', 'N VBD NUM N AUX VBD P DET N PUNCT'],
    ['The ministry did not say how many divers were missing.', 'DET N AUX NOT VB WH DET N AUX VBG PUNCT'],
    ['Voss’s brother has repeatedly warned the king.', 'NNP POS N AUX ADV VBD DET N PUNCT'],
    ['The report is due in May.', 'DET N AUX N P TIME PUNCT'],
    ['PM says the bridge is closed. It opens at 5:30 pm.', 'NNP VBS DET N AUX VBD PUNCT PRP VBS P NUM N PUNCT'],
    ['They may strike in May.', 'PRP MD VB P TIME PUNCT'],
    ['A plan proposed by Velik was sent to parliament.', 'DET N VBD P NNP AUX VBD TO N PUNCT'],
    ['The dogs chased the well known thief out of the well.', 'DET N VBD DET N VBN N ADV P DET N PUNCT'],
    ['She likes to swim and to read.', 'PRP N TO VB CC TO VB PUNCT'],
    ['The fleet sails on Monday for Merrow.', 'DET N N P TIME P NNP PUNCT'],
    ['Two ships sank.', 'NUM N VBD PUNCT'],
    ['The claim was false.', 'DET N AUX N PUNCT'],
    ['They claim the wall is old.', 'PRP VB DET N AUX N PUNCT'],
    ['His claim angered the town.', 'DET N VBD DET N PUNCT'],
    ['According to the audit, nine bridges need repair.', 'P P DET N PUNCT NUM N VB N PUNCT'],
    ['Seeing the smoke, the guard called the police.', 'VBG DET N PUNCT DET N VBD DET N PUNCT'],
    ['The union’s drivers haven’t been paid since June.', 'DET N POS N AUX AUX VBD P TIME PUNCT'],
    ['“Run,” he shouted.', 'PUNCT VB PUNCT PUNCT PRP VBD PUNCT'],
    ['The people close to the king left early.', 'DET N ADJ P DET N VBD ADJ PUNCT'],
    ['Finding a seat was hard.', 'VBG DET N AUX N PUNCT'],
    ['The sinking ship was towed to Karsk.', 'DET VBG N AUX VBN P NNP PUNCT'],
    ['Because it rained, the match was called off.', 'SUB PRP VBD PUNCT DET N AUX VBD P PUNCT'],
    ['The U.S. embassy closed at 3 p.m. on 4 June.', 'DET NNP N VBD P NUM N P NUM TIME PUNCT'],
    ["He'll say it's hers.", 'PRP MD VB PRP AUX N PUNCT'],
    ['The Kestrel Mining Company and the Bank of Vorland merged.', 'DET NNP NNP NNP CC DET NNP P NNP VBD PUNCT'],
  ]
  for (const [text, tags] of cases) test(text, () => assert.equal(readingOf(text).tags.join(' '), tags))
})

describe('a word that may be noun or verb is decided by its neighbours', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['The report is due in May.', 'report', 'N'],
    ['They report a fire.', 'report', 'VB'],
    ['The station reports a fire.', 'reports', 'VBS'],
    ['Two reports were lost.', 'reports', 'N'],
    ['The claim was false.', 'claim', 'N'],
    ['They claim the wall is old.', 'claim', 'VB'],
    ['His claim was false.', 'claim', 'N'],
    ['The mayor’s plan failed.', 'plan', 'N'],
    ['They plan a new bridge.', 'plan', 'VB'],
    ['She will plan the trip.', 'plan', 'VB'],
    ['He wants to call her.', 'call', 'VB'],
    ['The call came late.', 'call', 'N'],
    ['The state of the road is poor.', 'state', 'N'],
    ['He has stated his name.', 'stated', 'VBD'],
    ['He may win.', 'may', 'MD'],
    ['He left in May.', 'May', 'TIME'],
    ['March was cold.', 'March', 'TIME'],
    ['The army marched on.', 'army', 'N'],
    ['She said that the king left.', 'that', 'THAT'],
    ['The mayor’s car was stolen.', '’s', 'POS'],
    ['The mayor’s ill.', 'mayor', 'N'],
    ['He won’t go.', 'won’t', 'MD'],
    ['Velik hasn’t spoken.', 'hasn’t', 'AUX'],
    ['Velik spoke quickly.', 'quickly', 'ADV'],
    ['The family left.', 'family', 'N'],
    ['An ally of the king fled.', 'ally', 'N'],
    ['He paid $40 for it.', '$40', 'NUM'],
    ['Karsk is far.', 'Karsk', 'NNP'],
    ['The town of Karsk is far.', 'Karsk', 'NNP'],
    ['The ship sank near Merrow.', 'near', 'P'],
    ['The man who fled was old.', 'fled', 'VBD'],
    ['The stolen car was found.', 'found', 'VBD'],
    ['A car stolen in May was found.', 'stolen', 'VBN'],
    ['Running is fun.', 'Running', 'VBG'],
    ['The king and queen left.', 'and', 'CC'],
  ]
  for (const [text, word, tag] of cases) test(`${word}: ${text}`, () => assert.equal(tagOf(text, word), tag))
})
