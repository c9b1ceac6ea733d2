import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findUnknownHouse } from './find-unknown-house.ts'

/** Texts and the house that they speak of as their own, which no gazetteer has to know. */
const texts: readonly (readonly [text: string, house: string | undefined])[] = [
  ['Bills obtained by The Skarn Lantern show it. “No,” she told The Lantern.', 'The Skarn Lantern'],
  ['She told The Lantern so. In an email to The Skarn Lantern he agreed.', 'The Skarn Lantern'],
  ['Bills obtained by The Skarn Lantern show it.', undefined],
  ['She told The Lantern so. He told The Lantern more.', undefined],
  ['Bills seen by The Skarn Lantern show it. He told The Velby Mirror more.', undefined],
  ['Bills seen by The Skarn Lantern show it. “No,” she told The Lantern, The Lantern reported.', undefined],
  ['She told the Skarn Lantern so. He told the Lantern more.', undefined],
  ['', undefined],
]
for (const [text, house] of texts) {
  test(`the house of: ${text}`, () => {
    const found = findUnknownHouse(text)
    assert.equal(found?.name, house)
    if (found !== undefined) assert.equal(text.slice(found.span.start, found.span.end), found.name)
  })
}

test('a text that says so a hundred thousand times is read soon', () => {
  const started = process.cpuUsage().user
  assert.equal(findUnknownHouse('She told The Skarn Lantern so. '.repeat(100_000))?.name, 'The Skarn Lantern')
  assert.ok(process.cpuUsage().user - started < 10_000_000)
})
