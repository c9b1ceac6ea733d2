import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { alertKit, ida } from '../../../test/alert-kit.ts'
import { inventedStory } from '../../../test/invented-story.ts'
import { english } from '../texts/english.ts'

describe('the desk for alerts', () => {
  test('keeps a bounded number of searches, alerts and channels of one account', async () => {
    const kit = alertKit()
    for (let number = 0; number < 200; number += 1)
      assert.equal(kit.desk.saveSearch(ida, `dam ${number}`, '').kind, 'done')
    const search = kit.desk.saveSearch(ida, 'one more', '')
    assert.match(search.kind === 'problem' ? search.say(english) : '', /You keep 200 searches; delete one first\./u)
    assert.equal(kit.desk.saveSearch('omar', 'one more', '').kind, 'done')
    for (let number = 0; number < 20; number += 1)
      await kit.desk.addChannel(ida, `feed ${number}`, { kind: 'feed', token: `t${number}` })
    const channel = await kit.desk.addChannel(ida, 'feed', { kind: 'feed', token: 'more' })
    assert.match(channel.kind === 'problem' ? channel.say(english) : '', /You have 20 channels/u)
    for (let number = 0; number < 200; number += 1) kit.watch({})
    assert.throws(() => kit.watch({}), /You have 200 alerts; delete one first\./u)
  })

  test('makes a feed for the first alert, and takes the first channel that works for the next', async () => {
    const kit = alertKit()
    kit.watch({})
    kit.watch({})
    const [feed, ...others] = kit.desk.channels(ida)
    assert.deepEqual([feed?.route.kind, others], ['feed', []])
    assert.equal(new Set(kit.desk.alerts(ida).map(({ channel }) => channel)).size, 1)
  })

  test('takes no channel that has ended for an alert without one', async () => {
    const kit = alertKit()
    const mail = { kind: 'email', address: 'ida@moor.example', rhythm: 'daily', token: 't', isConfirmed: true } as const
    kit.store.alerts.keepChannel({
      id: 'c1',
      account: ida,
      name: 'mail',
      route: mail,
      addedAt: inventedStory.firstSeenAt ?? '2031-04-02T08:00:00Z',
      failureCount: 0,
    })
    assert.ok(kit.desk.endMail('t'))
    assert.equal(
      (await kit.desk.testChannel(ida, 'c1'))?.(english),
      'mail has ended: it was ended by the link in its mails.',
    )
    assert.notEqual(kit.watch({}).channel, 'c1')
  })

  test('without a mail server says what its operator has to set', async () => {
    const kit = alertKit()
    const mail = {
      kind: 'email',
      address: 'ida@moor.example',
      rhythm: 'daily',
      token: 't',
      isConfirmed: false,
    } as const
    const done = await kit.desk.addChannel(ida, 'mail', mail)
    assert.match(done.kind === 'problem' ? done.say(english) : '', /HEADWATER_SMTP_HOST and HEADWATER_MAIL_FROM/u)
  })

  test('names a search by its words when it is given no name, and cuts a long one', () => {
    const kit = alertKit()
    const unnamed = kit.desk.saveSearch(ida, 'dam road', '  ')
    assert.equal(unnamed.kind === 'done' ? unnamed.made.name : '', 'dam road')
    const long = kit.desk.saveSearch(ida, 'ferry', '🚧'.repeat(80))
    const name = long.kind === 'done' ? long.made.name : ''
    assert.ok(name.length <= 100 && name.isWellFormed())
    assert.equal(kit.desk.renameSearch('omar', long.kind === 'done' ? long.made.id : '', 'mine'), false)
  })
})
