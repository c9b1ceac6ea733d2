import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { articleToKeep, bareStory, evening, noon, temporaryDriver, temporaryStore } from '../../test/store-kit.ts'
import type { Alert, Channel, ToldStory } from '../model/alert.ts'
import { alertBookIn } from './alert-rows.ts'
import type { Store } from './open-store.ts'
import { outboxIn } from './outbox-rows.ts'
import { personalDataIn } from './personal-data.ts'
import { savedSearchesIn } from './saved-search-rows.ts'

const told: ToldStory = {
  isOnRecord: false,
  originCount: 1,
  conflictCount: 0,
  correctionCount: 0,
  isFigureReached: false,
}
const alertOn = (id: string, topic: Alert['topic'], account = 'ida'): Alert => ({
  id,
  account,
  topic,
  triggers: ['conflict'],
  channel: 'channel-1',
  since: noon,
})
const channel: Channel = {
  id: 'channel-1',
  account: 'ida',
  name: 'Mine',
  route: { kind: 'feed', token: 'secret' },
  addedAt: noon,
  failureCount: 0,
}

describe('alerts in the store', () => {
  test('are listed and removed by their own account only', (context) => {
    const book = alertBookIn(temporaryDriver(context))
    assert.equal(book.hasAlerts(), false)
    const alert = alertOn('a1', { kind: 'story', story: 's1' })
    book.keepAlert(alert)
    book.keepAlert(alertOn('a2', { kind: 'story', story: 's1' }, 'omar'))
    assert.deepEqual(book.listAlerts('ida'), [alert])
    assert.deepEqual(
      book.storyAlerts('s1').map(({ id }) => id),
      ['a1', 'a2'],
    )
    assert.equal(book.removeAlert('omar', 'a1'), false)
    assert.equal(book.removeAlert('ida', 'a1'), true)
    assert.deepEqual(book.listAlerts('ida'), [])
    assert.equal(book.hasAlerts(), true)
  })

  test('on searches come with what was typed, and are gone with the search', (context) => {
    const driver = temporaryDriver(context)
    const book = alertBookIn(driver)
    const searches = savedSearchesIn(driver)
    searches.keep({ id: 'q1', account: 'ida', name: 'The dam', typed: 'dam "road"', savedAt: noon })
    book.keepAlert(alertOn('a1', { kind: 'search', search: 'q1' }))
    book.keepTold('a1', 's1', told)
    assert.deepEqual(
      book.searchAlerts().map(({ alert, typed }) => [alert.id, typed]),
      [['a1', 'dam "road"']],
    )
    assert.equal(searches.remove('omar', 'q1'), false)
    assert.equal(searches.remove('ida', 'q1'), true)
    assert.deepEqual(book.searchAlerts(), [])
    assert.equal(book.told('a1', 's1'), undefined)
  })

  test('know what they told of a story, also under the id that it was merged into', (context) => {
    const driver = temporaryDriver(context)
    const book = alertBookIn(driver)
    book.keepTold('a1', 'old', told)
    book.keepTold('a1', 'known', undefined)
    driver.run("INSERT INTO story_redirect VALUES ('old', 'middle'), ('middle', 'new')")
    assert.deepEqual(book.told('a1', 'new'), { told })
    assert.deepEqual(book.told('a1', 'known'), {})
    assert.equal(book.told('a1', 'other'), undefined)
    assert.equal(book.told('a2', 'new'), undefined)
    book.keepTold('a1', 'new', { ...told, originCount: 3 })
    assert.equal(book.told('a1', 'new')?.told?.originCount, 3)
  })

  test('go with their searches and channels to the account that is made first', (context) => {
    const driver = temporaryDriver(context)
    const book = alertBookIn(driver)
    const searches = savedSearchesIn(driver)
    searches.keep({ id: 'q1', account: 'reader', name: 'dam', typed: 'dam', savedAt: noon })
    book.keepChannel({ ...channel, account: 'reader' })
    book.keepAlert(alertOn('a1', { kind: 'search', search: 'q1' }, 'reader'))
    book.keepQuietHours('reader', { timeZone: 'Europe/Kyiv' })
    personalDataIn(driver).handOver('reader', 'a-ida')
    assert.equal(book.channel('channel-1')?.account, 'a-ida')
    assert.equal(book.searchAlerts()[0]?.alert.account, 'a-ida')
    assert.equal(searches.find('a-ida', 'q1')?.account, 'a-ida')
    assert.equal(book.quietHours('a-ida')?.timeZone, 'Europe/Kyiv')
    assert.deepEqual([book.listAlerts('reader'), searches.list('reader')], [[], []])
  })

  test('of a story that leads in a circle end all the same', (context) => {
    const driver = temporaryDriver(context)
    driver.run("INSERT INTO story_redirect VALUES ('one', 'two'), ('two', 'one')")
    assert.deepEqual(alertBookIn(driver).storyAlerts('one'), [])
  })
})

