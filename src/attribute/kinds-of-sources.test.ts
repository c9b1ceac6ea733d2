import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toldIn } from '../../test/kits/statements-in-short.ts'
import type { SourceKind, SourceLevel } from '../model/statement.ts'

interface KindOfSource {
  readonly kind: SourceKind
  /** The source and the level on which it speaks. */
  readonly sources: readonly (readonly [string, SourceLevel])[]
}

function expectKind({ kind, sources }: KindOfSource): void {
  for (const [source, level] of sources) {
    test(source, () => {
      const [told, ...more] = toldIn(`${source} said that the bridge was safe.`)
      assert.deepEqual(more, [])
      assert.equal(told?.source, source.replace(/,$/u, ''))
      assert.equal(told?.kind, kind)
      assert.equal(told?.level, level)
      assert.deepEqual(told?.content, ['the bridge was safe'])
    })
  }
}

describe('a post that one person holds is an office', () => {
  expectKind({
    kind: 'office',
    sources: [
      ['The prime minister', 'on-record'],
      ['The foreign minister', 'on-record'],
      ['The president of Vorland', 'on-record'],
      ['The vice president', 'on-record'],
      ['The attorney general', 'on-record'],
      ['The mayor of Merrow', 'on-record'],
      ['The king', 'on-record'],
      ['The pope', 'on-record'],
      ['The general', 'on-record'],
      ['The chairman of the board', 'on-record'],
      ['The head of the agency', 'on-record'],
      ['The director of the museum', 'on-record'],
      ['The ambassador to Vorland', 'on-record'],
      ['The chief of police', 'on-record'],
    ],
  })
})

describe('a body is an institution', () => {
  expectKind({
    kind: 'institution',
    sources: [
      ['The ministry', 'on-record-institutional'],
      ['The health ministry', 'on-record-institutional'],
      ['The Health Ministry', 'on-record-institutional'],
      ['The police', 'on-record-institutional'],
      ['Police in Merrow', 'on-record-institutional'],
      ['The army', 'on-record-institutional'],
      ['The navy', 'on-record-institutional'],
      ['The court', 'on-record-institutional'],
      ['The Supreme Court of Vorland', 'on-record-institutional'],
      ['Parliament', 'on-record-institutional'],
      ['The government', 'on-record-institutional'],
      ['The company', 'on-record-institutional'],
      ['The airline', 'on-record-institutional'],
      ['The hospital', 'on-record-institutional'],
      ['The university', 'on-record-institutional'],
      ['The union', 'on-record-institutional'],
      ['The club', 'on-record-institutional'],
      ['The embassy', 'on-record-institutional'],
      ['The city council', 'on-record-institutional'],
      ['The regulator', 'on-record-institutional'],
      ['The opposition', 'on-record-institutional'],
      ['The prosecution', 'on-record-institutional'],
      ['Prosecutors', 'on-record-institutional'],
      ['Investigators', 'on-record-institutional'],
      ['Detectives', 'on-record-institutional'],
      ['The newspaper', 'on-record-institutional'],
      ['The broadcaster', 'on-record-institutional'],
      ['The White House', 'on-record-institutional'],
      ['The Pentagon', 'on-record-institutional'],
      ['NATO', 'on-record-institutional'],
      ['The UN', 'on-record-institutional'],
      ['The Bank of Vorland', 'on-record-institutional'],
      ['Merrow City Council', 'on-record-institutional'],
      ['Kestrel Airlines', 'on-record-institutional'],
      ['The Kestrel Group', 'on-record-institutional'],
      ['Reuters', 'on-record-institutional'],
    ],
  })
})

describe('somebody who speaks for a body is an unnamed spokesperson', () => {
  expectKind({
    kind: 'unnamed-spokesperson',
    sources: [
      ['A spokesman', 'on-record-institutional'],
      ['A spokeswoman for the court', 'on-record-institutional'],
      ['The spokesperson', 'on-record-institutional'],
      ['A company spokesman', 'on-record-institutional'],
      ['A representative of the bank', 'on-record-institutional'],
    ],
  })
})

