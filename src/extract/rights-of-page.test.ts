import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { noDirectives, noRightsSignals, type RightsSignals } from '../model/rights-signals.ts'
import { extractPage } from './extract-page.ts'

const clock = { now: () => Date.parse('2026-04-01T00:00:00Z') }
const body =
  '<h1>Ferry to Holm runs again</h1><p>The ferry to Holm runs again from Monday, the line wrote to its guests.</p>'

function rightsOf(head: string, rights?: RightsSignals): RightsSignals | undefined {
  const html = `<html><head>${head}</head><body>${body}</body></html>`
  return extractPage({ id: 'p', html, ...(rights === undefined ? {} : { rights }) }, { clock }).rights
}

describe('the rights of an article', () => {
  test('are absent when nobody says anything', () =>
    assert.equal(rightsOf('<meta name="author" content="x">'), undefined))

  const metas: readonly (readonly [string, Partial<RightsSignals['robots']>])[] = [
    ['<meta name="robots" content="noarchive, max-snippet:80">', { noarchive: true, maxSnippetChars: 80 }],
    ['<META NAME="ROBOTS" CONTENT="NOAI, NOIMAGEAI">', { noai: true, noimageai: true }],
    ['<meta name="headwater" content="noindex">', { noindex: true }],
    ['<meta name="otherbot" content="noindex"><meta name="robots" content="noai">', { noai: true }],
  ]
  for (const [head, expected] of metas) {
    test(`are read from ${head}`, () => assert.deepEqual(rightsOf(head)?.robots, { ...noDirectives, ...expected }))
  }

  const fetched: RightsSignals = {
    robots: { ...noDirectives, nosnippet: true },
    contentSignal: { aiTrain: false },
    tdm: { isReserved: true, basis: 'header' },
  }

  test('of the answer stay when the page says nothing', () => assert.deepEqual(rightsOf('', fetched), fetched))

  test('are joined with those of the answer, and the page has the last word on mining', () => {
    const head = '<meta name="robots" content="noindex"><meta name="tdm-reservation" content="0">'
    assert.deepEqual(rightsOf(head, fetched), {
      robots: { ...noDirectives, nosnippet: true, noindex: true },
      contentSignal: { aiTrain: false },
      tdm: { isReserved: false, basis: 'meta' },
    })
  })

  test('are absent when what was asked says nothing', () => {
    assert.equal(rightsOf('<meta name="robots" content="index, follow">', noRightsSignals), undefined)
  })
})
