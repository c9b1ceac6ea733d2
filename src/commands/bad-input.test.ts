// Each bad input gets one clear sentence that names it, the other inputs are done, the exit status tells.
import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { jsonLines, runHeadwater, temporaryFolder, writeFiles } from '../../test/run-headwater.ts'
import { isRecord, recordsField } from './json-fields.ts'

const good = `Harbour bridge to close for repairs

The harbour bridge in Tarn will close for three weeks from Monday, the mayor, Ilse Varga, said on Thursday.
"The cables are worn and we cannot wait for the summer," Varga told reporters at the town hall.
`

const isRoot = process.getuid?.() === 0

/** The ids of the articles that `read` printed. */
function articleIds(document: unknown): readonly unknown[] {
  return isRecord(document) ? recordsField(document, 'articles').map((article) => article['id']) : []
}

interface BadFile {
  readonly what: string
  readonly name: string
  readonly content: string | Uint8Array
  readonly says: RegExp
  /** Whether something of it can still be read. */
  readonly isPartlyRead?: boolean
  readonly environment?: Readonly<Record<string, string>>
}

const badFiles: readonly BadFile[] = [
  { what: 'an empty file', name: 'empty.txt', content: '', says: /is empty/u },
  { what: 'a file of white space', name: 'blank.txt', content: ' \n\t\n ', says: /holds only white space/u },
  {
    what: 'a binary file',
    name: 'picture.txt',
    content: Uint8Array.from([137, 80, 78, 71, 0, 0, 1, 2]),
    says: /is binary/u,
  },
  {
    what: 'a file of control characters',
    name: 'noise.txt',
    content: Uint8Array.from(Array.from({ length: 300 }, (_, i) => (i % 7) + 1)),
    says: /is binary/u,
  },
  {
    what: 'a text in another encoding',
    name: 'latin.txt',
    content: Buffer.from('Die Brücke wird für drei Wochen geschlossen, sagte die Bürgermeisterin am Montag.', 'latin1'),
    says: /not valid UTF-8; convert it \(iconv/u,
  },
  {
    what: 'a text cut in the middle of a character',
    name: 'cut.txt',
    content: Buffer.concat([Buffer.from(`${good}Der Preis stieg auf 40 `), Buffer.from('€').subarray(0, 2)]),
    says: /cut in the middle of its last character/u,
    isPartlyRead: true,
  },
  {
    what: 'a file past the limit',
    name: 'large.txt',
    content: 'All of it is words. '.repeat(200),
    says: /is larger than 2000 bytes.*HEADWATER_DOCUMENT_BYTES_MAX/u,
    environment: { HEADWATER_DOCUMENT_BYTES_MAX: '2000' },
  },
  { what: 'an empty page', name: 'empty.html', content: '', says: /is empty/u },
  {
    what: 'a binary page',
    name: 'page.html',
    content: Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]),
    says: /is a ZIP archive or office document, not a page/u,
  },
  {
    what: 'a page that is only furniture',
    name: 'menu.html',
    content:
      '<html><body><nav><a href="/">Home</a><a href="/news">News</a></nav><footer>Cookies · Imprint</footer></body></html>',
    says: /holds no article/u,
  },
  {
    what: 'a feed that is none',
    name: 'feed.xml',
    content: '<note>buy milk</note>',
    says: /no RSS, Atom or JSON Feed/u,
  },
  { what: 'an empty feed', name: 'feed.xml', content: '', says: /is empty/u },
  { what: 'a list of feeds that is none', name: 'list.opml', content: '<html></html>', says: /is no OPML/u },
  {
    what: 'a list of feeds without the network',
    name: 'list.opml',
    content: '<opml version="2.0"><body><outline xmlUrl="https://quay.example/feed"/></body></opml>',
    says: /lists 1 feeds?.*--fetch/u,
  },
  { what: 'JSON that is none', name: 'a.json', content: '{"id": "a", "text": ', says: /holds no article/u },
  { what: 'JSON of something else', name: 'a.json', content: '{"name": "a"}', says: /has no "text"/u },
  { what: 'a line that is no JSON', name: 'a.jsonl', content: 'not json\n', says: /line 1: is no JSON object/u },
  { what: 'a line that is a number', name: 'a.jsonl', content: '17\n', says: /line 1: is no JSON object/u },
  { what: 'a line without a text', name: 'a.jsonl', content: '{"id":"x"}\n', says: /line 1: has no "text"/u },
  {
    what: 'a line that is cut',
    name: 'a.jsonl',
    content: '{"id":"x","text":"The bridge',
    says: /line 1: is no JSON object/u,
  },
  {
    what: 'a line past the limit',
    name: 'a.jsonl',
    content: `{"id":"x","text":"${'word '.repeat(1000)}"}\n`,
    says: /line 1: is larger than 2000 bytes/u,
    environment: { HEADWATER_DOCUMENT_BYTES_MAX: '2000' },
  },
  {
    what: 'zones that overlap',
    name: 'a.jsonl',
    content: jsonLines([
      {
        id: 'x',
        text: 'The bridge is shut.',
        zones: [
          { start: 0, end: 10, kind: 'headline' },
          { start: 5, end: 19, kind: 'body' },
        ],
      },
    ]),
    says: /line 1: has zones that overlap/u,
  },
  { what: 'an empty JSONL file', name: 'a.jsonl', content: '\n\n', says: /is empty/u },
  { what: 'a mail that is none', name: 'letter.eml', content: 'Buy milk.\n\nAnd bread.', says: /is no mail/u },
  { what: 'a mail without a text', name: 'letter.eml', content: 'From: a@b.example\n\n', says: /mail without a text/u },
  {
    what: 'an archive that is none',
    name: 'crawl.warc',
    content: 'Buy milk.',
    says: /is no web archive/u,
  },
  {
    what: 'a PDF in the place of a page',
    name: 'page.html',
    content: '%PDF-1.7 \u{0}\u{1}',
    says: /is a PDF, not a page/u,
  },
  {
    what: 'an image in the place of a page',
    name: 'page.html',
    content: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]),
    says: /is an image \(JPEG\), not a page/u,
  },
]

