import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { subjectsInShort } from '../../test/kits/subjects-in-short.ts'

describe('short forms join their long name', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['We met Thomas Venn. Venn left.', ['person Thomas Venn = Venn']],
    ['We met Mr Venn. Then Thomas Venn left.', ['person Thomas Venn = Mr Venn; Venn']],
    ['We saw Kestrel Motors. Then Kestrel fell.', ['body Kestrel Motors = Kestrel']],
    ['We saw Blue Kestrel Airlines. Then Blue Kestrel fell.', ['body Blue Kestrel Airlines = Blue Kestrel']],
  ]
  for (const [text, expected] of cases) {
    test(text, () => assert.deepEqual([...subjectsInShort(text)].map(sorted), expected.map(sorted)))
  }
})

describe('short forms of nothing stay apart', () => {
  const cases: readonly (readonly [string, number])[] = [
    ['We saw the Venn Police Department. Then Venn slept.', 2],
    ['We saw Oslo Airlines. Then Oslo slept.', 2],
    ['We saw Kestrel Motors and Kestrel Foods. Then Kestrel fell.', 3],
    ['We met Thomas Venn. Then Orlo left.', 2],
    ['We saw the Venn River. Then Venn slept.', 2],
  ]
  for (const [text, count] of cases) test(text, () => assert.equal(subjectsInShort(text).length, count))
})

/** Aliases in alphabetical order, since only their set matters here. */
function sorted(line: string): string {
  const [head, aliases] = line.split(' = ')
  return `${head} = ${(aliases ?? '').split('; ').sort().join('; ')}`
}
