import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type AccountKit, accountKit } from '../../../test/account-kit.ts'
import { hostile, post } from '../../../test/web-kit.ts'

const story = '/story/story-lantern-scoop'
const minute = 60_000

interface Talk {
  readonly kit: AccountKit
  readonly root: string
  readonly ida: string
  readonly say: (text: string, cookie: string, parent?: string) => Promise<Response>
  readonly page: (cookie?: string) => Promise<string>
}

async function openTalk(): Promise<Talk> {
  const kit = accountKit()
  return {
    kit,
    root: await kit.logIn('root'),
    ida: await kit.logIn('ida', 'reader'),
    say: (text, cookie, parent = '') => kit.send(`${story}/comments`, { text, parent }, cookie),
    page: async (cookie = '') => (await kit.open(story, cookie)).text(),
  }
}

const idOf = (answer: Response): string => answer.headers.get('location')?.split('#')[1] ?? ''

describe('comments', () => {
  test('the first of an account is held, seen by its writer and the editors, and shown when one has approved it', async () => {
    const { kit, root, ida, say, page } = await openTalk()
    const id = idOf(await say('The road was shut in May already.', ida))
    assert.match(await page(ida), /held until an editor has looked at it/u)
    assert.doesNotMatch(await page(), /shut in May/u)
    assert.match(await (await kit.open('/admin/comments', root)).text(), /shut in May/u)
    assert.equal((await kit.send(`/admin/comments/${id}`, { decision: 'show' }, root)).status, 303)
    assert.match(await page(), /shut in May/u)
    await say('And again in June.', ida)
    assert.match(await page(), /again in June/u)
    assert.match(await (await kit.open('/admin/audit', root)).text(), /Let a comment be shown/u)
  })

  test('answers stand below what they answer, an answer to an answer beside it', async () => {
    const { kit, root, say } = await openTalk()
    const first = idOf(await say('Who says so?', root))
    const answer = idOf(await say('The ministry does.', root, first))
    const third = idOf(await say('It did not.', root, answer))
    assert.equal(kit.tools.comments.byId(answer)?.parent, first)
    assert.equal(kit.tools.comments.byId(third)?.parent, first)
  })

  test('whoever complains brings a comment before the editors, who keep or remove it', async () => {
    const { kit, root, ida, say, page } = await openTalk()
    const id = idOf(await say('Rude words.', root))
    assert.equal((await kit.send(`/comment/${id}/complaint`, {}, ida)).status, 200)
    assert.match(await (await kit.open('/admin/comments', root)).text(), /1 reader complained/u)
    await kit.send(`/admin/comments/${id}`, { decision: 'remove' }, root)
    assert.doesNotMatch(await page(root), /Rude words/u)
    assert.match(await (await kit.open('/admin/comments', root)).text(), /None waits/u)
    assert.equal((await kit.send(`/comment/${id}/complaint`, {}, ida)).status, 404)
  })

  test('words are words: markup is shown as it was typed, marks of direction and control are not kept', async () => {
    const { kit, root, say, page } = await openTalk()
    const id = idOf(await say(`${hostile} <b>bold</b>\u0000\u202e\r\n\r\n\r\n\r\nend`, root))
    assert.equal(kit.tools.comments.byId(id)?.text, `${hostile} <b>bold</b>\n\nend`)
    const markup = await page()
    assert.ok(!markup.includes('<script>'))
    assert.ok(!markup.includes('<b>bold'))
    assert.ok(markup.includes('&lt;b&gt;bold'))
  })

  test('the same comment sent twice is there once', async () => {
    const { kit, root, say } = await openTalk()
    const first = await say('Twice.', root)
    const second = await say('Twice.', root)
    assert.equal(first.headers.get('location'), second.headers.get('location'))
    assert.equal(kit.tools.comments.ofStory('story-lantern-scoop', 10).length, 1)
  })

  test('the sixth in a minute is refused, a minute later it is taken', async () => {
    const { kit, root, ida, say } = await openTalk()
    for (let number = 0; number < 5; number += 1) assert.equal((await say(`Number ${number}`, root)).status, 303)
    const refused = await say('Number 5', root)
    assert.equal(refused.status, 429)
    assert.equal(refused.headers.get('retry-after'), '60')
    assert.equal((await say('Mine', ida)).status, 303)
    kit.pass(minute)
    assert.equal((await say('Number 5', root)).status, 303)
  })

  test('what an erased account wrote says so, and its answers stay', async () => {
    const { kit, root, ida, say, page } = await openTalk()
    const id = idOf(await say('My first words.', ida))
    await kit.send(`/admin/comments/${id}`, { decision: 'show' }, root)
    await say('An answer to them.', root, id)
    await kit.send('/settings/erase', { password: 'quiet harbour' }, ida)
    const markup = await page()
    assert.doesNotMatch(markup, /My first words|ida/u)
    assert.match(markup, /This comment was erased with its account/u)
    assert.match(markup, /An answer to them/u)
  })

  test('a guest reads comments and is led to the log-in', async () => {
    const { kit, say, page } = await openTalk()
    assert.match(await page(), /href="\/log-in\?next=\/story\/story-lantern-scoop"/u)
    assert.equal((await say('Let me in.', '')).status, 403)
    assert.deepEqual(kit.tools.comments.ofStory('story-lantern-scoop', 10), [])
  })

  const bad: readonly (readonly [string, (talk: Talk) => Promise<Response>, number])[] = [
    ['an empty comment', ({ say, ida }) => say(' \n\u202e ', ida), 422],
    ['a comment of 4,001 characters', ({ say, ida }) => say('x'.repeat(4001), ida), 422],
    ['a comment of 60,000 bytes', ({ say, ida }) => say('x'.repeat(60_000), ida), 413],
    ['an answer to what is not there', ({ say, ida }) => say('Yes.', ida, 'c-none'), 422],
    ['a comment on an unknown story', ({ kit, ida }) => kit.send('/story/none/comments', { text: 'Yes.' }, ida), 404],
    ['a complaint of what is not there', ({ kit, ida }) => kit.send('/comment/c-none/complaint', {}, ida), 404],
    ['a decision by a reader', ({ kit, ida }) => kit.send('/admin/comments/c-none', { decision: 'show' }, ida), 403],
    [
      'a decision on what is not there',
      ({ kit, root }) => kit.send('/admin/comments/c-none', { decision: 'show' }, root),
      404,
    ],
    [
      'a comment from another site',
      async ({ kit, ida }) => {
        const request = post({ text: 'Yes.' }, 'https://evil.example')
        return kit.app.request(`${story}/comments`, { ...request, headers: { ...request.headers, cookie: ida } })
      },
      403,
    ],
    [
      'a comment without an origin',
      async ({ kit, ida }) =>
        kit.app.request(`${story}/comments`, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: ida },
          body: 'text=Yes.',
        }),
      403,
    ],
  ]
  for (const [what, send, status] of bad)
    test(`${what} ends with ${status}, and nothing is kept`, async () => {
      const talk = await openTalk()
      assert.equal((await send(talk)).status, status)
      assert.deepEqual(talk.kit.tools.comments.ofStory('story-lantern-scoop', 10), [])
    })
})
