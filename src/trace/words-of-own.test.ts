import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lexicon } from '../../test/kits/lineage-in-short.ts'
import { isBareReport } from './reference.ts'

/** How newsrooms say that they hold something themselves, without their name. */
const own: readonly (readonly [language: string, sentence: string])[] = [
  ['de', 'Dokumente, die dieser Redaktion vorliegen, zeigen die Zahlung.'],
  ['de', 'Der Vertrag liegt dieser Redaktion vor.'],
  ['de', 'Auf Nachfrage dieser Zeitung schwieg das Amt.'],
  ['fr', 'Le contrat, que nous avons pu consulter, le montre.'],
  ['fr', 'Contactée par nos soins, la mairie se tait.'],
  ['es', 'El contrato al que ha tenido acceso este medio lo muestra.'],
  ['es', 'Tres trabajadores consultados por este diario lo niegan.'],
  ['it', 'Il contratto, visionato da questo giornale, lo dice.'],
  ['pt', 'Documentos obtidos por este jornal mostram o pagamento.'],
  ['pl', 'Umowa, do której dotarliśmy, mówi o płatności.'],
  ['uk', 'Договір є у розпорядженні редакції.'],
  ['ru', 'Договор имеется в распоряжении редакции.'],
  ['en', 'The contract, seen by this publication, says so.'],
]

describe('words of one’s own access to papers and people', () => {
  for (const [language, sentence] of own)
    test(`${language}: ${sentence}`, () => assert.equal(lexicon.phrasesIn('own', sentence, { language }).length, 1))

  test('what another house holds is not', () =>
    assert.equal(lexicon.phrasesIn('own', 'Dokumente, die dem Amt vorliegen.', { language: 'de' }).length, 0))
})

describe('words that only say that there is a report', () => {
  for (const words of [
    'einem Medienbericht',
    'Medienberichten',
    'übereinstimmenden Medienberichten',
    'ein Zeitungsbericht',
  ])
    test(words, () => assert.ok(isBareReport(words)))
  for (const words of ['einem Bericht der Polizei', 'dem Jahresbericht', 'Medien'])
    test(`not: ${words}`, () => assert.ok(!isBareReport(words)))
})
