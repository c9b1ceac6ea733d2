import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { childNamed, childrenNamed, innerMarkup, readXml, textOf, type XmlElement, xmlDepthMax } from './xml-tree.ts'

function rootOf(text: string): XmlElement {
  const tree = readXml(text)
  assert.equal(tree.kind, 'tree')
  const [root] = tree.kind === 'tree' ? tree.roots : []
  assert.ok(root)
  return root
}

describe('the tree of an XML text', () => {
  const names: readonly (readonly [string, string, string])[] = [
    ['plain', '<item/>', 'item'],
    ['in capitals', '<ITEM/>', 'item'],
    ['in mixed case', '<pubDate/>', 'pubdate'],
    ['with a prefix that is declared', '<x:creator xmlns:x="http://purl.org/dc/elements/1.1/"/>', 'dc:creator'],
    ['with a prefix that is not', '<dc:creator/>', 'dc:creator'],
    ['with a prefix in capitals', '<DC:creator/>', 'dc:creator'],
    ['of Atom by default', '<entry xmlns="http://www.w3.org/2005/Atom"/>', 'entry'],
    ['of Atom by prefix', '<a:entry xmlns:a="http://www.w3.org/2005/Atom"/>', 'atom:entry'],
    ['of old Atom by prefix', '<a:entry xmlns:a="http://purl.org/atom/ns#"/>', 'atom:entry'],
    ['of RSS 1.0 by prefix', '<r:item xmlns:r="http://purl.org/rss/1.0/"/>', 'item'],
    ['of Media RSS without its slash', '<m:content xmlns:m="http://search.yahoo.com/mrss"/>', 'media:content'],
    ['of a namespace nobody knows', '<item xmlns="https://tide.example/ns"/>', 'item'],
  ]
  for (const [what, text, name] of names) test(`a name ${what}`, () => assert.equal(rootOf(text).name, name))

  test('a prefix holds below the element that declares it, not beside it', () => {
    const tree = readXml('<a xmlns:x="http://purl.org/dc/elements/1.1/"><x:date/></a><x:date/>')
    const roots = tree.kind === 'tree' ? tree.roots : []
    assert.equal(roots[0] && childNamed(roots[0], 'dc:date')?.name, 'dc:date')
    assert.equal(roots[1]?.name, 'x:date')
  })

  const texts: readonly (readonly [string, string])[] = [
    ['<t>a</t>', 'a'],
    ['<t>a <b>b</b> c</t>', 'a b c'],
    ['<t><![CDATA[<p>a</p>]]></t>', '<p>a</p>'],
    ['<t>a &amp; b</t>', 'a & b'],
    ['<t>a & b</t>', 'a & b'],
    ['<t>a &lt;b&gt;</t>', 'a <b>'],
    ['<t>&#x41;&#66;</t>', 'AB'],
    ['<t/>', ''],
    ['<t>cut', 'cut'],
  ]
  for (const [text, wanted] of texts) test(`the text of ${text}`, () => assert.equal(textOf(rootOf(text)), wanted))

  test('the text of nothing is empty', () => assert.equal(textOf(undefined), ''))

  test('children are found by the names in the order asked', () => {
    const root = rootOf('<i><b>1</b><a>2</a><b>3</b></i>')
    assert.equal(textOf(childNamed(root, 'a', 'b')), '2')
    assert.equal(textOf(childNamed(root, 'x', 'b')), '1')
    assert.equal(childNamed(root, 'x'), undefined)
    assert.deepEqual(
      childrenNamed(root, 'b').map((child) => textOf(child)),
      ['1', '3'],
    )
  })

  test('markup is written out safely', () => {
    const root = rootOf('<c><p class="a&quot;b">x &lt; y &amp; z</p><br/></c>')
    assert.equal(innerMarkup(root), '<p class="a&quot;b">x &lt; y &amp; z</p><br>')
  })

  test('depth and number of elements are bounded', () => {
    assert.equal(readXml('<a>'.repeat(xmlDepthMax + 10)).kind, 'too-deep')
    assert.equal(readXml('<a>'.repeat(xmlDepthMax - 10)).kind, 'tree')
    assert.equal(readXml('<a/>'.repeat(1000)).kind, 'tree')
  })
})
