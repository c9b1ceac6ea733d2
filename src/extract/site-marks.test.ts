import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { markedSite, signedByReuters } from './site-marks.ts'

describe('words that one site alone prints', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['The pier is closed.\n\nOur Standards: The Thomson Reuters Trust Principles.', 'Reuters'],
    ['The pier is closed.\n\nImage source, Ida Falk\nImage caption, The pier at dawn', 'BBC'],
    ['The pier is closed.\n\nShare or comment on this article', 'Daily Mail'],
    ['The image source, he said, was a camera. Share or comment on this article he did not.', undefined],
    ['The pier is closed.', undefined],
  ]
  for (const [text, name] of cases)
    test(`${name ?? 'nobody'}: ${text.slice(-40).replace('\n', ' / ')}`, () =>
      assert.equal(markedSite(text)?.name, name))

  test('what shows it is a stretch of the text', () => {
    const text = 'The pier is closed.\n\nShare or comment on this article'
    const site = markedSite(text)
    assert.equal(site && text.slice(site.start, site.end), 'Share or comment on this article')
  })
})

describe('an agency’s signature', () => {
  test('who reports and who edits stand in one pair of brackets', () =>
    assert.ok(signedByReuters('It rained.\n\n(Reporting by Ida Falk in Merrow; Editing by Jon Aas)')))
  test('a bracket about reporting alone is nobody’s', () =>
    assert.equal(signedByReuters('It rained (reporting by radio was stopped).'), undefined))
})
