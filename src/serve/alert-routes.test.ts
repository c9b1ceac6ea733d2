import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type AlertKit, alertKit, begin, closedDoor, ida } from '../../test/alert-kit.ts'
import { inventedStory } from '../../test/invented-story.ts'
import { newBrowser } from '../../test/push-browser.ts'
import { hostile, noAccounts, noFigures, noTakedowns, page, post, readerOver, withoutTags } from '../../test/web-kit.ts'
import { createWebApp } from './create-web-app.ts'
import type { OutgoingMail } from './notify/outgoing-door.ts'

/** The application of one reader, with the alerts of a store of its own. */
function site(options: { readonly account?: string; readonly kit?: AlertKit } = {}) {
  const mails: OutgoingMail[] = []
  const kit =
    options.kit ??
    alertKit({
      door: {
        ...closedDoor,
        sendMail: (mail) => {
          mails.push(mail)
          return Promise.resolve({ kind: 'sent' })
        },
      },
    })
  const account = options.account ?? ida
  const app = createWebApp({
    ...noAccounts(),
    alertDesk: kit.desk,
    readerOf: () => ({ account, name: account, role: account === 'guest' ? 'guest' : 'reader' }),
    stories: readerOver([page]),
    takedowns: noTakedowns,
    clock: { now: () => begin },
    listFeeds: () => [],
    operating: noFigures,
    takeIn: () => Promise.resolve({ isDone: true, sentence: 'Done.' }),
    storiesOnFrontMax: 50,
    uploadBytesMax: 2000,
  })
  const send = async (path: string, form: Readonly<Record<string, string>> = {}) => app.request(path, post(form))
  const read = async (path: string) => withoutTags(await (await app.request(path)).text())
  return { kit, app, send, read, mails }
}
type Site = ReturnType<typeof site>
const story = inventedStory.id

async function channelOf({ kit, send }: Site, form: Readonly<Record<string, string>>): Promise<string> {
  const answer = await send('/alerts/channels', form)
  assert.equal(answer.status, 303, withoutTags(await answer.text()))
  return kit.desk.channels(ida).at(-1)?.id ?? ''
}

describe('saved searches', () => {
  test('are saved from the search page, listed with their feeds, renamed and deleted', async () => {
    const { app, send, read, kit } = site()
    const search = await (await app.request('/search?q=dam%20road')).text()
    assert.match(search, /action="\/saved"[^]*name="q" value="dam road"/u)
    const saved = await send('/saved', { q: 'dam road' })
    assert.equal(saved.headers.get('location'), '/saved?notice=saved')
    const markup = await (await app.request('/saved')).text()
    assert.match(markup, /href="\/search\.atom\?q=dam%20road"/u)
    const [{ id } = { id: '' }] = kit.desk.searches(ida)
    await send(`/saved/${id}/rename`, { name: 'The dam' })
    assert.match(await read('/saved'), /The dam/u)
    assert.equal((await send(`/saved/${id}/delete`)).status, 303)
    assert.match(await read('/saved'), /None yet/u)
  })

  test('lead to the alert at once when that is asked for', async () => {
    const { send, read, kit } = site()
    const saved = await send('/saved', { q: 'dam', also: 'alert' })
    const form = saved.headers.get('location') ?? ''
    assert.match(form, /^\/alerts\/new\?search=search-/u)
    assert.match(await read(form), /In the saved search dam/u)
    const [{ id } = { id: '' }] = kit.desk.searches(ida)
    assert.equal((await send('/alerts', { search: id, trigger: 'new-story' })).status, 303)
    assert.match(await read('/alerts?notice=alert'), /The alert stands.*dam Told of: a new story/u)
  })

  test('are one when the same is saved twice', async () => {
    const { send, kit } = site()
    for (const q of ['dam', ' dam ']) await send('/saved', { q })
    assert.equal(kit.desk.searches(ida).length, 1)
  })

  test('are feeds in OPML, whatever is in their names', async () => {
    const { app, send } = site()
    await send('/saved', { q: 'dam "road"', name: hostile })
    const opml = await (await app.request('/saved.opml')).text()
    assert.match(opml, /xmlUrl="http:\/\/localhost\/search\.atom\?q=dam%20%22road%22"/u)
    assert.doesNotMatch(opml, /<script/u)
  })

  const refused: readonly (readonly [name: string, q: string])[] = [
    ['an empty one', ''],
    ['one that cannot be read', 'class:clone'],
    ['one that is too long', 'x'.repeat(900)],
  ]
  for (const [name, q] of refused)
    test(`${name} is refused with a sentence`, async () => {
      const { send, kit } = site()
      const answer = await send('/saved', { q })
      assert.equal(answer.status, 422)
      assert.match(withoutTags(await answer.text()), /Nothing was saved .*\./u)
      assert.deepEqual(kit.desk.searches(ida), [])
    })

  test('of another account are as if they were not there', async () => {
    const own = site()
    await own.send('/saved', { q: 'dam' })
    const [{ id } = { id: '' }] = own.kit.desk.searches(ida)
    const other = site({ kit: own.kit, account: 'omar' })
    assert.doesNotMatch(await other.read('/saved'), /dam/u)
    for (const path of [`/saved/${id}/rename`, `/saved/${id}/delete`])
      assert.equal((await other.send(path, { name: 'mine' })).status, 404, path)
    assert.equal((await other.send('/alerts', { search: id, trigger: 'new-story' })).status, 422)
    assert.equal(own.kit.desk.searches(ida)[0]?.name, 'dam')
  })

  test('and alerts are not for guests, nor for forms of other sites', async () => {
    const { app, kit } = site({ account: 'guest' })
    for (const path of ['/saved', '/alerts', '/saved.opml', `/alerts/new?story=${story}`])
      assert.equal((await app.request(path)).status, 403, path)
    assert.equal((await app.request(`/story/${story}/follow`, post({}))).status, 403)
    const own = site({ kit })
    const foreign = await own.app.request('/saved', post({ q: 'dam' }, 'https://elsewhere.example'))
    assert.equal(foreign.status, 403)
    assert.deepEqual(kit.desk.searches(ida), [])
  })
})

