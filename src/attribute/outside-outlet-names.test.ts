import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { articleOf, attributeLexicon } from '../../test/kits/statements-in-short.ts'
import { attributeArticle } from './attribute-article.ts'

describe('a number inside the name of an outlet that the article cites is no quantity', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The tower will be pulled down, Nine News reports.', []],
    ['He told 60 Minutes that he was glad.', []],
    ['He told 60 Minutes that he had waited 60 minutes.', ['60 minutes']],
    ['The tower will fall, Nine News reports. Nine News reports often. Nine towers fell.', ['Nine towers']],
    ['The mayor told the Merrow Herald that nine towers fell.', ['nine towers']],
    ['Nine towers fell on Monday.', ['Nine towers']],
  ]
  for (const [text, expected] of cases) {
    test(text, () => {
      const { quantities } = attributeArticle(articleOf(text), attributeLexicon)
      assert.deepEqual(
        quantities.map(({ span }) => span.text),
        expected,
      )
    })
  }
})
