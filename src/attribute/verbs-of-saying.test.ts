import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toldIn } from '../../test/kits/statements-in-short.ts'

/** The cue and content of each statement, and whether the source is `speaker`. */
function saidBy(speaker: string, text: string): readonly (readonly [string | undefined, string])[] {
  return toldIn(text)
    .filter(({ source }) => source?.toLowerCase() === speaker)
    .map(({ cue, content }) => [cue, content.join(' | ')])
}

describe('a verb of saying takes a clause with "that"', () => {
  const verbs =
    `said says acknowledged admitted alleged argued asserted complained conceded confirmed contended declared disclosed
    emphasized estimated explained hinted indicated insisted joked lamented mentioned observed pledged predicted promised
    recalled remarked repeated revealed stressed suggested testified vowed warned wrote noted claimed announced added stated
    reported maintained reiterated speculated boasted`.split(/\s+/u)
  for (const verb of verbs) {
    test(verb, () => {
      const text = `The minister ${verb} that the port was full.`
      assert.deepEqual(saidBy('the minister', text), [[verb, 'the port was full']])
    })
  }
})

describe('a verb of saying follows its quotation', () => {
  const verbs =
    `said says admitted argued boasted complained concluded continued declared explained joked noted observed
    recalled replied responded shouted tweeted warned whispered wrote yelled added asked claimed`.split(/\s+/u)
  for (const verb of verbs) {
    test(verb, () => {
      const quotation = verb === 'asked' ? '“Are we late?”' : '“We are late,”'
      assert.deepEqual(saidBy('the captain', `${quotation} the captain ${verb}.`), [[verb, quotation]])
      assert.deepEqual(saidBy('the captain', `${quotation} the captain ${verb} on Monday.`), [[verb, quotation]])
    })
  }
})

describe('a verb of saying stands between its quotation and the speaker', () => {
  const verbs = `said says admitted added asked explained insisted joked noted recalled replied warned wrote`.split(
    /\s+/u,
  )
  for (const verb of verbs) {
    test(verb, () => {
      assert.deepEqual(saidBy('ana ruiz', `“We are late,” ${verb} Ana Ruiz.`), [[verb, '“We are late,”']])
    })
  }
})

describe('a verb of saying comes in every tense', () => {
  const groups: readonly string[] = [
    'said',
    'says',
    'has said',
    'had said',
    'will say',
    'would say',
    'is saying',
    'was saying',
    'has been saying',
    'has repeatedly said',
    'has already said',
    'also said',
    'later said',
    'then said',
    'recently said',
    'again said',
  ]
  for (const group of groups) {
    test(group, () => {
      const text = `The minister ${group} that the port was full.`
      assert.deepEqual(saidBy('the minister', text), [[group, 'the port was full']])
    })
  }
})

describe('what is not said is marked in every tense', () => {
  const groups: readonly string[] = [
    'did not say',
    "didn't say",
    'has not said',
    "hasn't said",
    'would not say',
    "wouldn't say",
    'never said',
    'could not say',
    "couldn't say",
    'did not disclose',
    'did not explain',
    'would not confirm',
    'has not disclosed',
    'did not immediately say',
  ]
  for (const group of groups) {
    test(group, () => {
      const [told, ...more] = toldIn(`The minister ${group} whether the port was full.`)
      assert.deepEqual(more, [])
      assert.equal(told?.cue, group)
      assert.equal(told?.polarity, 'not-said')
      assert.equal(told?.form, 'not-said')
      assert.deepEqual(told?.content, ['whether the port was full'])
    })
  }
})

describe('a denial is marked whatever its form', () => {
  const denials: readonly (readonly [string, string])[] = [
    ['denied that', 'the port was full'],
    ['has denied that', 'the port was full'],
    ['denies that', 'the port is full'],
    ['denied', 'selling the port'],
    ['rejected', 'the claim'],
    ['dismissed', 'the claim'],
    ['disputed', 'the claim'],
    ['refuted', 'the claim'],
  ]
  for (const [words, rest] of denials) {
    test(`${words} ${rest}`, () => {
      const [told, ...more] = toldIn(`The minister ${words} ${rest}.`)
      assert.deepEqual(more, [])
      assert.equal(told?.polarity, 'denied')
      assert.equal(told?.content.join(' | '), rest)
    })
  }
})

describe('a source of every shape is found whole', () => {
  const sources: readonly string[] = [
    'The minister',
    'A minister',
    'Their minister',
    'The new minister',
    'The minister of transport',
    'The minister for the northern ports',
    'Minister Ana Ruiz',
    'Ana Ruiz',
    'Ana Maria Ruiz',
    'Ruiz',
    'Mr. Ruiz',
    'Dr. A. B. Ruiz',
    'Ana Ruiz, the minister of transport,',
    'Ana Ruiz, who runs the port,',
    'Ana Ruiz, 41,',
    'The minister, Ana Ruiz,',
    'The minister’s brother',
    "The minister's brother",
    'Two officials',
    'Two officials familiar with the port',
    'Officials at the port',
    'A spokesman for the port',
    'The Port Authority of Merrow',
    'The ministry',
    'Police',
    'The two brothers',
    'One of the officials',
    'Several of the officials',
    'A former aide to the minister',
    'The head of the union',
    'The man',
    'She',
    'They',
  ]
  for (const source of sources) {
    test(source, () => {
      const [told, ...more] = toldIn(`${source} said that the port was full.`)
      assert.deepEqual(more, [])
      assert.equal(told?.source, source.replace(/,$/u, ''))
      assert.deepEqual(told?.content, ['the port was full'])
    })
  }
})

describe('a content of every shape is found whole', () => {
  const contents: readonly string[] = [
    'the port was full',
    'it was full',
    'there was no room',
    'nobody knew',
    'two ships, both from Karsk, were turned away',
    'the port, which opened in 1911, was full',
    'the port was full and that no ship could land',
    'if the rain stopped, the port would open',
    'when the rain stopped, the port opened',
    'on Monday the port was full',
    'the port was “full to the brim”',
    'prices had risen by 3.5 percent',
    'the U.S. ship was late',
    'Mr. Ruiz was late',
    'the ship left at 3 p.m. on Monday',
    'the port (the oldest in Vorland) was full',
    'the port — the oldest in Vorland — was full',
    'neither the port nor the mill was open',
    'the port’s cranes were rusty',
    'to close the port was a mistake',
    'closing the port was a mistake',
  ]
  for (const content of contents) {
    test(content, () => {
      const [told, ...more] = toldIn(`The minister said that ${content}.`)
      assert.deepEqual(more, [])
      assert.deepEqual(told?.content, [content])
    })
  }
})