describe('read names each bad input and does the rest', () => {
  for (const bad of badFiles) {
    test(bad.what, async (context) => {
      const folder = temporaryFolder(context)
      const [badPath = '', goodPath = ''] = await writeFiles(folder, { [bad.name]: bad.content, 'good.txt': good })
      const ran = await runHeadwater(['read', badPath, goodPath], { environment: bad.environment ?? {} })
      assert.equal(ran.status, 1)
      const told = ran.messages.trim().split('\n')
      assert.equal(told.length, 1, ran.messages)
      assert.ok(told[0]?.startsWith(`headwater: ${badPath}`), ran.messages)
      assert.match(told[0] ?? '', bad.says)
      assert.match(told[0] ?? '', /[.!]$/u)
      const ids = articleIds(ran.lines[0])
      assert.ok(ids.includes('good'))
      assert.equal(ids.length, bad.isPartlyRead ? 2 : 1)
    })
  }

  test('a path that does not exist', async (context) => {
    const folder = temporaryFolder(context)
    const [goodPath = ''] = await writeFiles(folder, { 'good.txt': good })
    const ran = await runHeadwater(['read', join(folder, 'gone.txt'), goodPath])
    assert.equal(ran.status, 1)
    assert.equal(ran.messages, `headwater: ${join(folder, 'gone.txt')}: does not exist; check the path.\n`)
    assert.deepEqual(articleIds(ran.lines[0]), ['good'])
  })

  test('a file without permission', { skip: isRoot && 'root may read all' }, async (context) => {
    const folder = temporaryFolder(context)
    const [path = ''] = await writeFiles(folder, { 'secret.txt': good })
    chmodSync(path, 0)
    const ran = await runHeadwater(['read', path])
    assert.equal(ran.status, 1)
    assert.match(ran.messages, /secret\.txt: may not be read; give yourself permission/u)
  })

  test('a folder without permission', { skip: isRoot && 'root may read all' }, async (context) => {
    const folder = temporaryFolder(context)
    const closed = join(folder, 'closed')
    mkdirSync(closed)
    chmodSync(closed, 0)
    context.after(() => {
      chmodSync(closed, 0o755)
    })
    const ran = await runHeadwater(['read', closed])
    assert.equal(ran.status, 1)
    assert.match(ran.messages, /closed: may not be read/u)
  })

  test('a link that leads back to itself', async (context) => {
    const path = join(temporaryFolder(context), 'loop.txt')
    symlinkSync(path, path)
    const ran = await runHeadwater(['read', path])
    assert.equal(ran.status, 1)
    assert.match(ran.messages, /loop\.txt: is a symbolic link that leads back to itself/u)
  })

  test('a device without an end is read up to the limit only', { skip: process.platform !== 'linux' }, async () => {
    const ran = await runHeadwater(['read', '/dev/zero'], { environment: { HEADWATER_DOCUMENT_BYTES_MAX: '100000' } })
    assert.equal(ran.status, 1)
    assert.match(ran.messages, /\/dev\/zero: is larger than 100000 bytes/u)
  })

  test('folders deeper than the limit are named, those above are read', async (context) => {
    const folder = temporaryFolder(context)
    await writeFiles(folder, { 'one/a.txt': good, 'one/two/three/b.txt': good })
    const ran = await runHeadwater(['read', folder], { environment: { HEADWATER_FOLDER_DEPTH_MAX: '2' } })
    assert.equal(ran.status, 1)
    assert.match(ran.messages, /three: lies too deep/u)
    assert.deepEqual(articleIds(ran.lines[0]), ['a'])
  })

  test('more files than the limit are refused with what to do', async (context) => {
    const folder = temporaryFolder(context)
    await writeFiles(folder, { 'a.txt': good, 'b.txt': good, 'c.txt': good })
    const ran = await runHeadwater(['read', folder], { environment: { HEADWATER_INPUT_FILES_MAX: '2' } })
    assert.equal(ran.status, 1)
    assert.match(ran.messages, /brings more than 2 files.*HEADWATER_INPUT_FILES_MAX/u)
    assert.deepEqual(articleIds(ran.lines[0]), ['a', 'b'])
  })
})

