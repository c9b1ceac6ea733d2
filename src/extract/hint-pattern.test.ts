import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { hintPattern } from './hint-pattern.ts'

describe('a pattern of hints', () => {
  const pattern = hintPattern(`all_rights (c) редакц
    版权`)
  const texts: readonly (readonly [string, boolean])[] = [
    ['we keep all rights', true],
    ['all_rights', false],
    ['(c) 2030', true],
    ['c 2030', false],
    ['від редакції', true],
    ['版权所有', true],
    ['', false],
    ['all right', false],
  ]
  for (const [text, holds] of texts) test(text, () => assert.equal(pattern.test(text), holds))
})
