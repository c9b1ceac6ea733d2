import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Parser } from 'htmlparser2'
import { HtmlTokenizer } from './html-tokenizer.ts'

/** What a parser tells of a text, neighbouring pieces of text joined. */
function told(
  markup: string,
  options: { readonly isOurs: boolean; readonly attributes?: ReadonlySet<string> },
): readonly (readonly [string, string])[] {
  const events: (readonly [string, string])[] = []
  const tokenizer = options.isOurs ? { Tokenizer: HtmlTokenizer, attributes: options.attributes } : {}
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => void events.push(['open', `${tag} ${JSON.stringify(attributes)}`]),
      onclosetag: (tag) => void events.push(['close', tag]),
      ontext: (text) => {
        const last = events.at(-1)
        if (last?.[0] === 'text') events[events.length - 1] = ['text', last[1] + text]
        else events.push(['text', text])
      },
    },
    tokenizer,
  )
  parser.write(markup)
  parser.end()
  return events
}

describe('the tokens of HTML are those of htmlparser2', () => {
  const cases: readonly string[] = [
    'a < b <3 <<p>c</p> <',
    '<P Class=x ID = "y" hidden data-a=\'b "c"\' =d e==f>a</P >',
    '<a href=/b/c/>d</a><a/b/ c/>e</a><br / ><img/src="a">',
    '<p a="1" a="2" b>x<p c=">">y',
    'Q&amp;A &ampB &nbsp;&#39;&#x2019;&hellip &notit; &unknown; & <&hellip;',
    '<a href="?a=1&b=2&copy=3&amp;d" title=&quot;x&quot; alt=\'&copy\'>&copy</a>',
    '<title>a <b> &amp; <&amp; </titles> </TITLE ><textarea></title>&lt;</textarea>',
    '<script>if (a < b && "</scr" + "ipt>") c("<p>")</script x><style>a>b{}</style\n>',
    '<script src=a />b</script>c<iframe><p>&amp;</p></iframe><xmp><b></xmp><noframes>&amp;</noframes>',
    '<scripts>a</scripts><scriptx/><i>b</i><s>c</s><tt>d</tt>',
    '<!-- a -- b --->c<!-->d<!--->e<!--f--!>g<!--h--!-->i<!x>j<!>k<!-l>m<?n?>o<!DOCTYPE html>p',
    '<svg><![CDATA[a<b>]]]></svg><![CDATA[c<d>]]>e<![CDAT[f>g',
    '<svg><title><b>x</b></title><style><i></style><foreignObject><script><u></script></foreignObject></svg>',
    '</>a</ b>c</1>d</p>e</br>f</div g="h>">i',
    '<form><form><table><tr><td>a<td>b<tr><td>c</table></form></form>',
    'a<plaintext>b</plaintext><p>&amp;',
    'a<p b="c',
    'a<p b=c',
    'a<div',
    'a<script>b</script',
    'a<!-- b',
    'a<![CDATA[b',
    '<title>a &amp b',
    '<title>a &oacute; b <',
    '<textarea>a &amp; b <</textarea',
    'a &amp',
    '<p\u00a0x>a</p\u00a0><ÿ>b',
  ]
  for (const markup of cases) {
    test(markup, () => assert.deepEqual(told(markup, { isOurs: true }), told(markup, { isOurs: false })))
  }

  test('of texts that chance puts together', () => {
    const parts =
      '<|>|/|</|<!--|-->|--!>|<!|<p|<a |</p>|</a>|<br/>|<script>|</script>|<title>|</title>|<svg>|</svg>|=|"|\'| |x|href=|&amp;|&lt|&|;|<td>|<textarea|>'.split(
        '|',
      )
    let seed = 7
    const next = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648)
    for (let round = 0; round < 20_000; round += 1) {
      const count = 1 + ((next() >> 8) % 12)
      const markup = `${Array.from({ length: count }, () => parts[(next() >> 8) % parts.length] ?? '').join('')} </p>"'--></script></title></textarea>.`
      assert.deepEqual(told(markup, { isOurs: true }), told(markup, { isOurs: false }), markup)
    }
  })
})

describe('reading HTML', () => {
  test('only the named attributes are told', () =>
    assert.deepEqual(
      told('<a href="b" CLASS=c data-d="e">', { isOurs: true, attributes: new Set(['class', 'href']) }),
      [
        ['open', 'a {"href":"b","class":"c"}'],
        ['close', 'a'],
      ],
    ))

  test('attributes that look like a named one are not told', () =>
    assert.deepEqual(
      told('<a hues="b" Href=c HREFS=d h e="f" data-name-of-something-that-is-very-long="g" crass=h>', {
        isOurs: true,
        attributes: new Set(['class', 'href', 'xml:lang', 'data-name-of-something-that-is-very-loud']),
      }),
      [
        ['open', 'a {"href":"c"}'],
        ['close', 'a'],
      ],
    ))

  test('a tag that the end cuts off tells nothing', () => {
    for (const markup of ['a<br/', 'a<img b="c"/', 'a</', 'a</b ', 'a<scr'])
      assert.deepEqual(told(markup, { isOurs: true }), [['text', 'a']], markup)
  })

  test('takes time in proportion to the length', () => {
    for (const piece of ['<', '&', '<!--', '<a b=', '<a b="', '</', '<script>', '<title>&', '<![CDATA[', 'a<b>', '&am'])
      assert.ok(told(piece.repeat(20_000), { isOurs: true }).length <= 80_000)
  })
})
