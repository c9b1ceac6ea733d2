// Mails sent to a real mail server on this machine.

import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { describe, type TestContext, test } from 'node:test'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { alertKit, closedDoor, ida } from '../../../test/alert-kit.ts'
import { inventedStory } from '../../../test/invented-story.ts'
import type { Story } from '../../model/story.ts'
import { english } from '../texts/english.ts'
import { type MailServer, openMailSender } from './open-mail-sender.ts'
import type { OutgoingMail } from './outgoing-door.ts'

interface Mailbox {
  readonly port: number
  readonly raw: string[]
  readonly mails: () => Promise<readonly Email[]>
}

async function openMailbox(context: TestContext, options: SMTPServerOptions = {}): Promise<Mailbox> {
  const raw: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData: (stream, _session, answer) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        raw.push(Buffer.concat(chunks).toString())
        answer()
      })
    },
    ...options,
  })
  const { server: socket } = server
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  // A client that is turned away at the greeting is no fault of the test.
  server.on('error', () => undefined)
  context.after(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const place = socket.address()
  return {
    port: typeof place === 'object' && place !== null ? place.port : 0,
    raw,
    mails: () => Promise.all(raw.map((each) => PostalMime.parse(each))),
  }
}

const serverAt = (port: number, changes: Partial<MailServer> = {}): MailServer => ({
  host: '127.0.0.1',
  port,
  security: 'none',
  user: '',
  password: '',
  from: 'alerts@headwater.example',
  ...changes,
})
const letter: OutgoingMail = {
  to: 'ida@moor.example',
  subject: 'Dam road: closed',
  text: 'Announced.\n',
  html: '<p>Announced.</p>',
  id: 'message-1',
  endAddress: 'https://news.example/alerts/end/abc',
}
const refusing =
  (code: number, words: string): NonNullable<SMTPServerOptions['onRcptTo']> =>
  (_address, _session, answer) =>
    answer(Object.assign(new Error(words), { responseCode: code }))

describe('a mail', () => {
  test('has the text before the HTML, and says how to end it', async (context) => {
    const box = await openMailbox(context)
    assert.deepEqual(await openMailSender(serverAt(box.port))(letter), { kind: 'sent' })
    const [raw = ''] = box.raw
    assert.ok(raw.indexOf('text/plain') > 0 && raw.indexOf('text/plain') < raw.indexOf('text/html'))
    const [mail] = await box.mails()
    assert.equal(mail?.subject, 'Dam road: closed')
    assert.equal(mail?.to?.[0]?.address, 'ida@moor.example')
    assert.equal(mail?.from?.address, 'alerts@headwater.example')
    assert.equal(mail?.messageId, '<message-1@headwater.example>')
    const header = (key: string) => mail?.headers.find((each) => each.key === key)?.value
    assert.equal(header('list-unsubscribe'), '<https://news.example/alerts/end/abc>')
    assert.equal(header('list-unsubscribe-post'), 'List-Unsubscribe=One-Click')
    assert.equal(header('auto-submitted'), 'auto-generated')
  })

  test('without https offers the link, but no end by one click', async (context) => {
    const box = await openMailbox(context)
    await openMailSender(serverAt(box.port))({ ...letter, endAddress: 'http://127.0.0.1:8484/alerts/end/abc' })
    const [mail] = await box.mails()
    assert.ok(mail?.headers.some(({ key }) => key === 'list-unsubscribe'))
    assert.ok(mail?.headers.every(({ key }) => key !== 'list-unsubscribe-post'))
  })

  test('cannot be given further headers or recipients by its words', async (context) => {
    const box = await openMailbox(context)
    const words = 'Closed\r\nBcc: omar@moor.example\r\n\r\nOther text'
    await openMailSender(serverAt(box.port))({ ...letter, subject: words })
    const [mail] = await box.mails()
    assert.equal(mail?.bcc, undefined)
    assert.ok(!mail?.headers.some(({ key }) => key === 'bcc'))
    assert.match(mail?.text ?? '', /^Announced\./u)
  })

  test('of a mailbox that does not exist ends the channel, one that is full does not', async (context) => {
    const none = await openMailbox(context, { onRcptTo: refusing(550, 'No such user') })
    const full = await openMailbox(context, { onRcptTo: refusing(452, 'Mailbox full') })
    const gone = await openMailSender(serverAt(none.port))(letter)
    assert.equal(gone.kind, 'gone')
    assert.match('sentence' in gone ? gone.sentence : '', /does not exist.*No such user/u)
    assert.equal((await openMailSender(serverAt(full.port))(letter)).kind, 'failed')
  })

  test('fails with a sentence where no server answers, or where it does not know the log-in', async (context) => {
    const port = await freePort()
    const unreached = await openMailSender(serverAt(port))(letter)
    assert.match('sentence' in unreached ? unreached.sentence : '', /could not be written to \(.+\)\.$/u)
    const box = await openMailbox(context)
    const insecure = await openMailSender(serverAt(box.port, { security: 'starttls' }))(letter)
    assert.equal(insecure.kind, 'failed', 'nothing goes out in the clear where secrecy is set')
    assert.equal(box.raw.length, 0)
  })
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const place = server.address()
      server.close(() => resolve(typeof place === 'object' && place !== null ? place.port : 0))
    })
  })
}