describe('following a story', () => {
  test('is one button; a second press changes nothing, and a feed tells of it', async () => {
    const { app, send, read, kit } = site()
    assert.match(
      await (await app.request(`/story/${story}`)).text(),
      new RegExp(`action="/story/${story}/follow"`, 'u'),
    )
    assert.equal((await send(`/story/${story}/follow`)).headers.get('location'), '/alerts?notice=follow')
    await send(`/story/${story}/follow`)
    assert.equal(kit.desk.alerts(ida).length, 1)
    kit.keep({ ...inventedStory, current: { ...inventedStory.current, state: 'announced', onRecord: true } })
    kit.evaluate()
    assert.match(await read('/alerts'), /Announced, on the record; before reported decided\. .* sent/u)
    const address = /\/alerts\/feed\/[\w-]+/u.exec(await (await app.request('/alerts')).text())?.[0] ?? ''
    const feed = await (await app.request(address)).text()
    assert.match(feed, /<entry[^]*Announced, on the record; before reported decided\./u)
    assert.equal((await app.request('/alerts/feed/guessed')).status, 404)
  })

  test('ends by a button, for its own reader only', async () => {
    const { kit, send } = site()
    await send(`/story/${story}/follow`)
    const [{ id } = { id: '' }] = kit.desk.alerts(ida)
    assert.equal((await site({ kit, account: 'omar' }).send(`/alerts/${id}/delete`)).status, 404)
    assert.equal((await send(`/alerts/${id}/delete`)).status, 303)
    assert.deepEqual(kit.desk.alerts(ida), [])
  })

  const refused: readonly (readonly [name: string, form: Readonly<Record<string, string>>])[] = [
    ['without a change', { story }],
    ['with a change that there is not', { story, trigger: 'everything' }],
    ['of a story that there is not', { story: 'nowhere', trigger: 'conflict' }],
    ['of nothing', { trigger: 'conflict' }],
    ['with a figure that cannot be read', { story, trigger: 'number', figure: 'range>>>' }],
    ['through a channel of nobody', { story, trigger: 'conflict', channel: 'channel-x' }],
  ]
  for (const [name, form] of refused)
    test(`an alert ${name} is refused with a sentence`, async () => {
      const { send, kit } = site()
      const answer = await send('/alerts', form)
      assert.equal(answer.status, 422)
      assert.match(withoutTags(await answer.text()), /No alert was made .*\./u)
      assert.deepEqual(kit.desk.alerts(ida), [])
    })
})

