import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { noDirectives, noRightsSignals, type RightsSignals, type RobotsDirectives } from '../model/rights-signals.ts'
import { mayBeFound, shownRights } from './shown-rights.ts'

const now = Date.parse('2031-04-03T08:00:00Z')
const withRobots = (change: Partial<RobotsDirectives>): { readonly rights: RightsSignals } => ({
  rights: { ...noRightsSignals, robots: { ...noDirectives, ...change } },
})

describe('what of an article may be shown', () => {
  const cases: readonly (readonly [name: string, article: { readonly rights?: RightsSignals }, shown: string])[] = [
    ['words, when nobody said anything', {}, 'words'],
    ['words, when nothing is forbidden', withRobots({}), 'words'],
    ['a link, under nosnippet', withRobots({ nosnippet: true }), 'link'],
    ['a link, under max-snippet:0', withRobots({ maxSnippetChars: 0 }), 'link'],
    ['a link, when fewer characters are allowed than a sentence takes', withRobots({ maxSnippetChars: 160 }), 'link'],
    ['words, when enough are allowed', withRobots({ maxSnippetChars: 1000 }), 'words'],
    ['words, when -1 says without limit', withRobots({ maxSnippetChars: -1 }), 'words'],
    ['nothing, once its day is over', withRobots({ unavailableAfter: '2031-04-03T08:00:00Z' }), 'nothing'],
    ['words, before that', withRobots({ unavailableAfter: '2031-04-03T08:00:01Z' }), 'words'],
    [
      'words, under a reservation of mining alone',
      { rights: { ...noRightsSignals, tdm: { isReserved: true, basis: 'header' } } },
      'words',
    ],
  ]
  for (const [name, article, shown] of cases) test(name, () => assert.equal(shownRights(article, now), shown))

  test('noindex and search=no forbid to be found', () => {
    assert.equal(mayBeFound(withRobots({ noindex: true })), false)
    assert.equal(mayBeFound({ rights: { ...noRightsSignals, contentSignal: { search: false } } }), false)
    assert.equal(mayBeFound({ rights: { ...noRightsSignals, contentSignal: { aiTrain: false } } }), true)
    assert.equal(mayBeFound({}), true)
  })
})