describe('alerts by mail', () => {
  const changed = (id: string, state: 'announced' | 'denied'): Story => ({
    ...inventedStory,
    id,
    current: { ...inventedStory.current, state, onRecord: true },
  })

  test('wait for the morning and come as one mail, in which each story stands once', async (context) => {
    const box = await openMailbox(context)
    const kit = alertKit({ door: { ...closedDoor, sendMail: openMailSender(serverAt(box.port)) } })
    const added = await kit.desk.addChannel(ida, 'mail', {
      kind: 'email',
      address: 'ida@moor.example',
      rhythm: 'daily',
      token: 'secret-token',
      isConfirmed: false,
    })
    assert.ok(added.kind === 'done')
    assert.match(box.raw[0] ?? '', /alerts\/confirm\/secret-token/u)
    kit.watch({ channel: added.made.id })
    kit.evaluate()
    kit.keep(changed(inventedStory.id, 'announced'))
    kit.evaluate()
    assert.deepEqual(kit.told(), [], 'nothing is written for an address that is not confirmed')
    assert.ok(kit.desk.confirmMail('secret-token'))
    kit.keep(changed(inventedStory.id, 'denied'))
    kit.evaluate()
    kit.keep(changed(inventedStory.id, 'announced'))
    kit.evaluate()
    await kit.sender.sendDue()
    assert.equal(box.raw.length, 1, 'not before the morning')
    kit.pass(23 * 3_600_000)
    await kit.sender.sendDue()
    await kit.sender.sendDue()
    const [, mail] = await box.mails()
    assert.equal(box.raw.length, 2)
    assert.ok(mail)
    assert.equal(mail.subject, inventedStory.headline?.text)
    assert.match(mail.text ?? '', /^\* Announced, on the record; before denied\.\n/mu)
    assert.match(mail.text ?? '', /No more of these mails: https:\/\/news\.example\/alerts\/end\/secret-token/u)
    assert.match(mail.html ?? '', /<a href="https:\/\/news\.example\/story\/story-lantern-scoop">/u)
  })

  test('a mail server that is down loses nothing', async (context) => {
    const port = await freePort()
    const kit = alertKit({ door: { ...closedDoor, sendMail: openMailSender(serverAt(port)) } })
    const refused = await kit.desk.addChannel(ida, 'mail', {
      kind: 'email',
      address: 'ida@moor.example',
      rhythm: 'at-once',
      token: 't',
      isConfirmed: false,
    })
    assert.ok(refused.kind === 'problem')
    assert.match(refused.say(english), /^ida@moor\.example could not be written to/u)
    assert.deepEqual(kit.desk.channels(ida), [])
    context.diagnostic('no server listened')
  })
})
