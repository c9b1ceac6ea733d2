import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { appWith, page } from '../../../test/web-kit.ts'

const storyPath = '/story/story-lantern-scoop'

describe('the style of the pages', () => {
  test('stands in the page, so that nothing is fetched before the first paint', async () => {
    const markup = await (await appWith([page]).request(storyPath)).text()
    assert.equal([...markup.matchAll(/<style>/gu)].length, 1)
    assert.doesNotMatch(markup, /<link rel="stylesheet"|@import|@font-face/u)
    for (const [script] of markup.matchAll(/<script[^>]*src[^>]*>/gu)) assert.match(script, /type="module"|defer/u)
  })

  test('is allowed by its hash, and no other style is', async () => {
    const answer = await appWith([page]).request(storyPath)
    const style = /<style>([^]*?)<\/style>/u.exec(await answer.text())?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    const policy = answer.headers.get('content-security-policy') ?? ''
    assert.match(policy, /style-src (?:'sha256-[\w+/=]+' ?)+;/u)
    assert.ok(policy.includes(`'sha256-${hash}'`), policy)
  })

  test('costs less than five kilobytes on the wire, without remarks', async () => {
    const style = /<style>([^]*?)<\/style>/u.exec(await (await appWith([page]).request('/method')).text())?.[1] ?? ''
    assert.ok(gzipSync(style).length < 5000, String(gzipSync(style).length))
    assert.doesNotMatch(style, /\/\*|\n/u)
  })

  test('a story with its style keeps within thirty kilobytes', async () => {
    const markup = await (await appWith([page]).request(storyPath)).text()
    assert.ok(gzipSync(markup).length < 30_000)
  })
})
