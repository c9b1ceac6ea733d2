import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseTable } from './table.ts'

test('a table has a header of comments, a line of column names, and rows', () => {
  const rows = parseTable('# origin: ours\n# licence: CC0\nname\tkind\nThe Ferry\tnewspaper\nQuay Radio\t\n')
  assert.deepEqual(rows, [{ name: 'The Ferry', kind: 'newspaper' }, { name: 'Quay Radio' }])
})

test('an empty table has no rows', () => {
  assert.deepEqual(parseTable('# nothing here\n'), [])
})
