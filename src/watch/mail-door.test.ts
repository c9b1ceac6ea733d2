import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { describe, type TestContext, test } from 'node:test'
import { type ArrivedMail, type MailDoorOptions, openMailDoor } from './mail-door.ts'

async function openDoor(context: TestContext, changed: Partial<MailDoorOptions> = {}) {
  const mails: ArrivedMail[] = []
  const door = await openMailDoor({
    host: '127.0.0.1',
    port: 0,
    addresses: ['News@Home.example'],
    bytesMax: 10_000,
    onMail: async (mail) => {
      mails.push(await Promise.resolve(mail))
    },
    ...changed,
  })
  assert.equal(door.kind, 'open')
  if (door.kind !== 'open') throw new Error('unreachable')
  context.after(door.close)
  return { mails, port: door.port }
}

/** Says each line once the one before was answered; gives back the answers. */
function talk(port: number, lines: readonly string[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const answers: string[] = []
    const rest = [...lines]
    const socket = connect(port, '127.0.0.1')
    socket.setEncoding('utf8')
    socket.on('data', (data) => {
      const text = String(data)
      if (!/^\d{3} [^\n]*\n$/mu.test(text)) return
      answers.push(text.trim().split('\n').at(-1) ?? '')
      const next = rest.shift()
      if (next === undefined) socket.end()
      else socket.write(`${next}\r\n`)
    })
    socket.on('close', () => resolve(answers))
    socket.on('error', reject)
  })
}

const letter = 'From: a@quay.example\r\nSubject: Ferry\r\n\r\nThe ferry runs.\r\n..\r\n.'
const send = (recipient: string, mail = letter): readonly string[] => [
  'EHLO quay.example',
  'MAIL FROM:<a@quay.example>',
  `RCPT TO:<${recipient}>`,
  'DATA',
  mail,
  'QUIT',
]
const codes = (answers: readonly string[]): readonly string[] => answers.map((answer) => answer.slice(0, 3))

describe('the door for newsletters', () => {
  test('takes a mail for its own address, in whatever letters', async (context) => {
    const { mails, port } = await openDoor(context)
    assert.deepEqual(codes(await talk(port, send('news@home.EXAMPLE'))), [
      '220',
      '250',
      '250',
      '250',
      '354',
      '250',
      '221',
    ])
    assert.equal(mails.length, 1)
    assert.equal(mails[0]?.recipient, 'news@home.example')
    assert.equal(
      Buffer.from(mails[0].bytes).toString(),
      'From: a@quay.example\r\nSubject: Ferry\r\n\r\nThe ferry runs.\r\n.\r\n',
    )
  })

  test('refuses mail for others: it is no relay', async (context) => {
    const { mails, port } = await openDoor(context)
    const answers = await talk(port, send('someone@else.example').slice(0, 3))
    assert.match(answers.at(-1) ?? '', /^550 /u)
    assert.deepEqual(mails, [])
  })

  test('refuses a mail that is too large, announced or not', async (context) => {
    const { mails, port } = await openDoor(context)
    const announced = await talk(port, ['EHLO q', 'MAIL FROM:<a@q.example> SIZE=20000'])
    assert.match(announced.at(-1) ?? '', /^552 /u)
    const large = `Subject: x\r\n\r\n${'ferry\r\n'.repeat(5000)}.`
    const sent = await talk(port, send('news@home.example', large))
    assert.match(sent.at(-2) ?? '', /^552 /u)
    assert.deepEqual(mails, [])
  })

  test('what cannot be kept is refused for now', async (context) => {
    const { port } = await openDoor(context, { onMail: () => Promise.reject(new Error('disk full')) })
    assert.match((await talk(port, send('news@home.example'))).at(-2) ?? '', /^451 /u)
  })

  test('offers neither passwords nor encryption that it does not have', async (context) => {
    const { port } = await openDoor(context)
    assert.match((await talk(port, ['EHLO q', 'AUTH PLAIN AGEAYg=='])).at(-1) ?? '', /^5\d\d /u)
    assert.match((await talk(port, ['EHLO q', 'STARTTLS'])).at(-1) ?? '', /^5\d\d /u)
  })

  test('a port that is taken is one sentence', async (context) => {
    const { port } = await openDoor(context)
    const second = await openMailDoor({
      host: '127.0.0.1',
      port,
      addresses: [],
      bytesMax: 1,
      onMail: () => Promise.resolve(),
    })
    assert.match(
      second.kind === 'problem' ? second.sentence : '',
      /^takes no mail: port \d+ cannot be opened \(.+\)\.$/u,
    )
  })
})
