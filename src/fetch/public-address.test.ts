import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { isPublicAddress, judgeUrl } from './public-address.ts'

describe('which addresses are public', () => {
  const closed: readonly string[] = [
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.192',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::7f00:1',
    '64:ff9b::7f00:1',
    'fe80::1%eth0',
    'fc00::1',
    'fd00:ec2::254',
    'fec0::1',
    'ff02::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'not an address',
    '',
  ]
  for (const address of closed)
    test(`${address || '(nothing)'} is not`, () => assert.equal(isPublicAddress(address), false))

  for (const address of ['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '[2606:4700::1111]']) {
    test(`${address} is`, () => assert.equal(isPublicAddress(address), true))
  }
})

describe('judging an address by itself', () => {
  const refused: readonly string[] = [
    'ftp://files.example/',
    'file:///etc/passwd',
    'data:text/html,x',
    'javascript:alert(1)',
    'http://127.1/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://①②⑦.⓪.⓪.①/',
    'http://[::ffff:7f00:1]/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://tide.localhost/',
    'http://printer.local/',
    'http://metadata.google.internal/',
  ]
  for (const address of refused) {
    test(`${address} is refused`, () => assert.equal(typeof judgeUrl(new URL(address)), 'object'))
  }

  test('a public literal is allowed, a name is looked up', () => {
    assert.equal(judgeUrl(new URL('http://8.8.8.8/')), 'allow')
    assert.equal(judgeUrl(new URL('https://news.example/')), 'look-up')
    assert.equal(judgeUrl(new URL('http://user:pass@news.example/')), 'look-up')
  })
})

const hostile = join(import.meta.dirname, '../../../shared/data/hostile-url-dev/hostile-url-dev.json')

test('the hostile addresses of the development data are judged right', {
  skip: existsSync(hostile) ? false : '../shared/data/hostile-url-dev is absent',
}, () => {
  const rows: unknown = JSON.parse(readFileSync(hostile, 'utf8'))
  assert.ok(Array.isArray(rows))
  const list: readonly unknown[] = rows
  const wrong = list.filter((row) => {
    assert.ok(typeof row === 'object' && row !== null && 'url' in row && 'verdict' in row)
    return verdictOf(String(row.url)) !== row.verdict
  })
  assert.deepEqual(wrong, [])
})

function verdictOf(address: string): string {
  if (!URL.canParse(address)) return 'refuse'
  const verdict = judgeUrl(new URL(address))
  return typeof verdict === 'string' ? verdict : 'refuse'
}
