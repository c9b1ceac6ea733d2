import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { appWith, page } from '../../test/web-kit.ts'

const choose = (language: string, origin = 'http://localhost'): Promise<Response> | Response =>
  appWith([page]).request('/language', { method: 'POST', headers: { origin }, body: new URLSearchParams({ language }) })

describe('the language that a reader chooses', () => {
  test('is kept in a cookie of a year, and goes before the browser’s', async () => {
    const answer = await choose('uk')
    assert.equal(answer.status, 303)
    const cookie = answer.headers.get('set-cookie') ?? ''
    assert.match(cookie, /^language=uk; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/u)
    const headers = { cookie: cookie.split(';')[0] ?? '', 'accept-language': 'en' }
    assert.match(await (await appWith([page]).request('/', { headers })).text(), /<html lang="uk"/u)
  })

  test('is offered by its own name', async () => {
    const markup = await (await appWith([page]).request('/language')).text()
    assert.match(markup, /value="en" lang="en" aria-current="true">English</u)
    assert.match(markup, /value="uk" lang="uk" class="quiet">Українська</u)
  })

  test('is one of those that there are', async () => {
    for (const language of ['', 'de', '__proto__', 'uk\u0000', 'u'.repeat(100)])
      assert.equal((await choose(language)).status, 422, language)
  })

  test('is not set by another site', async () => {
    assert.equal((await choose('uk', 'https://elsewhere.example')).status, 403)
  })
})
