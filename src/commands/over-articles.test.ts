// attribute, group, trace and compare as their users see them: the stages have tests of their own for what they find.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { jsonLines, runHeadwater, temporaryFolder, writeFiles } from '../../test/run-headwater.ts'
import type { JsonRecord } from './json-fields.ts'
import { isRecord, recordsField } from './json-fields.ts'

const shut =
  'The harbour bridge in Tarn will close for three weeks from Monday, the mayor, Ilse Varga, said on Thursday. The bridge is 400 metres long.'
const again =
  'The harbour bridge in Tarn will be closed for three weeks from Monday, Mayor Ilse Varga told the BBC. The bridge is about 1,300 feet long.'
const wheat =
  'Farmers in the plain of Odrana brought in 4 million tonnes of wheat this summer, the ministry of agriculture said on Sunday.'

const articles = [
  { id: 'a', text: shut, publishedAt: '2026-10-29T10:00:00Z', outlet: 'BBC' },
  { id: 'b', text: wheat, publishedAt: '2026-08-30' },
  { id: 'c', text: again, publishedAt: '2026-10-29T12:00:00Z', outlet: { name: 'Quay Times' } },
]

async function run(command: string, input: string, ...options: readonly string[]): Promise<readonly JsonRecord[]> {
  const ran = await runHeadwater([command, ...options, '-'], { input })
  assert.equal(ran.status, 0, ran.messages)
  assert.equal(ran.messages, '')
  return ran.lines.filter(isRecord)
}

describe('attribute', () => {
  test('one line an article, in order, with the keys of the contract', async () => {
    const lines = await run('attribute', jsonLines(articles))
    assert.deepEqual(
      lines.map((line) => line['id']),
      ['a', 'b', 'c'],
    )
    for (const line of lines)
      assert.deepEqual(Object.keys(line), ['id', 'zones', 'statements', 'quantities', 'citations'])
  })

  test('given zones are kept as they are', async () => {
    const zones = [
      { start: 0, end: 20, kind: 'caption' },
      { start: 20, end: shut.length, kind: 'body' },
    ]
    const [line] = await run('attribute', jsonLines([{ id: 'a', text: shut, zones }]))
    assert.deepEqual(line?.['zones'], zones)
  })

  test('a text that is only furniture by its given zones yields nothing', async () => {
    const zones = [{ start: 0, end: shut.length, kind: 'furniture' }]
    const [line] = await run('attribute', jsonLines([{ id: 'a', text: shut, zones }]))
    assert.deepEqual([line?.['statements'], line?.['quantities'], line?.['citations']], [[], [], []])
  })

  test('every span is a slice of the text', async () => {
    for (const [i, line] of (await run('attribute', jsonLines(articles))).entries()) {
      const text = articles[i]?.text ?? ''
      for (const quantity of recordsField(line, 'quantities')) {
        const span = quantity['span']
        assert.ok(isRecord(span))
        assert.equal(text.slice(Number(span['start']), Number(span['end'])), span['text'])
      }
    }
  })

  test('an empty text gives a line as well', async () => {
    const [line] = await run('attribute', jsonLines([{ id: 'a', text: '' }]))
    assert.deepEqual(line, { id: 'a', zones: [], statements: [], quantities: [], citations: [] })
  })

  test('what extract prints fits', async (context) => {
    const html = `<html lang="en"><body><article><h1>Bridge shut</h1><p>${shut}</p><p>${shut}</p></article></body></html>`
    const [path = ''] = await writeFiles(temporaryFolder(context), { 'bridge.html': html })
    const extracted = await runHeadwater(['extract', path])
    const [line] = await run('attribute', `${extracted.output}\n`)
    const [article] = extracted.lines.filter(isRecord)
    assert.equal(line?.['id'], 'bridge')
    assert.deepEqual(line?.['zones'], article?.['zones'])
    assert.ok(recordsField(line ?? {}, 'statements').length > 0)
  })

  test('for people: who says what, figures, citations', async () => {
    const ran = await runHeadwater(['attribute', '--format', 'text', '-'], { input: jsonLines(articles) })
    assert.match(ran.output, /^a: \d+ statements?, \d+ figures?\n/u)
    assert.match(ran.output, /400 metres/u)
    assert.match(ran.output, /cites BBC/u)
  })
})

