import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { bareArticle } from '../../test/kits/quantities-in-short.ts'
import { subjectLexicon } from '../../test/kits/subjects-in-short.ts'
import { findSubjects } from './find-subjects.ts'

/** What the headline mentions, where `body` follows it. */
function inHeadline(headline: string, body: string): readonly string[] {
  const zones = [
    { start: 0, end: headline.length, kind: 'headline' as const },
    { start: headline.length + 1, end: headline.length + 1 + body.length, kind: 'body' as const },
  ]
  return findSubjects({ ...bareArticle(`${headline}\n${body}`), zones }, subjectLexicon)
    .flatMap((subject) => subject.mentions)
    .filter((mention) => mention.end <= headline.length)
    .map((mention) => mention.text)
}

const body = 'Minister Orla Venn said in Oslo that Osprey missiles had arrived.'

describe('a headline with a capital at every word mentions the names of the body', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Venn Says Osprey Missiles Have Arrived', ['Venn', 'Osprey']],
    ['Orla Venn Visits Oslo With Good News', ['Orla Venn', 'Oslo']],
    ['Osprey’s Arrival Pleases Many People Here', ['Osprey']],
    ['Many People Wait For Better Weather', []],
    ['Heron Drones Arrive With Much Noise', []],
  ]
  for (const [headline, expected] of cases)
    test(headline, () => assert.deepEqual(inHeadline(headline, body).toSorted(), [...expected].toSorted()))
})

describe('a headline in sentence case is read like prose', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Minister says the Heron drones will come next week', ['Heron drones']],
    ['How they moved the old bridge to Lisbon in a day', ['Lisbon']],
  ]
  for (const [headline, expected] of cases) test(headline, () => assert.deepEqual(inHeadline(headline, body), expected))
})
