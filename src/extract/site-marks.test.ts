import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { markedSite, signedByReuters } from './site-marks.ts'

describe('words that one site alone prints', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['The pier is closed.\n\nOur Standards: The Thomson Reuters Trust Principles.', 'Reuters'],
    ['The pier is closed.\n\nImage source, Ida Falk\nImage caption, The pier at dawn', 'BBC'],
    ['The pier is closed.\n\nShare or comment on this article', 'Daily Mail'],
    ['The image source, he said, was a camera. Share or comment on this article he did not.', undefined],
    ['The pier is closed.\n\nReuse this content(opens in new window)', 'Financial Times'],
    ['The pier is closed.\n\nHarbour Board\ntoggle caption\nIt was shut.', 'NPR'],
    ['Why it matters: The pier is old and nobody knows it.\n\nDriving the news: It fell.', 'Axios'],
    ['Why it matters: The pier is old and nobody knows it.', undefined],
    ['Пірс закрито.\n\nВас також можуть зацікавити новини:\nПорт відкрито', 'UNIAN'],
    ['Le quai est fermé.\n\nIl vous reste 41.5% de cet article à lire. La suite est réservée aux abonnés.', 'Le Monde'],
    ['Der Steg ist zu.\n\n312 Postings', 'Der Standard'],
    ['Er schrieb 312 Postings über den Steg.', undefined],
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
