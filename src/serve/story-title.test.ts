import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedStory } from '../../test/invented-story.ts'
import { storyTitle } from './story-title.ts'

const { headline: _left, ...nameless } = inventedStory
const [claim] = nameless.claims

describe('what a story is called', () => {
  test('is its headline', () => assert.equal(storyTitle(inventedStory), inventedStory.headline?.text))

  test('is its central claim where no report has a headline', () => {
    assert.ok(claim)
    assert.equal(storyTitle({ ...nameless, centralClaim: claim.id }), claim.label.text)
  })

  test('is a long claim cut at a word', () => {
    assert.ok(claim)
    const label = { ...claim.label, text: 'The old ferry sails again. '.repeat(20) }
    const title = storyTitle({ ...nameless, claims: [{ ...claim, label }], centralClaim: claim.id })
    assert.match(title, /\p{L}…$|\.…$/u)
    assert.ok(title.length <= 161)
  })

  test('is its id where it claims nothing', () => {
    const { centralClaim: _none, ...mute } = nameless
    assert.equal(storyTitle({ ...mute, claims: [] }), nameless.id)
  })
})
