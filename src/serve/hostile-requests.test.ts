import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { appWith, page } from '../../test/web-kit.ts'

const app = appWith([page])

const bad: readonly (readonly [what: string, path: string, status: number])[] = [
  ['a path with %00', '/story/%00', 404],
  ['a path that is no UTF-8', '/story/%FF%FE', 404],
  ['a path of half an escape', '/story/%E0%A4', 404],
  ['an outlet with %00', '/outlet/%00%00', 404],
  ['a subject of another world', '/subject/%00/%C3%28', 404],
  ['a query with %00', '/search?q=%00', 200],
  ['a query that is no UTF-8', '/search?q=%FF%FF', 200],
  ['a hundred thousand parameters', `/?${'a=1&'.repeat(100_000)}`, 200],
  ['a hundred thousand parameters beside a search', `/search?q=dam&${'q=x&'.repeat(100_000)}`, 200],
  ['a path as long as a book', `/story/${'x'.repeat(100_000)}`, 404],
]

describe('requests that no browser sends', () => {
  for (const [what, path, status] of bad)
    test(`${what} is answered with ${status} and the headers of every page`, async () => {
      const answer = await app.request(path)
      assert.equal(answer.status, status)
      assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/u)
      assert.ok((await answer.text()).length < 200_000)
    })

  const searches = [
    '('.repeat(50_000),
    '"'.repeat(50_001),
    '-'.repeat(50_000),
    'headline:'.repeat(10_000),
    'a '.repeat(50_000),
    '* OR NEAR(a b, 5) AND NOT {body}: ^x',
    'claim:range>=999999999999999999999999km',
  ]
  for (const typed of searches)
    test(`a search such as ${typed.slice(0, 20)} is read or refused in one sentence`, async () => {
      const answer = await app.request(`/search?q=${encodeURIComponent(typed)}`)
      assert.ok([200, 400].includes(answer.status), String(answer.status))
    })
})
