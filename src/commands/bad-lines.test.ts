// Each bad line, feed and page gets one clear sentence that names it, the others are done.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { jsonLines, runHeadwater, temporaryFolder, writeFiles } from '../../test/run-headwater.ts'
import { isRecord } from './json-fields.ts'

const good = `Harbour bridge to close for repairs

The harbour bridge in Tarn will close for three weeks from Monday, the mayor, Ilse Varga, said on Thursday.
"The cables are worn and we cannot wait for the summer," Varga told reporters at the town hall.
`

describe('commands over articles name each bad line and do the rest', () => {
  const lines = `${jsonLines([{ id: 'a', text: good }])}no json\n[1]\n${jsonLines([{ id: 'b' }, { id: 'c', text: good }])}`

  for (const command of ['attribute', 'group', 'trace', 'compare']) {
    test(command, async (context) => {
      const [path = ''] = await writeFiles(temporaryFolder(context), { 'a.jsonl': lines })
      const ran = await runHeadwater([command, path])
      assert.equal(ran.status, 1)
      assert.deepEqual(ran.messages.trim().split('\n'), [
        `headwater: ${path}, line 2: is no JSON object; give one article a line, as {"id":"…","text":"…"}.`,
        `headwater: ${path}, line 3: is no JSON object; give one article a line, as {"id":"…","text":"…"}.`,
        `headwater: ${path}, line 4: has no "text"; give one article a line, as {"id":"…","text":"…"}.`,
      ])
      assert.ok(ran.lines.length > 0)
    })

    test(`${command}: a folder, a missing file and standard input without a line`, async (context) => {
      const folder = temporaryFolder(context)
      const ran = await runHeadwater([command, folder, join(folder, 'gone'), '-'])
      assert.equal(ran.status, 1)
      const told = ran.messages.trim().split('\n')
      assert.equal(told.length, 3, ran.messages)
      assert.match(told[0] ?? '', /is a folder; give its files/u)
      assert.match(told[1] ?? '', /gone: does not exist/u)
      assert.match(told[2] ?? '', /-: is empty/u)
    })
  }

  test('many bad lines are counted instead of named one by one', async (context) => {
    const [path = ''] = await writeFiles(temporaryFolder(context), { 'a.jsonl': 'no json\n'.repeat(500) })
    const ran = await runHeadwater(['attribute', path], { environment: { HEADWATER_PROBLEMS_SHOWN_MAX: '3' } })
    assert.equal(ran.status, 1)
    const told = ran.messages.trim().split('\n')
    assert.equal(told.length, 4)
    assert.match(told[3] ?? '', /497 more of its lines could not be used/u)
  })

  test('more articles than the limit', async () => {
    const input = jsonLines([1, 2, 3].map((id) => ({ id, text: good })))
    const ran = await runHeadwater(['group', '-'], { input, environment: { HEADWATER_ARTICLES_MAX: '2' } })
    assert.equal(ran.status, 1)
    assert.equal(ran.lines.length, 2)
    assert.match(ran.messages, /brings more than 2 articles.*HEADWATER_ARTICLES_MAX/u)
  })
})

describe('commands over feeds and pages name each bad one and do the rest', () => {
  const feed = '<rss version="2.0"><channel><title>Quay</title><item><title>Shut</title></item></channel></rss>'

  test('parse', async (context) => {
    const folder = temporaryFolder(context)
    const [bad = '', fine = ''] = await writeFiles(folder, { 'a.xml': 'hello', 'b.xml': feed })
    const ran = await runHeadwater(['parse', bad, join(folder, 'gone.xml'), fine])
    assert.equal(ran.status, 1)
    assert.equal(ran.lines.length, 1)
    assert.deepEqual(ran.lines[0], { feed: fine, title: 'Shut', authors: [], enclosures: [] })
    assert.equal(ran.messages.trim().split('\n').length, 2)
  })

  test('a feed that is cut gives the items before the cut', async (context) => {
    const items = '<item><title>One</title></item><item><title>Two</title></item><item><title>Thr'
    const [path = ''] = await writeFiles(temporaryFolder(context), {
      'cut.xml': `<rss version="2.0"><channel><title>Quay</title>${items}`,
    })
    const ran = await runHeadwater(['parse', path])
    assert.ok(ran.lines.length >= 2)
  })

  test('extract', async (context) => {
    const folder = temporaryFolder(context)
    const page = `<html><body><article><h1>Shut</h1><p>${good.repeat(3)}</p></article></body></html>`
    const lines = jsonLines([
      { id: 'p1', html: page },
      { id: 'p2' },
      { id: 'p3', path: 'gone.html' },
      { id: 'p4', path: 'a.html' },
    ])
    const [path = '', , empty = ''] = await writeFiles(folder, {
      'pages.jsonl': `${lines}{"id":\n`,
      'a.html': page,
      'empty.html': '',
    })
    const ran = await runHeadwater(['extract', path, empty])
    assert.equal(ran.status, 1)
    assert.deepEqual(
      ran.lines.map((line) => isRecord(line) && line['id']),
      ['p1', 'p4'],
    )
    const told = ran.messages.trim().split('\n')
    assert.match(told[0] ?? '', /line 2: has neither "html" nor "path"/u)
    assert.match(told[1] ?? '', /line 3: names gone\.html, which does not exist/u)
    assert.match(told[2] ?? '', /line 5: is no JSON object/u)
    assert.match(told[3] ?? '', /empty\.html: is empty/u)
  })
})
