import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inlineCreditStart, isCreditLine, sourceListStart } from './credit-lines.ts'

const credits = [
  'With reporting from Reuters',
  'With additional reporting by Ada Lund',
  'Additional reporting by Ada Lund in Velby',
  'Reporting by Ada Lund; Editing by Per Holm',
  '(Reporting by Ada Lund; Writing by Per Holm)',
  'Editing by Sue Wick',
  'With inputs from agencies',
  'Inputs from PTI',
  'Per Holm contributed to this report.',
  'The Associated Press contributed to this report.',
  'Per Holm and Ada Lund contributed reporting.',
  'h/t Harbour Gazette',
  '(h/t Harbour Gazette)',
  'Hat tip: Quay Radio',
  'Via Quay Radio',
  'Source: Harbour Gazette',
  'Sources: Reuters, AFP',
  'This article was originally published by The Harbour Gazette.',
  'This story first appeared in the Harbour Gazette.',
  'Originally published in Quay Weekly',
  'Translated by Ada Lund',
  'Agencies',
  '(dpa)',
  'AFP/Reuters',
  'Джерело: Українська правда',
  'За матеріалами: УНІАН',
  'Источник: Интерфакс',
  'Quelle: dpa',
  'Mit Material von dpa',
  'Avec AFP',
  'With AAP',
  'With Australian Associated Press',
  'With AAP and Reuters',
  'Mit dpa',
  'mb/kw (dpa, AFP)',
  'jlo (AFP)',
  'dpa/AFP/sha',
  '(red, APA)',
  'AAP',
  '(avec Reuters)',
  'Fuente: EFE',
  'Con información de Reuters',
  'Fonte: ANSA',
  'Com informações da Reuters',
  'Źródło: PAP',
  '来源：新华社',
]
const story = [
  'Kyiv (AP)',
  'Tom, dpa and others met.',
  'Sources said that the ships were sold.',
  'Sources: two engineers said the hull was thin.',
  'Reporting from Velby, she said the quay was empty.',
  'Via email, the company declined to comment.',
  'via a spokesman, nothing was said',
  'The company contributed half of the sum.',
  'Editing the law took two years.',
  'The source: a spring under the old light.'.replace('The source', 'The old source'),
  'The article was published in May and read by many, the company said.',
  'The agencies met in Velby.',
]

test('credits to other hands and houses are known', () => {
  assert.deepEqual(
    credits.filter((text) => !isCreditLine(text)),
    [],
  )
})

test('sentences that begin like credits are story', () => {
  assert.deepEqual(
    story.filter((text) => isCreditLine(text)),
    [],
  )
})

test('a credit in brackets is cut off at the end of a paragraph', () => {
  const text = 'The ships were sold. (Reporting by Ada Lund; Editing by Sue Wick)'
  assert.equal(text.slice(inlineCreditStart(text)), '(Reporting by Ada Lund; Editing by Sue Wick)')
  assert.equal(inlineCreditStart('The ships (built by the yard) were sold.'), -1)
  assert.equal(inlineCreditStart('(Reporting by Ada Lund) The ships were sold.'), -1)
})

test('a generated list of sources is cut off at the end of a paragraph', () => {
  const text = 'The situation remains fluid. [Sources: council briefings; company disclosures]”'
  assert.equal(text.slice(sourceListStart(text)), '[Sources: council briefings; company disclosures]”')
  assert.equal(sourceListStart('The list [of ships] is long.'), -1)
})

test('hostile paragraphs are judged quickly', () => {
  const start = performance.now()
  for (const text of [
    '(Reporting by '.repeat(50_000),
    '[Cited: '.repeat(50_000),
    'With reporting from '.repeat(20),
    'A, '.repeat(130),
  ]) {
    isCreditLine(text)
    inlineCreditStart(text)
    sourceListStart(text)
  }
  assert.ok(performance.now() - start < 9000)
})
