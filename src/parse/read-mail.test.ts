import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Feed, ParsedFeed } from './parse-feed.ts'
import { readMail } from './read-mail.ts'

const parse = (mail: string | Uint8Array): Promise<ParsedFeed> =>
  readMail({ feed: 'letter.eml', bytes: typeof mail === 'string' ? Buffer.from(mail) : mail })

async function letterOf(mail: string | Uint8Array): Promise<Feed> {
  const parsed = await parse(mail)
  assert.equal(parsed.kind, 'feed', parsed.kind === 'unreadable' ? parsed.sentence : '')
  if (parsed.kind !== 'feed') throw new Error('unreachable')
  return parsed
}

const lines = (...parts: readonly string[]): string => parts.join('\r\n')

const whole = lines(
  'From: Ada Holm <ada@quay.example>',
  'To: reader@home.example',
  'Subject: =?utf-8?Q?F=C3=A4hre?= =?utf-8?B?IGbDpGhydA==?=',
  'Date: Tue, 3 Mar 2026 09:05:00 +0200',
  'Message-ID: <m1@quay.example>',
  'List-Id: "The Quay" <morning.quay.example>',
  'Archived-At: <https://quay.example/letters/1>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'The ferry runs.',
  '--b',
  'Content-Type: text/html; charset=iso-8859-1',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<p>Die F=E4hre f=E4hrt wie=',
  'der.</p>',
  '--b--',
  '',
)

describe('a newsletter', () => {
  test('gives one item with all that it says', async () => {
    const feed = await letterOf(whole)
    assert.equal(feed.format, 'mail')
    assert.equal(feed.title, 'The Quay')
    assert.deepEqual(feed.items, [
      {
        feed: 'letter.eml',
        id: 'm1@quay.example',
        url: 'https://quay.example/letters/1',
        title: 'Fähre fährt',
        contentHtml: '<p>Die Fähre fährt wieder.</p>',
        publishedAt: '2026-03-03T09:05:00+02:00',
        authors: ['Ada Holm'],
        enclosures: [],
      },
    ])
  })

  const senders: readonly (readonly [string, string, string | undefined, readonly string[]])[] = [
    ['a sender with a name', 'From: The Quay <news@quay.example>', 'The Quay', []],
    ['a sender without one', 'From: news@quay.example', 'quay.example', []],
    [
      'a list that is named as the sender',
      'From: The Quay <n@q.example>\r\nList-Id: The Quay <a.q.example>',
      'The Quay',
      [],
    ],
    [
      'a list with a number for a name',
      'From: Ada Holm <n@q.example>\r\nList-Id: 4711-aa1 <a.q.example>',
      'Ada Holm',
      [],
    ],
    ['a list with no name', 'From: Ada Holm <n@q.example>\r\nList-Id: <a.q.example>', 'Ada Holm', []],
    ['a name in another script', 'From: =?utf-8?B?0JPQsNCy0LDQvdGM?= <n@q.example>', 'Гавань', []],
    ['nobody', 'Subject: x', undefined, []],
  ]
  for (const [what, head, outlet, authors] of senders) {
    test(`from ${what} is of ${outlet ?? 'no outlet'}`, async () => {
      const feed = await letterOf(`${head}\r\nDate: Tue, 3 Mar 2026 09:05:00 +0200\r\n\r\nThe ferry runs.`)
      assert.equal(feed.title, outlet)
      assert.deepEqual(feed.items[0]?.authors, authors)
    })
  }

  const bodies: readonly (readonly [string, string | Uint8Array, string])[] = [
    [
      'plain paragraphs',
      'From: a@q.example\r\n\r\nThe ferry\r\nruns.\r\n\r\nAt <noon>.',
      '<p>The ferry\nruns.</p><p>At &lt;noon&gt;.</p>',
    ],
    ['a signature', 'From: a@q.example\r\n\r\nThe ferry runs.\r\n\r\n-- \r\nAda', '<p>The ferry runs.</p>'],
    [
      'base64',
      `From: a@q.example\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('<p>Fähre</p>').toString('base64')}`,
      '<p>Fähre</p>',
    ],
    [
      'a single-byte encoding',
      Buffer.from(
        'From: a@q.example\r\nContent-Type: text/html; charset=windows-1252\r\n\r\n<p>F\xe4hre \x80 5</p>',
        'latin1',
      ),
      '<p>Fähre € 5</p>',
    ],
    [
      'Cyrillic in KOI8-R',
      Buffer.from(
        'From: a@q.example\r\nContent-Type: text/html; charset=koi8-r\r\n\r\n<p>\xf0\xef\xf2\xf4</p>',
        'latin1',
      ),
      '<p>ПОРТ</p>',
    ],
    ['bare line feeds', 'From: a@q.example\nContent-Type: text/html\n\n<p>Ferry</p>\n', '<p>Ferry</p>'],
    [
      'a line of a mail box before it',
      'From ada Tue Mar  3 09:05:00 2026\nFrom: a@q.example\nContent-Type: text/html\n\n<p>Ferry</p>',
      '<p>Ferry</p>',
    ],
  ]
  for (const [what, mail, html] of bodies) {
    test(`with ${what} is read`, async () => {
      assert.equal((await letterOf(mail)).items[0]?.contentHtml, html)
    })
  }

  test('without a Message-ID is told from others by its date and subject', async () => {
    const { items } = await letterOf(
      'From: a@q.example\r\nSubject: Ferry\r\nDate: Tue, 3 Mar 2026 09:05:00 GMT\r\n\r\nRuns.',
    )
    assert.equal(items[0]?.id, 'Tue, 3 Mar 2026 09:05:00 GMT Ferry')
  })

  test('with a date that is none has none', async () => {
    assert.equal((await letterOf('From: a@q.example\r\nDate: soon\r\n\r\nFerry.')).items[0]?.publishedAt, undefined)
  })

  test('an address that a browser would run is not its address', async () => {
    const { items } = await letterOf('From: a@q.example\r\nArchived-At: <javascript:alert(1)>\r\n\r\nFerry.')
    assert.equal(items[0]?.url, undefined)
  })
})

