import assert from 'node:assert/strict'
import { test } from 'node:test'
import { landOfLabel } from './land-of-label.ts'

const rows: readonly [label: string, land: string | undefined][] = [
  ['American broadcasters', 'US'],
  ['a US newspaper', 'US'],
  ['British media', 'GB'],
  ['un site allemand', 'DE'],
  ['deutsche Medien', 'DE'],
  ['la presse française', 'FR'],
  ['the Italian press', 'IT'],
  ['i media spagnoli', 'ES'],
  ['a imprensa portuguesa', 'PT'],
  ['la prensa brasileña', 'BR'],
  ['польские СМИ', 'PL'],
  ['польські медіа', 'PL'],
  ['російські ЗМІ', 'RU'],
  ['un diario ruso', 'RU'],
  ['włoskie media', 'IT'],
  ['Chinese state media', 'CN'],
  ['Japanese media', 'JP'],
  ['Indian newspapers', 'IN'],
  ['the Indiana press', undefined],
  ['local media', undefined],
  ['une chaîne locale', undefined],
]
for (const [label, land] of rows) {
  test(`“${label}” is of ${land ?? 'no land'}`, () => {
    assert.equal(landOfLabel(label), land)
  })
}
