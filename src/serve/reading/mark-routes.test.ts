import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type AccountKit, accountKit, start } from '../../../test/account-kit.ts'
import { page, readerOver } from '../../../test/web-kit.ts'
import { accountWithoutLogIn } from '../../model/account.ts'
import type { StoryOnPage } from '../story-reader.ts'

const story = '/story/story-lantern-scoop'
const fromNavigation = { 'sec-fetch-dest': 'document' }
const day = 86_400_000

/** The invented story, its articles first seen before the clock of the kit starts. */
const seenBefore: StoryOnPage = {
  ...page,
  articles: page.articles.map((article) => ({ ...article, firstSeenAt: new Date(start - day).toISOString() })),
}

const front = async (kit: AccountKit, shelf = '', cookie = ''): Promise<string> =>
  (await kit.open(`/?shelf=${shelf}`, cookie)).text()
const isListed = (markup: string): boolean => markup.includes('<article class="item')

describe('the marks of a reader', () => {
  test('a story is starred, found on its shelf, and no longer starred', async () => {
    const kit = accountKit()
    assert.equal(isListed(await front(kit, 'starred')), false)
    const answer = await kit.send(`${story}/mark`, { mark: 'starred', back: '/?shelf=all' })
    assert.equal(answer.headers.get('location'), '/?shelf=all')
    assert.equal(isListed(await front(kit, 'starred')), true)
    assert.match(await front(kit), /Starred ★/u)
    await kit.send(`${story}/mark`, { mark: 'unstarred' })
    assert.equal(isListed(await front(kit, 'starred')), false)
  })

  test('a hidden story leaves the front, stands on its shelf, and comes back', async () => {
    const kit = accountKit()
    await kit.send(`${story}/mark`, { mark: 'hidden' })
    assert.equal(isListed(await front(kit)), false)
    assert.equal(isListed(await front(kit, 'hidden')), true)
    await kit.send(`${story}/mark`, { mark: 'shown' })
    assert.equal(isListed(await front(kit)), true)
  })

  test('each account has its own', async () => {
    const kit = accountKit()
    const [root, ida] = [await kit.logIn('root'), await kit.logIn('ida', 'reader')]
    await kit.send(`${story}/mark`, { mark: 'hidden' }, ida)
    assert.equal(isListed(await front(kit, '', ida)), false)
    assert.equal(isListed(await front(kit, '', root)), true)
    const asGuest = await front(kit)
    assert.equal(isListed(asGuest), true)
    assert.doesNotMatch(asGuest, /class="quiet"|shelf/u)
  })

  test('whoever opens the page has read its reports; what loads or fetches ahead has not', async () => {
    const kit = accountKit()
    const ask = (headers: Readonly<Record<string, string>>): Promise<Response> | Response =>
      kit.app.request(story, { headers })
    await ask({})
    await ask({ 'sec-fetch-dest': 'image' })
    await ask({ ...fromNavigation, 'sec-purpose': 'prefetch' })
    assert.equal(isListed(await front(kit, 'unread')), true)
    await ask(fromNavigation)
    assert.equal(isListed(await front(kit, 'unread')), false)
  })

  test('a copy of what was read is no news, another report is', async () => {
    const kit = accountKit()
    const notCopies = page.story.reports.filter((report) => report.class !== 'copy').map(({ id }) => id)
    kit.tools.marks.markRead(accountWithoutLogIn, notCopies, '2031-04-03T08:00:00.000Z')
    assert.ok(notCopies.length < page.story.reports.length)
    assert.equal(isListed(await front(kit, 'unread')), false)
    const other = accountKit()
    other.tools.marks.markRead(accountWithoutLogIn, notCopies.slice(1), '2031-04-03T08:00:00.000Z')
    assert.equal(isListed(await front(other, 'unread')), true)
  })

  test('new is what came since the visit before this one', async () => {
    const kit = accountKit({}, { stories: readerOver([seenBefore]) })
    assert.equal(isListed(await front(kit, 'new')), true)
    kit.pass(day)
    assert.equal(isListed(await front(kit, 'new')), false)
  })

  const bad: readonly (readonly [string, string, Readonly<Record<string, string>>, number])[] = [
    ['an unknown story', '/story/none/mark', { mark: 'starred' }, 404],
    ['an unknown mark', `${story}/mark`, { mark: 'loved' }, 422],
    ['no mark', `${story}/mark`, {}, 422],
    ['another site to go on to', `${story}/mark`, { mark: 'starred', back: '//evil.example' }, 303],
  ]
  for (const [what, path, form, status] of bad)
    test(`${what} ends with ${status}`, async () => {
      const answer = await accountKit().send(path, form)
      assert.equal(answer.status, status)
      assert.ok(['/', null].includes(answer.headers.get('location')))
    })

  test('an unknown shelf is the front', async () => {
    assert.equal(isListed(await front(accountKit(), 'dust')), true)
  })
})