describe('group', () => {
  for (const options of [[], ['--online']]) {
    test(`${options.join(' ') || 'final'}: one line an article, in the order of input, id and story only`, async () => {
      const lines = await run('group', jsonLines(articles), ...options)
      assert.deepEqual(
        lines.map((line) => Object.keys(line)),
        articles.map(() => ['id', 'story']),
      )
      assert.deepEqual(
        lines.map((line) => line['id']),
        ['a', 'b', 'c'],
      )
    })
  }

  test('reports of one event share a story, those of another have their own', async () => {
    const [a, b, c] = (await run('group', jsonLines(articles))).map((line) => line['story'])
    assert.equal(a, c)
    assert.notEqual(a, b)
  })

  test('--online prints each before the next is read', async () => {
    const printed: string[] = []
    const whole = await run('group', jsonLines(articles), '--online')
    const half = await run('group', jsonLines(articles.slice(0, 2)), '--online')
    printed.push(...half.map((line) => JSON.stringify(line)))
    assert.deepEqual(
      printed,
      whole.slice(0, 2).map((line) => JSON.stringify(line)),
    )
  })

  test('a story that a line brings is taken as given', async () => {
    const given = articles.map((article, i) => ({ ...article, story: `s${i}` }))
    assert.deepEqual(
      (await run('group', jsonLines(given))).map((line) => line['story']),
      ['s0', 's1', 's2'],
    )
  })

  test('lines without an id are told apart', async () => {
    const lines = await run(
      'group',
      jsonLines([{ text: shut }, { text: wheat }, { url: 'https://quay.example/x', text: again }]),
    )
    assert.deepEqual(
      lines.map((line) => line['id']),
      ['line-1', 'line-2', 'quay.example-x'],
    )
  })

  test('for people: the stories with their articles', async () => {
    const ran = await runHeadwater(['group', '--format', 'text', '-'], { input: jsonLines(articles) })
    assert.equal(ran.output.split('\n').length, 2)
    assert.match(ran.output, /: a, c$/mu)
  })
})

describe('trace and compare', () => {
  const keys = {
    trace: ['story', 'reports', 'nodes', 'edges'],
    compare: ['story', 'claims', 'links', 'timeline', 'current'],
  }
  for (const command of ['trace', 'compare'] as const) {
    test(`${command}: one line a story with the keys of the contract`, async () => {
      const lines = await run(command, jsonLines(articles))
      assert.equal(lines.length, 2)
      for (const line of lines) assert.deepEqual(Object.keys(line), keys[command])
    })

    test(`${command}: a story that the lines bring is taken as given`, async () => {
      const lines = await run(command, jsonLines(articles.map((article) => ({ ...article, story: 'given' }))))
      assert.deepEqual(
        lines.map((line) => line['story']),
        ['given'],
      )
    })

    test(`${command}: the same input gives the same output`, async () => {
      assert.deepEqual(await run(command, jsonLines(articles)), await run(command, jsonLines(articles)))
    })

    test(`${command}: articles that wait packed make no difference`, async () => {
      const environment = { HEADWATER_ARTICLES_AT_HAND_MAX: '1' }
      const packed = await runHeadwater([command, '-'], { input: jsonLines(articles), environment })
      assert.deepEqual(packed.lines, await run(command, jsonLines(articles)))
    })

    test(`${command}: statements are found anew, whatever a line brings`, async () => {
      const plain = await run(command, jsonLines(articles))
      const withNonsense = articles.map((article) => ({
        ...article,
        statements: [{ id: 'nonsense' }],
        quantities: 'none',
      }))
      assert.deepEqual(await run(command, jsonLines(withNonsense)), plain)
    })

    test(`${command}: the story for people`, async () => {
      const ran = await runHeadwater([command, '--format', 'text', '-'], { input: jsonLines(articles) })
      assert.equal(ran.status, 0)
      assert.match(ran.output, /a .*\[original\]/u)
    })
  }

  test('trace gives each article its report, and its node the id that compare and read use', async () => {
    const lines = await run('trace', jsonLines(articles))
    const reports = lines.flatMap((line) => recordsField(line, 'reports')).map((report) => report['id'])
    assert.deepEqual(new Set(reports), new Set(['a', 'b', 'c']))
    const nodes = lines.flatMap((line) => recordsField(line, 'nodes')).filter((node) => node['kind'] === 'report')
    assert.deepEqual(new Set(nodes.map((node) => node['article'])), new Set(['a', 'b', 'c']))
    const document = (await runHeadwater(['read', '-'], { input: jsonLines(articles) })).lines.find(isRecord)
    const read = recordsField(document ?? {}, 'stories').flatMap((story) => recordsField(story, 'nodes'))
    assert.deepEqual(
      new Set(read.map((node) => node['id'])),
      new Set(lines.flatMap((line) => recordsField(line, 'nodes')).map((node) => node['id'])),
    )
  })
})
