import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { appWith, page } from '../../../test/web-kit.ts'
import { textsFor, textsIn } from './choose-texts.ts'

describe('the language of the interface', () => {
  const cases: readonly (readonly [string | undefined, string, string])[] = [
    [undefined, 'en', 'no header'],
    ['', 'en', 'an empty header'],
    ['uk', 'uk', 'one language'],
    ['uk-UA,uk;q=0.9,en-US;q=0.8,en;q=0.7', 'uk', 'what a browser in Ukraine sends'],
    ['en-GB,en;q=0.9,uk;q=0.8', 'en', 'English liked better'],
    ['de-DE,de;q=0.9,uk;q=0.4,en;q=0.3', 'uk', 'the first that there is'],
    ['en;q=0.2, uk;q=0.3', 'uk', 'the higher quality, not the order'],
    ['uk;q=0, en;q=0.1', 'en', 'a language that is not wanted at all'],
    ['fr, *;q=0.5, uk;q=0.1', 'en', 'anything liked better than Ukrainian'],
    ['UK-ua', 'uk', 'case does not count'],
    ['uk;q=1.0', 'uk', 'a quality of one'],
    ['uk;q=2, en', 'en', 'a quality that there is not'],
    ['ukr', 'en', 'a code of three letters is another one'],
    [';;;,,,', 'en', 'signs only'],
    ['<script>, uk', 'uk', 'hostile words are no language'],
    [`${'de,'.repeat(10_000)}uk`, 'en', 'ten thousand languages: the first thirty are read'],
  ]
  for (const [header, language, why] of cases)
    test(`${why}: ${language}`, () => {
      assert.equal(textsFor(header).language, language)
    })

  test('an unknown code has no texts', () => {
    assert.equal(textsIn('tlh'), undefined)
    assert.equal(textsIn(undefined), undefined)
    assert.equal(textsIn('uk')?.ownName, 'Українська')
  })

  test('a page says its language, and that caches keep one for each', async () => {
    const answer = await appWith([page]).request('/', { headers: { 'accept-language': 'uk' } })
    assert.equal(answer.headers.get('content-language'), 'uk')
    assert.match(answer.headers.get('vary') ?? '', /accept-language/iu)
    assert.match(await answer.text(), /<html lang="uk" dir="ltr">/u)
  })

  test('the cookie of a reader goes before the browser', async () => {
    const headers = { 'accept-language': 'en', cookie: 'language=uk' }
    const answer = await appWith([page]).request('/method', { headers })
    assert.match(await answer.text(), /Як рахуємо першоджерела/u)
  })

  test('a cookie with another word changes nothing', async () => {
    const headers = { 'accept-language': 'uk', cookie: 'language=__proto__' }
    const answer = await appWith([page]).request('/method', { headers })
    assert.equal(answer.headers.get('content-language'), 'uk')
  })

  test('what the front keeps of a story is kept for each language', async () => {
    const app = appWith([page])
    const open = async (language: string): Promise<string> =>
      (await app.request('/', { headers: { 'accept-language': language } })).text()
    const [first, second, third] = [await open('en'), await open('uk'), await open('en')]
    assert.match(second, /публікац/u)
    assert.doesNotMatch(second, /\d reports/u)
    assert.doesNotMatch(third, /публікац/u)
    assert.match(first, /\d reports/u)
  })

  test('feeds, pictures and files say no language', async () => {
    for (const path of ['/feed.atom', '/icon.svg', '/story/story-lantern-scoop/json'])
      assert.equal((await appWith([page]).request(path)).headers.get('content-language'), null, path)
  })
})