describe('mail that is hostile or none', () => {
  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['no mail', 'Buy milk.\n\nAnd bread.', /is no mail/u],
    ['nothing', '', /is no mail/u],
    ['a mail without a text', 'From: a@q.example\r\nSubject: x\r\n\r\n', /is a mail without a text/u],
    [
      'a mail with a picture only',
      'From: a@q.example\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=',
      /without a text/u,
    ],
    ['headers of a megabyte', `From: ${'a@q.example, '.repeat(80_000)}\r\n\r\nx`, /cannot be read as a mail/u],
  ]
  for (const [what, mail, sentence] of refused) {
    test(`${what} is refused with a reason`, async () => {
      const parsed = await parse(mail)
      assert.match(parsed.kind === 'unreadable' ? parsed.sentence : '', sentence)
    })
  }

  test('parts in parts in parts are refused, in little time', async () => {
    let mail = 'Content-Type: text/plain\r\n\r\nhello\r\n'
    for (let depth = 0; depth < 2000; depth += 1) {
      mail = `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${mail}\r\n--b${depth}--\r\n`
    }
    const startedAt = performance.now()
    const parsed = await parse(`From: a@q.example\r\n${mail}`)
    assert.match(parsed.kind === 'unreadable' ? parsed.sentence : '', /cannot be read as a mail/u)
    assert.ok(performance.now() - startedAt < 12_000)
  })

  test('of 10,000 parts a thousand are read, in little time and memory', async () => {
    const parts = Array.from(
      { length: 10_000 },
      (_, part) => `--b\r\nContent-Type: text/plain\r\n\r\nPart ${part}.\r\n\r\n`,
    )
    const mail = `From: a@q.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts.join('')}--b--\r\n`
    const before = process.memoryUsage().rss
    const startedAt = performance.now()
    const [item] = (await letterOf(mail)).items
    assert.ok(performance.now() - startedAt < 6000)
    assert.ok(process.memoryUsage().rss - before < 100_000_000)
    assert.match(item?.contentHtml ?? '', /Part 998\./u)
    assert.doesNotMatch(item?.contentHtml ?? '', /Part 1001\./u)
  })

  // Found by the fuzzer: the reader of MIME keeps each line by itself, so a megabyte of line ends took half a minute.
  test('of a million lines the first ones are read, in little time', async () => {
    const mail = `From: a@q.example\r\n\r\nFerry.\n${'\n'.repeat(1_000_000)}Crane.\n`
    const used = process.cpuUsage()
    const [item] = (await letterOf(mail)).items
    const { user, system } = process.cpuUsage(used)
    assert.ok(user + system < 12_000_000)
    assert.match(item?.contentHtml ?? '', /Ferry\./u)
    assert.doesNotMatch(item?.contentHtml ?? '', /Crane\./u)
  })

  test('mail in mail in mail ends', async () => {
    let mail = 'From: a@q.example\r\n\r\nFerry.'
    for (let depth = 0; depth < 30; depth += 1) {
      mail = `From: a@q.example\r\nContent-Type: message/rfc822\r\n\r\n${mail}`
    }
    assert.ok((await parse(mail)).kind !== undefined)
  })
})
