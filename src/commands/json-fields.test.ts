import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { choiceField, idField, isRecord, recordsField, textField, textsField } from './json-fields.ts'

describe('fields of JSON', () => {
  test('an object is a record; lists, null and words are none', () => {
    assert.ok(isRecord({}))
    for (const value of [[], null, 'a', 7, undefined, true]) assert.ok(!isRecord(value))
  })

  const record = {
    word: 'a',
    blank: '  ',
    empty: '',
    number: 7,
    half: 7.5,
    nothing: null,
    list: ['a', '', 3, 'b'],
    records: [{ a: 1 }, 2, null, [1]],
  }

  test('words are words, absent where they are blank or something else', () => {
    assert.equal(textField(record, 'word'), 'a')
    for (const name of ['blank', 'empty', 'number', 'nothing', 'list', 'absent'])
      assert.equal(textField(record, name), undefined)
  })

  test('an id is words or a whole number', () => {
    assert.equal(idField(record, 'word'), 'a')
    assert.equal(idField(record, 'number'), '7')
    for (const name of ['half', 'blank', 'nothing', 'absent']) assert.equal(idField(record, name), undefined)
  })

  test('a list of records has the records only', () => {
    assert.deepEqual(recordsField(record, 'records'), [{ a: 1 }])
    assert.deepEqual(recordsField(record, 'word'), [])
    assert.deepEqual(recordsField(record, 'absent'), [])
  })

  test('a list of words has the words only; a single one is a list of one', () => {
    assert.deepEqual(textsField(record, 'list'), ['a', 'b'])
    assert.deepEqual(textsField(record, 'word'), ['a'])
    assert.deepEqual(textsField(record, 'blank'), [])
    assert.deepEqual(textsField(record, 'number'), [])
  })

  test('a choice is one of the closed list', () => {
    assert.equal(choiceField(record, 'word', ['a', 'b']), 'a')
    assert.equal(choiceField(record, 'word', ['b']), undefined)
    assert.equal(choiceField(record, 'number', ['7']), undefined)
  })

  test('fields that every object has by nature are not fields of JSON', () => {
    assert.equal(textField({}, 'constructor'), undefined)
    assert.deepEqual(recordsField({}, '__proto__'), [])
  })
})
