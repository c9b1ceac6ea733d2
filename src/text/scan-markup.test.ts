import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { scanMarkup } from './scan-markup.ts'

function told(markup: string, isXml: boolean): readonly string[] {
  const lines: string[] = []
  scanMarkup(
    markup,
    {
      onOpen: (tag, attributes) =>
        void lines.push(`<${[tag, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(' ')}>`),
      onClose: (tag) => void lines.push(`</${tag}>`),
      onText: (text) => void lines.push(text),
    },
    { isXml },
  )
  return lines
}

describe('reading markup', () => {
  const cases: readonly (readonly [string, string, boolean, string])[] = [
    ['names of HTML in lower case', '<P CLASS=x>a</P>', false, '<p class=x> a </p>'],
    ['names of XML as they stand', '<pubDate Zone="x">a</pubDate>', true, '<pubDate Zone=x> a </pubDate>'],
    ['paragraphs that nobody closed', '<p>a<p>b', false, '<p> a </p> <p> b </p>'],
    ['elements of HTML that hold nothing', 'a<br>b', false, 'a <br> </br> b'],
    ['tags that do not match', '<b><i>a</b>', false, '<b> <i> a </i> </b>'],
    ['an end without a beginning', 'a</div>b', false, 'a b'],
    ['entities', '<p>a &amp; b</p>', false, '<p> a  & b </p>'],
    ['scripts as text of their own', '<script>if (a < b) c()</script>', false, '<script> if (a < b) c() </script>'],
    ['CDATA', '<t><![CDATA[a < b]]></t>', true, '<t> a < b </t>'],
    ['entities of a DOCTYPE as they stand', '<!DOCTYPE t [<!ENTITY a "x">]><t>&a;</t>', true, '<t> &a; </t>'],
  ]
  for (const [what, markup, isXml, wanted] of cases) {
    test(what, () =>
      assert.equal(
        told(markup, isXml).join(' ').replace(/\s+/gu, ' ').replace(']> ', '').trim(),
        wanted.replace(/\s+/gu, ' '),
      ),
    )
  }

  test('the rest is not read once the reader has enough', () => {
    let count = 0
    scanMarkup(
      '<p>a</p>'.repeat(100_000),
      {
        onOpen: () => void (count += 1),
        onClose: () => undefined,
        onText: () => undefined,
        hasEnough: () => count > 100,
      },
      { isXml: false },
    )
    assert.ok(count > 100 && count < 10_000)
  })

  test('a tag over the border of two pieces is whole', () => {
    const lines = told(`${'x'.repeat(16_380)}<article class="long">a</article>`, false)
    assert.ok(lines.includes('<article class=long>'))
  })
})