describe('somebody of whom only a description is given is anonymous', () => {
  expectKind({
    kind: 'anonymous',
    sources: [
      ['An official', 'anonymous'],
      ['A senior official', 'anonymous'],
      ['A U.S. official', 'anonymous'],
      ['A defence official', 'anonymous'],
      ['One official', 'anonymous'],
      ['Two officials', 'anonymous'],
      ['Officials', 'anonymous'],
      ['Several officials', 'anonymous'],
      ['A source', 'anonymous'],
      ['Sources', 'anonymous'],
      ['A source close to the king', 'anonymous'],
      ['A person familiar with the plan', 'anonymous'],
      ['People familiar with the plan', 'anonymous'],
      ['A diplomat', 'anonymous'],
      ['A Western diplomat', 'anonymous'],
      ['An aide to the king', 'anonymous'],
      ['A former adviser', 'anonymous'],
      ['A lawmaker', 'anonymous'],
      ['A lawyer for the family', 'anonymous'],
      ['A witness', 'anonymous'],
      ['Two witnesses', 'anonymous'],
      ['A neighbour', 'anonymous'],
      ['A soldier', 'anonymous'],
      ['An employee of the bank', 'anonymous'],
      ['A banker', 'anonymous'],
    ],
  })
})

describe('anybody is generic', () => {
  expectKind({
    kind: 'generic',
    sources: [
      ['Analysts', 'unclear'],
      ['Some analysts', 'unclear'],
      ['Experts', 'unclear'],
      ['Critics of the plan', 'unclear'],
      ['Observers', 'unclear'],
      ['Supporters', 'unclear'],
      ['Scientists', 'unclear'],
      ['Economists', 'unclear'],
      ['Historians', 'unclear'],
      ['Residents', 'unclear'],
      ['Voters', 'unclear'],
      ['Many farmers', 'unclear'],
      ['Some people', 'unclear'],
      ['Young people', 'unclear'],
    ],
  })
})

describe('a paper, a figure or a picture is a document', () => {
  expectKind({
    kind: 'document',
    sources: [
      ['The report', 'second-hand'],
      ['A study', 'on-record-institutional'],
      ['The study by the university', 'on-record-institutional'],
      ['The poll', 'on-record-institutional'],
      ['The survey', 'on-record-institutional'],
      ['Court documents', 'on-record-institutional'],
      ['Police records', 'on-record-institutional'],
      ['The indictment', 'on-record-institutional'],
      ['The lawsuit', 'on-record-institutional'],
      ['The letter', 'on-record-institutional'],
      ['The memo', 'on-record-institutional'],
      ['The audit', 'on-record-institutional'],
      ['The ruling', 'on-record-institutional'],
      ['The census', 'on-record-institutional'],
      ['The statement', 'on-record-institutional'],
      ['Official data', 'on-record-institutional'],
      ['The video', 'unclear'],
      ['Satellite images', 'unclear'],
      ['The photos', 'unclear'],
    ],
  })
})

describe('a person with a name is named', () => {
  expectKind({
    kind: 'named',
    sources: [
      ['Ana Ruiz', 'on-record'],
      ['Minister Ana Ruiz', 'on-record'],
      ['Prime Minister Ana Ruiz', 'on-record'],
      ['Gen. Pavel Orlin', 'on-record'],
      ['Mr. Okafor', 'on-record'],
      ['Dr. Lindqvist', 'on-record'],
      ['Prof. Ines Calder', 'on-record'],
      ['King Aldo', 'on-record'],
      ['Sir Paul Okafor', 'on-record'],
      ['Ana Ruiz of the union', 'on-record'],
      ['Ana Ruiz, a nurse,', 'on-record'],
      ['The nurse Ana Ruiz', 'on-record'],
      ['The minister, Ana Ruiz,', 'on-record'],
    ],
  })
})
