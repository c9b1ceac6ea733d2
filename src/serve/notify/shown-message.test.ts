import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedArticles, inventedStory } from '../../../test/invented-story.ts'
import type { AlertMessage } from '../../model/alert.ts'
import type { StoryOnPage } from '../story-reader.ts'
import { english } from '../texts/english.ts'
import { ukrainian } from '../texts/ukrainian.ts'
import { confirmationMail, messageMail } from './compose-mail.ts'
import { webhookSignature } from './send-webhook.ts'
import { shownMessage } from './shown-message.ts'

const root = 'https://news.example'
const look = { texts: english, rootAddress: root }
const message: AlertMessage = {
  id: 'message-1',
  channel: 'c1',
  story: inventedStory.id,
  reasons: [{ trigger: 'conflict', alert: 'a1', sentence: 'Reports conflict on 1 claim.' }],
  writtenAt: '2031-04-03T08:00:00.000Z',
  dueAt: '2031-04-03T08:00:00.000Z',
  attemptCount: 0,
  fate: 'waiting',
}
const page: StoryOnPage = { story: inventedStory, articles: inventedArticles }
const titled = (text: string): StoryOnPage => ({
  ...page,
  story: { ...inventedStory, headline: { article: 'wire-pickup', start: 0, end: text.length, text } },
})

describe('a message as it is read', () => {
  test('has the headline, the reasons and how the story stands now', () => {
    const shown = shownMessage(message, () => page, look)
    assert.equal(shown?.title, inventedStory.headline?.text)
    assert.equal(shown?.address, 'https://news.example/story/story-lantern-scoop')
    assert.deepEqual(shown?.reasons, [{ trigger: 'conflict', sentence: 'Reports conflict on 1 claim.' }])
    assert.equal(
      shown?.standing,
      `Reported decided, not on the record. Independent origins: 1, at most 2. ${inventedStory.reports.length} reports.`,
    )
    assert.doesNotMatch(JSON.stringify(shown), /"a1"|"c1"/u, 'ids of alerts and channels are nobody else’s')
  })

  test('is none when the story is not shown any more', () => {
    assert.equal(
      shownMessage(message, () => undefined, look),
      undefined,
    )
  })

  test('of a test needs no story', () => {
    const { story: _story, ...tried } = message
    assert.match(shownMessage(tried, () => undefined, look)?.standing ?? '', /the channel works/u)
  })

  const titles: readonly (readonly [text: string, title: RegExp])[] = [
    ['Dam\r\nBcc: omar@moor.example', /^Dam Bcc: omar@moor\.example$/u],
    ['Dam\u0000\u001b[31m road', /^Dam \[31m road$/u],
    [`${'x'.repeat(199)}🚧 and more`, /^x{199}\uFFFD?…$/u],
    ['  Дорога   закрита  ', /^Дорога закрита$/u],
  ]
  for (const [text, title] of titles)
    test(`has ${JSON.stringify(text.slice(0, 24))} on one line`, () => {
      assert.match(shownMessage(message, () => titled(text), look)?.title ?? '', title)
    })
})

describe('mails of messages', () => {
  const plan = { texts: english, address: 'ida@moor.example', rootAddress: root, token: 'secret' }
  const shown = (text: string) => {
    const found = shownMessage(message, () => titled(text), look)
    assert.ok(found)
    return found
  }

  test('of one story have its headline as their subject, of several their number', async () => {
    assert.equal((await messageMail([shown('Dam closed')], plan)).subject, 'Dam closed')
    const both = await messageMail([shown('Dam closed'), shown('Ferry back')], plan)
    assert.equal(both.subject, '2 stories changed')
    assert.match(both.text, /^Dam closed\n\* Reports conflict on 1 claim\.\n[^]*\n\nFerry back\n/u)
  })

  test('hold no markup of a report', async () => {
    const mail = await messageMail([shown('<img src=x onerror=hit()>"\'&')], plan)
    assert.doesNotMatch(mail.html, /<img/u)
    assert.match(mail.html, /&lt;img src=x onerror=hit\(\)&gt;/u)
  })

  test('are in the language of their channel, the words of reports in their own', async () => {
    const found = shownMessage(message, () => page, { ...look, texts: ukrainian })
    assert.ok(found)
    assert.equal(
      found.standing,
      'За повідомленнями, вирішено, відкрито не підтверджено. Незалежних першоджерел: 1, щонайбільше 2. ' +
        ukrainian.notices.reports(inventedStory.reports.length),
    )
    const mail = await messageMail([found, found], { ...plan, texts: ukrainian })
    assert.equal(mail.subject, 'Зміни у сюжетах: 2 сюжети')
    assert.match(mail.html, /<html lang="uk">.*<h2 lang="en" dir="auto">.*Більше не надсилати/u)
    assert.match(mail.text, /Ваші сповіщення: https:\/\/news\.example\/alerts\n/u)
    assert.match((await confirmationMail({ ...plan, texts: ukrainian })).text, /^Хтось, найімовірніше ви/u)
  })

  test('that ask for a confirmation have no link that ends anything', async () => {
    const mail = await confirmationMail(plan)
    assert.match(mail.text, /https:\/\/news\.example\/alerts\/confirm\/secret\n/u)
    assert.equal(mail.endAddress, undefined)
  })
})

test('the signature of a webhook holds for its time, its body and its secret only', () => {
  const at = Date.parse('2031-04-03T08:00:00Z')
  const signature = webhookSignature('{"id":1}', 'secret', at)
  assert.match(signature, /^t=1932969600,v1=[0-9a-f]{64}$/u)
  assert.equal(webhookSignature('{"id":1}', 'secret', at + 999), signature)
  const others = [
    webhookSignature('{"id":2}', 'secret', at),
    webhookSignature('{"id":1}', 'other', at),
    webhookSignature('{"id":1}', 'secret', at + 1000).replace(/^t=\d+/u, 't=1932969600'),
  ]
  for (const other of others) assert.notEqual(other, signature)
})
