import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { numberKey } from './number-key.ts'

describe('one number printed in several languages has one key', () => {
  const groups: readonly { readonly key: string; readonly printed: readonly string[] }[] = [
    { key: '2300', printed: ['2300', '2,300', '2.300'] },
    { key: '7.8', printed: ['7.8', '7,8', '7,80'] },
    { key: '1234567.5', printed: ['1,234,567.5', '1.234.567,5', '1.234.567,50'] },
    { key: '1000000', printed: ['1,000,000', '1.000.000', '1000000'] },
    { key: '0.125', printed: ['0.125', '0,125'] },
    { key: '34', printed: ['34', '٣٤', '３４', '034'] },
    { key: '12.25', printed: ['12.25', '12,25'] },
    { key: '5', printed: ['5', '5.0', '5,00'] },
  ]
  for (const { key, printed } of groups) {
    for (const each of printed) test(`${each} is ${key}`, () => assert.equal(numberKey(each), key))
  }
})

describe('other numbers have other keys', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['2.3', '2300'],
    ['23', '230'],
    ['1.5', '15'],
    ['1,234.5', '12345'],
    ['100', '1000'],
  ]
  for (const [one, other] of pairs) {
    test(`${one} and ${other}`, () => assert.notEqual(numberKey(one), numberKey(other)))
  }
})

describe('what is no number has none', () => {
  for (const printed of ['12:30', '12:30:05', '1..2', '1'.repeat(30), 'x', '']) {
    test(JSON.stringify(printed), () => assert.equal(numberKey(printed), undefined))
  }
})
