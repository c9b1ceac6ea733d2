import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { appWith, page, post } from '../../test/web-kit.ts'

const answers: readonly (readonly [what: string, path: string, init: RequestInit, status: number])[] = [
  ['the front', '/', {}, 200],
  ['a story', '/story/story-lantern-scoop', {}, 200],
  ['a story as JSON', '/story/story-lantern-scoop/json', {}, 200],
  ['a script', '/headwater.js', {}, 200],
  ['an outgoing feed', '/feed.atom', {}, 200],
  ['an outgoing JSON feed', '/feed.json', {}, 200],
  ['what there is not', '/nowhere', {}, 404],
  ['a story that there is not', '/story/nowhere', {}, 404],
  ['a search that is malformed', '/search.atom?q=class:clone', {}, 400],
  ['a form from elsewhere', '/add', post({ kind: 'sample' }, 'https://evil.example'), 403],
  ['a form that is too large', '/add', post({ kind: 'feed', address: 'x'.repeat(5000) }), 413],
  ['a form without what it asks for', '/add', post({ kind: 'nothing' }), 400],
  ['a redirect', '/add', post({ kind: 'sample' }), 303],
]

describe('every answer has the security headers', () => {
  for (const [what, path, init, status] of answers)
    test(what, async () => {
      const { headers, status: given } = await appWith([page]).request(path, init)
      assert.equal(given, status)
      const policy = headers.get('content-security-policy') ?? ''
      for (const part of [
        "default-src 'none'",
        "script-src 'self'",
        "frame-ancestors 'none'",
        "form-action 'self'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
      ])
        assert.ok(policy.includes(part), `${part} is missing from ${policy}`)
      assert.doesNotMatch(policy, /unsafe|data:|\*/u)
      assert.equal(headers.get('x-content-type-options'), 'nosniff')
      assert.equal(headers.get('referrer-policy'), 'same-origin')
      assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin')
      assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin')
      assert.match(headers.get('permissions-policy') ?? '', /camera=\(\)/u)
      assert.equal(headers.get('strict-transport-security'), null)
    })

  test('an error of ours, which tells the reader nothing of its inside', async () => {
    const app = appWith([page])
    app.get('/fails', () => {
      throw new Error('secret inside')
    })
    const answer = await app.request('/fails')
    assert.equal(answer.status, 500)
    assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/u)
    const words = await answer.text()
    assert.match(words, /<main/u)
    assert.doesNotMatch(words, /secret inside/u)
  })

  for (const [what, url, init] of [
    ['by https', 'https://news.example/', {}],
    ['by https through a proxy', 'http://news.example/', { headers: { 'x-forwarded-proto': 'https' } }],
  ] as const)
    test(`strict transport where it was asked ${what}`, async () => {
      const { headers } = await appWith([page]).request(url, init)
      assert.equal(headers.get('strict-transport-security'), 'max-age=31536000')
    })
})

describe('a path that no page has', () => {
  for (const path of [
    '/%00',
    '/story/%00',
    '/story/%E0%A4',
    '/subject/thing/%FF',
    '/outlet/%3Cscript%3E',
    '/article/..%2f..%2fetc',
    '//evil.example',
    `/story/${'x'.repeat(10_000)}`,
    `/nowhere?${Array.from({ length: 100_000 }, (_, i) => `p${i}=1`).join('&')}`,
  ])
    test(`${path.slice(0, 40)} is a plain page, no error`, async () => {
      const answer = await appWith([]).request(path)
      assert.ok([400, 404].includes(answer.status), String(answer.status))
      assert.match(await answer.text(), /<main id="main"/u)
    })
})