describe('hard texts are done in time', () => {
  const secondsMax = 20
  const hard: readonly (readonly [string, string])[] = [
    ['100,000 quotation marks', `He said ${'"'.repeat(100_000)} and left.`],
    ['100,000 pairs of quotation marks', `He said ${'“no” '.repeat(50_000)}.`],
    [
      'one sentence of a megabyte',
      `The mayor said that ${'the bridge and the road and '.repeat(37_000)}the quay are shut.`,
    ],
    ['a megabyte without a space', 'a'.repeat(1_000_000)],
    ['200,000 lines', 'Read more\n'.repeat(200_000)],
  ]
  for (const [name, text] of hard) {
    test(name, async (context) => {
      const [path = ''] = await writeFiles(temporaryFolder(context), { 'hard.txt': text })
      const startedAt = performance.now()
      const ran = await runHeadwater(['read', path])
      assert.ok(ran.status === 0 || ran.status === 1)
      assert.equal(ran.lines.length, 1)
      assert.ok(performance.now() - startedAt < secondsMax * 1000, `${Math.round(performance.now() - startedAt)} ms`)
    })
  }
})

describe('a store that cannot be used', () => {
  test('a second process on the same store gets one clear sentence', async (context) => {
    const folder = temporaryFolder(context)
    const [path = ''] = await writeFiles(folder, { 'good.txt': good })
    const store = join(folder, 'store')
    const { openStore } = await import('../store/open-store.ts')
    const held = openStore({ folder: store, busyMilliseconds: 0 })
    const ran = await runHeadwater(['read', '--store', store, path])
    held.close()
    assert.equal(ran.status, 1)
    assert.equal(ran.output, '')
    assert.match(ran.messages, /^headwater: the store .*store is in use by another Headwater; end that one first.*\n$/u)
    assert.equal((await runHeadwater(['read', '--store', store, path])).status, 0)
  })

  test('a file in the place of the store', async (context) => {
    const folder = temporaryFolder(context)
    const [path = ''] = await writeFiles(folder, { 'good.txt': good })
    const ran = await runHeadwater(['read', '--store', path, path])
    assert.equal(ran.status, 1)
    assert.match(ran.messages, /good\.txt is a file; give a folder/u)
  })

  test('a damaged store', async (context) => {
    const folder = temporaryFolder(context)
    const [path = ''] = await writeFiles(folder, { 'good.txt': good })
    mkdirSync(join(folder, 'store'))
    writeFileSync(join(folder, 'store', 'headwater.sqlite'), 'nonsense '.repeat(2000))
    const ran = await runHeadwater(['read', '--store', join(folder, 'store'), path])
    assert.equal(ran.status, 1)
    assert.match(ran.messages, /is no store of Headwater/u)
  })
})

describe('Ctrl-C in the middle', () => {
  test('what was printed stands, the rest is not read, and one sentence says so', async () => {
    const abort = new AbortController()
    const input = jsonLines(Array.from({ length: 50 }, (_, id) => ({ id, text: good })))
    const ran = await runHeadwater(['attribute', '-'], {
      input,
      signal: abort.signal,
      onPrint: () => {
        abort.abort('interrupted')
      },
    })
    assert.equal(ran.status, 1)
    assert.equal(ran.lines.length, 1)
    assert.match(
      ran.messages,
      /^headwater: interrupted: what was printed is done, the rest was not read; run it again\.\n$/u,
    )
  })

  test('the store is whole, and the next run does the rest', async (context) => {
    const folder = temporaryFolder(context)
    const store = join(folder, 'store')
    const input = jsonLines(Array.from({ length: 20 }, (_, id) => ({ id, text: `${good} Part ${id} of twenty.` })))
    const abort = new AbortController()
    abort.abort('interrupted')
    const cut = await runHeadwater(['read', '--store', store, '-'], { input, signal: abort.signal })
    assert.equal(cut.status, 1)
    const whole = await runHeadwater(['read', '--store', store, '-'], { input })
    assert.equal(whole.status, 0)
    assert.equal(articleIds(whole.lines[0]).length, 20)
  })
})
