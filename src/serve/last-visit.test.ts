import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Hono } from 'hono'
import { lastVisit } from './last-visit.ts'

const start = Date.parse('2031-04-03T08:00:00Z')
const minute = 60_000

/** A reader with a cookie jar, who comes at times of the test's choosing. */
function reader(cookie?: string) {
  let jar = cookie
  let now = start
  const app = new Hono()
  app.get('/', (c) => c.text(String(lastVisit(c, now) ?? 'first')))
  return {
    jar: () => jar,
    comeAt: async (time: number, headers: Readonly<Record<string, string>> = {}): Promise<string> => {
      now = time
      const answer = await app.request('/', { headers: { ...headers, ...(jar === undefined ? {} : { cookie: jar }) } })
      jar = answer.headers.get('set-cookie')?.split(';')[0]
      return await answer.text()
    },
  }
}

describe('the last visit', () => {
  test('is unknown at the first, and stays so while it lasts', async () => {
    const ida = reader()
    assert.equal(await ida.comeAt(start), 'first')
    assert.equal(await ida.comeAt(start + 29 * minute), 'first')
  })

  test('ended with its latest request, and a reload does not change it', async () => {
    const ida = reader()
    await ida.comeAt(start)
    await ida.comeAt(start + minute)
    const evening = start + 600 * minute
    assert.equal(await ida.comeAt(evening), String(start + minute))
    assert.equal(await ida.comeAt(evening + minute), String(start + minute))
    assert.equal(await ida.comeAt(evening + 40 * minute), String(evening + minute))
  })

  for (const cookie of [
    'visit=',
    'visit=abc',
    'visit=1.2.3',
    `visit=.${'9'.repeat(15)}`,
    'visit=%00',
    `visit=${'1'.repeat(5000)}`,
  ])
    test(`a cookie that is none counts as a first visit: ${cookie.slice(0, 24)}`, async () =>
      assert.equal(await reader(cookie).comeAt(start), 'first'))

  test('is kept where scripts and other sites do not see it, and over https only where the reader came so', async () => {
    const app = new Hono()
    app.get('/', (c) => c.text(String(lastVisit(c, start))))
    const plain = (await app.request('/')).headers.get('set-cookie') ?? ''
    assert.match(plain, /HttpOnly/u)
    assert.match(plain, /SameSite=Lax/u)
    assert.doesNotMatch(plain, /Secure/u)
    const secure = await app.request('https://news.example/')
    assert.match(secure.headers.get('set-cookie') ?? '', /Secure/u)
  })
})