describe('channels', () => {
  test('say in a sentence how they do', async () => {
    const own = site()
    const id = await channelOf(own, { kind: 'webhook', url: 'https://hooks.example/in' })
    assert.match(await own.read('/alerts'), /hooks\.example Webhook Well\. Nothing was sent yet\./u)
    const tried = await own.send(`/alerts/channels/${id}/test`)
    assert.match(withoutTags(await tried.text()), /The test did not arrive: hooks\.example cannot be reached\./u)
    assert.match(await own.read('/alerts'), /In trouble: it cannot be reached\. It is tried again by itself\./u)
    const other = site({ kit: own.kit, account: 'omar' })
    for (const path of ['test', 'delete'])
      assert.equal((await other.send(`/alerts/channels/${id}/${path}`)).status, 404)
    assert.equal((await own.send(`/alerts/channels/${id}/delete`)).status, 303)
    assert.deepEqual(own.kit.desk.channels(ida), [])
  })

  test('by mail are silent until the address was confirmed, and end by the link', async () => {
    const own = site()
    const { kit, app, mails } = own
    const id = await channelOf(own, { kind: 'email', address: 'ida@moor.example', rhythm: 'daily' })
    assert.match(await own.read('/alerts'), /Waits for you to open the link/u)
    const confirm = /\/alerts\/confirm\/[\w-]+/u.exec(mails[0]?.text ?? '')?.[0] ?? ''
    assert.match(await own.read(confirm), /Is this your address\? Alerts by e-mail to ida@moor\.example/u)
    const isConfirmed = () => kit.desk.channels(ida).some(({ route }) => route.kind === 'email' && route.isConfirmed)
    assert.equal(isConfirmed(), false, 'opening the link is not enough')
    assert.equal((await own.send(confirm)).status, 200)
    assert.equal(isConfirmed(), true)
    await own.send(`/alerts/channels/${id}/test`)
    assert.equal(mails[1]?.endAddress, confirm.replace('/alerts/confirm/', 'https://news.example/alerts/end/'))
    // A mailbox posts without an origin (RFC 8058).
    const end = await app.request(confirm.replace('confirm', 'end'), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    })
    assert.equal(end.status, 200)
    assert.match(await own.read('/alerts'), /Ended: it was ended by the link in its mails\./u)
    for (const path of ['/alerts/confirm/guessed', '/alerts/end/guessed']) {
      assert.equal((await app.request(path)).status, 404)
      assert.equal((await app.request(path, post({}))).status, 404)
    }
  })

  test('by push need keys that a message can be encrypted with', async () => {
    const own = site()
    const { keys } = newBrowser()
    await channelOf(own, { kind: 'push', endpoint: 'https://push.example/abc', ...keys })
    assert.match(await own.read('/alerts'), /This browser Push/u)
  })

  const refused: readonly Readonly<Record<string, string>>[] = [
    {},
    { kind: 'pigeon' },
    { kind: 'webhook', url: 'ftp://hooks.example/' },
    { kind: 'webhook', url: 'https://me:secret@hooks.example/' },
    { kind: 'webhook', url: 'hooks' },
    { kind: 'webhook', url: `https://hooks.example/${'x'.repeat(3000)}` },
    { kind: 'email', address: 'ida' },
    { kind: 'email', address: 'ida@moor.example, omar@moor.example' },
    { kind: 'email', address: 'ida@moor.example\r\nBcc: omar@moor.example' },
    { kind: 'push', endpoint: 'https://push.example/abc', p256dh: 'x', auth: 'y' },
    { kind: 'push', endpoint: 'http://push.example/abc', ...newBrowser().keys },
  ]
  for (const form of refused)
    test(`given as ${JSON.stringify(form).slice(0, 70)} are refused with a sentence`, async () => {
      const { send, kit } = site()
      const answer = await send('/alerts/channels', form)
      assert.equal(answer.status, 422)
      assert.match(withoutTags(await answer.text()), /Nothing was added .*\./u)
      assert.deepEqual(kit.desk.channels(ida), [])
    })

  test('can be added and tried only so often', async () => {
    const own = site()
    const id = await channelOf(own, { kind: 'feed', name: 'Mine' })
    const statuses = await Promise.all(
      Array.from({ length: 25 }, async () => (await own.send(`/alerts/channels/${id}/test`)).status),
    )
    assert.ok(statuses.includes(200) && statuses.includes(429))
  })
})

describe('the form of quiet hours', () => {
  test('is kept and shown again', async () => {
    const { app, send, kit } = site()
    await send('/alerts/quiet', { zone: 'Europe/Kyiv', from: '22:30', to: '07:00' })
    assert.deepEqual(kit.desk.quietHours(ida), { timeZone: 'Europe/Kyiv', from: '22:30', to: '07:00' })
    assert.match(await (await app.request('/alerts')).text(), /value="Europe\/Kyiv"[^]*value="22:30"/u)
    await send('/alerts/quiet', { zone: 'UTC', from: '', to: '' })
    assert.deepEqual(kit.desk.quietHours(ida), { timeZone: 'UTC' })
  })

  for (const form of [
    { zone: 'Kyiv time', from: '22:30', to: '07:00' },
    { zone: 'UTC', from: '22:30', to: '' },
    { zone: 'UTC', from: '25:00', to: '07:00' },
    {},
  ])
    test(`refuses ${JSON.stringify(form)}`, async () => {
      const { send, kit } = site()
      assert.equal((await send('/alerts/quiet', form)).status, 422)
      assert.equal(kit.desk.quietHours(ida), undefined)
    })
})
