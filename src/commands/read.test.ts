import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { jsonLines, runHeadwater, temporaryFolder, writeFiles } from '../../test/run-headwater.ts'
import type { JsonRecord } from './json-fields.ts'
import { isRecord, recordsField, textField } from './json-fields.ts'

const lead = `Harbour bridge in Tarn to close for repairs

The harbour bridge in Tarn will close for three weeks from Monday, the mayor, Ilse Varga, said on Thursday.
"The cables are worn and we cannot wait for the summer," Varga told reporters at the town hall of Tarn.
The bridge is 400 metres long and carries 9,000 cars a day.
`
const pickup = `Tarn harbour bridge shuts on Monday

The harbour bridge in Tarn will be closed for three weeks from Monday, Mayor Ilse Varga told the BBC.
The bridge is about 1,300 feet long. About 9,000 cars cross the harbour bridge every day, Varga said.
`
const page = `<!doctype html><html lang="en"><head><title>Wheat harvest is the largest in ten years</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-08-30T08:00:00+02:00"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Wheat harvest is the largest in ten years</h1>
<p>Farmers in the plain of Odrana brought in 4 million tonnes of wheat this summer, the ministry of agriculture said on Sunday.</p>
<p>Rain in May helped, said the farmers' union, which had feared a drought after the dry winter of last year in the plain.</p></article></body></html>`

async function read(commandLine: readonly string[], input = ''): Promise<JsonRecord> {
  const ran = await runHeadwater(['read', ...commandLine], { input })
  assert.equal(ran.status, 0, ran.messages)
  assert.equal(ran.messages, '')
  assert.equal(ran.lines.length, 1)
  const [document] = ran.lines
  assert.ok(isRecord(document))
  return document
}

/** Every span in `value` with the article it lies in. */
function spansIn(
  value: unknown,
  article: string | undefined,
): readonly { readonly article: string | undefined; readonly span: JsonRecord }[] {
  if (Array.isArray(value)) return value.flatMap((each) => spansIn(each, article))
  if (!isRecord(value)) return []
  const own = textField(value, 'article') ?? article
  const inner = Object.values(value).flatMap((each) => spansIn(each, own))
  return 'start' in value && 'text' in value ? [{ article: own, span: value }, ...inner] : inner
}