describe('stories to be looked at', () => {
  const keep = (store: Store, id: string, changedAt: string): void => {
    store.keepStories({
      places: new Map([[`of-${id}`, id]]),
      changedArticles: new Set([`of-${id}`]),
      tell: (story) => (story === id ? bareStory(id, [`of-${id}`]) : undefined),
      changedAt,
    })
  }

  test('are noted when they are kept, once, and again when they change', (context) => {
    const store = temporaryStore(context)
    store.keepArticles([articleToKeep('of-s1'), articleToKeep('of-s2')])
    keep(store, 's1', noon)
    keep(store, 's2', noon)
    keep(store, 's1', evening)
    const waiting = store.alerts.storiesToTell(10)
    assert.deepEqual(waiting.map(({ story }) => story).toSorted(), ['s1', 's2'])
    for (const each of waiting) store.alerts.doneTelling(each)
    assert.deepEqual(store.alerts.storiesToTell(10), [])
    keep(store, 's2', evening)
    assert.deepEqual(
      store.alerts.storiesToTell(10).map(({ story }) => story),
      ['s2'],
    )
    store.alerts.forgetStoriesToTell()
    assert.deepEqual(store.alerts.storiesToTell(10), [])
  })

  test('are not noted when the transaction that keeps them fails', (context) => {
    const store = temporaryStore(context)
    store.keepArticles([articleToKeep('of-s1')])
    assert.throws(() =>
      store.together(() => {
        keep(store, 's1', noon)
        throw new Error('no')
      }),
    )
    assert.deepEqual(store.alerts.storiesToTell(10), [])
  })
})

describe('channels in the store', () => {
  test('are found by id and by secret, changed, and removed with their alerts and messages', (context) => {
    const driver = temporaryDriver(context)
    const book = alertBookIn(driver)
    const outbox = outboxIn(driver)
    book.keepChannel(channel)
    book.keepChannel({ ...channel, failureCount: 2 })
    assert.equal(book.channel('channel-1')?.failureCount, 2)
    assert.equal(book.channelOfToken('secret')?.id, 'channel-1')
    assert.equal(book.channelOfToken('guessed'), undefined)
    book.keepAlert(alertOn('a1', { kind: 'story', story: 's1' }))
    outbox.keep({
      id: 'm1',
      channel: 'channel-1',
      reasons: [],
      writtenAt: noon,
      dueAt: noon,
      attemptCount: 0,
      fate: 'waiting',
    })
    assert.equal(book.removeChannel('omar', 'channel-1'), false)
    assert.equal(book.removeChannel('ida', 'channel-1'), true)
    assert.deepEqual([book.listChannels('ida'), book.listAlerts('ida'), outbox.list('channel-1', 9)], [[], [], []])
  })

  test('without a secret do not stand in each other’s way', (context) => {
    const book = alertBookIn(temporaryDriver(context))
    for (const id of ['w1', 'w2'])
      book.keepChannel({ ...channel, id, route: { kind: 'webhook', url: 'https://h.example/', secret: 's' } })
    assert.equal(book.listChannels('ida').length, 2)
  })

  test('share one key for push, made once', (context) => {
    const book = alertBookIn(temporaryDriver(context))
    assert.equal(
      book.pushKey(() => 'first'),
      'first',
    )
    assert.equal(
      book.pushKey(() => 'second'),
      'first',
    )
  })

  test('are quiet when their account says so', (context) => {
    const book = alertBookIn(temporaryDriver(context))
    assert.equal(book.quietHours('ida'), undefined)
    book.keepQuietHours('ida', { timeZone: 'UTC', from: '22:00', to: '07:00' })
    book.keepQuietHours('ida', { timeZone: 'Europe/Kyiv' })
    assert.deepEqual(book.quietHours('ida'), { timeZone: 'Europe/Kyiv' })
  })
})
