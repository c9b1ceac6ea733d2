import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type AccountKit, accountKit } from '../../../test/account-kit.ts'
import { hostile, post } from '../../../test/web-kit.ts'
import type { GroupingDesk } from './grouping-desk.ts'

const story = '/story/story-lantern-scoop'

/** A kit whose desk notes what it is asked for. */
function kitWithDesk(): { readonly kit: AccountKit; readonly asked: unknown[][] } {
  const asked: unknown[][] = []
  const note =
    (name: string) =>
    (...given: readonly unknown[]): ReturnType<GroupingDesk['undo']> => {
      asked.push([name, ...given])
      return Promise.resolve({ kind: 'done', story: 's-new' })
    }
  const grouping = { split: note('split'), apart: note('apart'), merge: note('merge'), undo: note('undo') }
  return { kit: accountKit({}, { grouping }), asked }
}

describe('the repair of the grouping on the page', () => {
  test('editors see its forms, readers and guests do not', async () => {
    const kit = accountKit()
    await kit.logIn('chief')
    const see = async (cookie: string): Promise<boolean> =>
      (await (await kit.open(story, cookie)).text()).includes('Repair the grouping')
    assert.equal(await see(await kit.logIn('jon', 'editor')), true)
    assert.equal(await see(await kit.logIn('ida', 'reader')), false)
    assert.equal(await see(''), false)
  })

  test('chosen reports are split off, one is taken out, the story is merged by the address of the other', async () => {
    const { kit, asked } = kitWithDesk()
    const split = post({})
    const body = 'report=wire-pickup&report=unsigned&repair=split'
    const answer = await kit.app.request(`${story}/grouping`, { ...split, body })
    assert.equal(answer.headers.get('location'), '/story/s-new')
    await kit.send(`${story}/grouping`, { apart: 'unsigned' })
    await kit.send(`${story}/grouping`, {
      repair: 'merge',
      into: ' https://news.example/story/story-lantern-scoop#r-1 ',
    })
    await kit.send('/admin/audit/4/undo', {})
    assert.deepEqual(asked, [
      ['split', 'reader', 'story-lantern-scoop', ['wire-pickup', 'unsigned']],
      ['apart', 'reader', 'story-lantern-scoop', 'unsigned'],
      ['merge', 'reader', 'story-lantern-scoop', 'story-lantern-scoop'],
      ['undo', 'reader', 4],
    ])
  })

  const bad: readonly (readonly [string, string, Readonly<Record<string, string>>, number])[] = [
    ['an unknown story', '/story/none/grouping', { repair: 'split' }, 404],
    ['an unknown other story', `${story}/grouping`, { repair: 'merge', into: '/story/none' }, 422],
    ['another site', `${story}/grouping`, { repair: 'merge', into: 'https://evil.example/x' }, 422],
    ['nothing', `${story}/grouping`, {}, 422],
    ['a number that is none', '/admin/audit/x/undo', {}, 422],
  ]
  for (const [what, path, form, status] of bad)
    test(`${what} ends with ${status} and a sentence`, async () => {
      const answer = await accountKit().send(path, form)
      assert.equal(answer.status, status)
      assert.match(await answer.text(), /There is no/u)
    })

  test('a reader who posts the form is refused, and so is another site', async () => {
    const { kit, asked } = kitWithDesk()
    await kit.logIn('chief')
    assert.equal(
      (await kit.send(`${story}/grouping`, { apart: 'unsigned' }, await kit.logIn('ida', 'reader'))).status,
      403,
    )
    const other = post({ apart: 'unsigned' }, 'https://evil.example')
    const cookie = await kit.logIn('jon', 'editor')
    assert.equal(
      (await kit.app.request(`${story}/grouping`, { ...other, headers: { ...other.headers, cookie } })).status,
      403,
    )
    assert.deepEqual(asked, [])
  })
})

describe('the log of what editors did', () => {
  test('tells who did what, and offers to undo it once', async () => {
    const kit = accountKit()
    await kit.logIn('chief')
    const jon = kit.tools.accounts.byName('chief')?.id ?? ''
    const at = '2031-04-03T08:00:00.000Z'
    const merge = { kind: 'merge', articles: ['a', 'b'], from: 's-1', to: `s-${hostile}` } as const
    kit.tools.audit.append({ at, actor: jon, action: merge })
    const cookie = await kit.logIn('chief')
    const before = await (await kit.open('/admin/audit', cookie)).text()
    assert.match(before, /Merged .* 2 reports into/u)
    assert.match(before, /chief/u)
    assert.match(before, /action="\/admin\/audit\/1\/undo"/u)
    assert.ok(!before.includes('<script>'))
    kit.tools.audit.append({ at, actor: 'gone', action: { kind: 'undo', undoes: 1 } })
    const after = await (await kit.open('/admin/audit', cookie)).text()
    assert.match(after, /Undid/u)
    assert.doesNotMatch(after, /\/undo"/u)
  })
})
