import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { outletShapedNames } from './outlet-shaped-names.ts'

describe('names that the word beside them makes an outlet’s', () => {
  const cases: readonly (readonly [sentence: string, ...names: string[]])[] = [
    ['It was in the Fjordposten newspaper on Monday.', 'Fjordposten'],
    ['It was in the newspaper Fjordposten on Monday.', 'Fjordposten'],
    ['The mayor told the “Kurier” daily so.', 'Kurier'],
    ['According to the Vellby Nyt news site, it sails.', 'Vellby Nyt'],
    ['It was in the Kenyan newspaper on Monday.'],
    ['It was in the Velby daily Fjordposten on Monday.', 'Fjordposten'],
    ['It was in the Sunday newspaper of the island.'],
    ['It was in the Hebrew-language daily.'],
    ['He sold the Fjordposten newspaper group to a bank.'],
    ['She wrote for the BBC news website.'],
  ]
  for (const [sentence, ...names] of cases)
    test(sentence, () => {
      assert.deepEqual(
        outletShapedNames(sentence).map(({ start, end }) => sentence.slice(start, end)),
        names,
      )
    })
})