describe('the document of read', () => {
  test('has the keys of the contract, and each article those of article and attribute together', async (context) => {
    const files = await writeFiles(temporaryFolder(context), { 'a.txt': lead, 'b.txt': pickup })
    const document = await read(files)
    assert.deepEqual(Object.keys(document), ['articles', 'stories', 'subjects', 'fates'])
    for (const article of recordsField(document, 'articles')) {
      for (const key of [
        'id',
        'language',
        'state',
        'text',
        'zones',
        'links',
        'byline',
        'statements',
        'quantities',
        'citations',
      ]) {
        assert.ok(key in article, key)
      }
      assert.ok(!('firstSeenAt' in article))
      assert.ok(!('subjects' in article))
    }
    for (const story of recordsField(document, 'stories')) {
      for (const key of ['id', 'languages', 'reports', 'nodes', 'edges', 'claims', 'links', 'timeline', 'current']) {
        assert.ok(key in story, key)
      }
    }
  })

  test('each span is the slice of its article', async (context) => {
    const files = await writeFiles(temporaryFolder(context), { 'a.txt': lead, 'b.txt': pickup, 'c.html': page })
    const document = await read(files)
    const texts = new Map(
      recordsField(document, 'articles').map((article) => [textField(article, 'id'), String(article['text'])]),
    )
    const spans = [
      ...recordsField(document, 'articles').flatMap((article) =>
        spansIn(Object.values(article), textField(article, 'id')),
      ),
      ...spansIn(document['stories'], undefined),
      ...spansIn(document['subjects'], undefined),
    ]
    assert.ok(spans.length > 20)
    for (const { article, span } of spans) {
      assert.equal(texts.get(article)?.slice(Number(span['start']), Number(span['end'])), span['text'])
    }
  })

  test('a text file is taken as it is, byte order mark and all', async (context) => {
    const text = `\uFEFF${lead.replaceAll('\n', '\r\n')}`
    const files = await writeFiles(temporaryFolder(context), { 'a.txt': text })
    assert.equal(recordsField(await read(files), 'articles')[0]?.['text'], text)
  })

  test('absent is absent: no null but the primary source, no empty words', async (context) => {
    const files = await writeFiles(temporaryFolder(context), { 'a.txt': lead, 'b.html': page })
    const walk = (value: unknown, key: string): void => {
      assert.notEqual(value, '', key)
      if (key !== 'primarySource') assert.notEqual(value, null, key)
      if (Array.isArray(value)) for (const each of value) walk(each, key)
      else if (isRecord(value)) for (const [name, each] of Object.entries(value)) walk(each, name)
    }
    walk(await read(files), 'document')
  })

  test('every item ends in one fate at each stage that it reached', async (context) => {
    const files = await writeFiles(temporaryFolder(context), { 'a.txt': lead, 'b.txt': pickup, 'c.html': page })
    const document = await read(files)
    const fates = document['fates']
    assert.ok(isRecord(fates))
    const clean = { discarded: {}, retry: 0, quarantined: 0 }
    for (const stage of ['fetch', 'extract', 'attribute', 'group'])
      assert.deepEqual(fates[stage], { kept: 3, ...clean }, stage)
    const stories = recordsField(document, 'stories').length
    for (const stage of ['trace', 'compare']) assert.deepEqual(fates[stage], { kept: stories, ...clean }, stage)
  })

  test('the same input in the same order gives the same output', async (context) => {
    const files = await writeFiles(temporaryFolder(context), { 'a.txt': lead, 'b.txt': pickup, 'c.html': page })
    const [first, second] = [
      await runHeadwater(['read', ...files]),
      await runHeadwater(['read', ...files], { now: Date.UTC(2030, 0, 1) }),
    ]
    assert.equal(first.output, second.output)
  })

  test('files, folders, JSONL, JSON, feeds and standard input are read together, each id once', async (context) => {
    const folder = temporaryFolder(context)
    await writeFiles(folder, {
      'in/a.txt': lead,
      'in/b.jsonl': jsonLines([
        { id: 'a', text: pickup },
        { id: 'q', text: pickup },
      ]),
      'in/c.html': page,
      'in/d.json': JSON.stringify([{ text: lead }, { id: 'r', text: pickup }]),
      'in/e.xml': `<rss version="2.0"><channel><title>Quay Times</title><item><title>Ferry full</title><link>https://quay.example/ferry</link><description>The ferry to Sund is full until Friday, the operator said.</description></item></channel></rss>`,
      'in/f.json': JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Quay Times',
        items: [
          {
            id: '1',
            url: 'https://quay.example/fog',
            title: 'Fog',
            content_html: '<p>Fog shut the airport of Tarn for an hour, its director said.</p>',
          },
        ],
      }),
    })
    const document = await read([`${folder}/in`, '-'], jsonLines([{ id: 'a', text: lead }]))
    assert.deepEqual(
      recordsField(document, 'articles').map((article) => article['id']),
      ['a', 'a-2', 'q', 'c', 'd-1', 'r', 'quay.example-ferry', 'quay.example-fog', 'a-3'],
    )
  })

  test('a feed gives date, outlet and declared origin where the item has no page', async (context) => {
    const files = await writeFiles(temporaryFolder(context), {
      'e.xml': `<rss version="2.0"><channel><title>Quay Times</title><language>en-gb</language><item><title>Ferry full</title><link>https://quay.example/ferry</link><pubDate>Mon, 02 Nov 2026 10:00:00 +0100</pubDate><description>The ferry to Sund is full until Friday, the operator said.</description><source url="https://wire.example/feed">North Wire</source></item></channel></rss>`,
    })
    const [article] = recordsField(await read(files), 'articles')
    assert.equal(article?.['publishedAt'], '2026-11-02T10:00:00+01:00')
    assert.equal(article?.['publishedBasis'], 'feed')
    assert.deepEqual(article?.['outlet'], { name: 'Quay Times', domain: 'quay.example', shownInText: false })
    assert.deepEqual(article?.['declaredOrigins'], [
      { name: 'North Wire', url: 'https://wire.example/feed', basis: 'rss-source' },
    ])
  })

  test('a story that a line brings is taken as given', async () => {
    const document = await read(
      ['-'],
      jsonLines([
        { id: 'a', text: lead, story: 'one' },
        { id: 'b', text: pickup, story: 'two' },
      ]),
    )
    assert.deepEqual(
      recordsField(document, 'stories').map((story) => story['id']),
      ['one', 'two'],
    )
  })

  test('articles as read prints them can be read again', async (context) => {
    const folder = temporaryFolder(context)
    const files = await writeFiles(folder, { 'a.txt': lead, 'b.txt': pickup })
    const first = await read(files)
    const [again = ''] = await writeFiles(folder, { 'news.json': JSON.stringify(first) })
    const second = await read([again])
    assert.deepEqual(second['articles'], first['articles'])
    assert.deepEqual(second['stories'], first['stories'])
  })

  test('an address of this machine is refused before anything is asked of it', async () => {
    const ran = await runHeadwater(['read', 'http://127.0.0.1:9/feed'])
    assert.equal(ran.status, 1)
    assert.match(ran.messages, /^headwater: http:\/\/127\.0\.0\.1:9\/feed: .*\n$/u)
  })
})

describe('read for people', () => {
  test('shows stories with origins, lineage, claims and what became of the input', async (context) => {
    const files = await writeFiles(temporaryFolder(context), { 'a.txt': lead, 'b.txt': pickup, 'c.html': page })
    const ran = await runHeadwater(['read', '--format', 'text', ...files])
    assert.equal(ran.status, 0)
    assert.match(ran.output, /^3 reports, 2 stories\n/u)
    assert.match(ran.output, /independent origin/u)
    assert.match(ran.output, /where it comes from:/u)
    assert.match(ran.output, /claims:/u)
    assert.match(ran.output, /What became of the input, stage by stage:\n {2}fetch: 3 kept\n/u)
  })

  test('longer work shows its progress on standard error, not among the results', async (context) => {
    const files = await writeFiles(temporaryFolder(context), { 'a.txt': lead, 'b.txt': pickup })
    const environment = { HEADWATER_PROGRESS_AFTER_SECONDS: '0' }
    const ran = await runHeadwater(['read', ...files], { environment })
    assert.equal(ran.lines.length, 1)
    assert.match(ran.messages, /^read: 1 /u)
  })
})
