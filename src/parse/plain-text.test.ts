import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainTextOf } from './plain-text.ts'

describe('the plain text of markup', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['Ferry runs', 'Ferry runs'],
    ['  Ferry \n\t runs ', 'Ferry runs'],
    ['', undefined],
    [' \u{200b}\u{feff} ', undefined],
    ['<p></p>', undefined],
    ['<p>One.</p><p>Two.</p>', 'One. Two.'],
    ['One<br>Two', 'One Two'],
    ['<b>Fer</b>ry', 'Ferry'],
    ['Tea &amp; Tides', 'Tea & Tides'],
    ['Tea &amp;amp; Tides', 'Tea & Tides'],
    ['5 &lt; 6', '5 < 6'],
    ['5 < 6', '5 < 6'],
    ['I <3 tides', 'I <3 tides'],
    ['&lt;b&gt;Tide&lt;/b&gt;', 'Tide'],
    ['&#1055;&#1086;&#1088;&#1090;', 'Порт'],
    ['&nbsp;Tide&nbsp;', 'Tide'],
    ['<script>alert(1)</script>Tide', 'Tide'],
    ['<style>p{}</style>Tide', 'Tide'],
    ['<img src=x onerror=alert(1)>Tide', 'Tide'],
    ['Tide<!-- hidden -->', 'Tide'],
    ['Ti\u{202e}de', 'Tide'],
    ['Tide &unknown; Post', 'Tide &unknown; Post'],
    ['<p>unclosed', 'unclosed'],
    ['a</p>b', 'a b'],
  ]
  for (const [markup, text] of cases) {
    test(`of ${JSON.stringify(markup)}`, () => assert.equal(plainTextOf(markup), text))
  }

  test('a title of one megabyte is read quickly', () => {
    const startedAt = performance.now()
    assert.ok(plainTextOf('<b>a</b> &amp; '.repeat(70_000))?.startsWith('a & a &'))
    assert.ok(performance.now() - startedAt < 12_000)
  })

  test('elements nested a hundred thousand deep are read quickly, their words kept', () => {
    const startedAt = process.cpuUsage()
    assert.equal(plainTextOf(`${'<div>'.repeat(100_000)}Ferry runs`), 'Ferry runs')
    const used = process.cpuUsage(startedAt)
    assert.ok(used.user + used.system < 6_000_000)
  })
})
