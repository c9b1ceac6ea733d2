import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cleanNames, isBodyName, looksLikeName, splitNames } from './author-names.ts'

describe('the names in a byline', () => {
  const bylines: readonly (readonly [string, readonly string[]])[] = [
    ['By Ada Holm', ['Ada Holm']],
    ['BY ADA HOLM', ['ADA HOLM']],
    ['ByAda Holm', ['Ada Holm']],
    ['Written by: Ada Holm', ['Ada Holm']],
    ['Ada Holm, Bo Lind & Cy Moe', ['Ada Holm', 'Bo Lind', 'Cy Moe']],
    ['Por Ada Holm y Bo Lind', ['Ada Holm', 'Bo Lind']],
    ['Ada Holm Published 5 January', ['Ada Holm']],
    ['Ada Holm Jan. 5, 2026', ['Ada Holm']],
    ['Ada Holm • 4 min', ['Ada Holm']],
    ['Ada Holm (Vik)', ['Ada Holm']],
    ['作者：林梅、王山', ['林梅', '王山']],
    ['記者 佐藤 花', ['佐藤 花']],
    ['بقلم: سارة حداد', ['سارة حداد']],
    ['Autorka: Ewa Lis i Jan Kos', ['Ewa Lis', 'Jan Kos']],
    ['Door Anna de Boer', ['Anna de Boer']],
    ['Av Ada Holm och Bo Lind', ['Ada Holm', 'Bo Lind']],
    ['Yazan: Elif Kaya', ['Elif Kaya']],
    ['Brenda Byrne', ['Brenda Byrne']],
    ['Ana de la Cruz', ['Ana de la Cruz']],
  ]
  for (const [line, names] of bylines) test(`"${line}"`, () => assert.deepEqual(splitNames(line), names))
})

describe('names and what only fills a field', () => {
  test('each name once, whatever its case', () => {
    assert.deepEqual(cleanNames(['Ada Holm', 'ADA HOLM, Bo Lind']), ['Ada Holm', 'Bo Lind'])
  })

  const none = [
    'admin',
    'https://tide.example/ada',
    'page.head.author',
    'ada.holm',
    'See all posts',
    'Full Bio',
    '5 min',
    'x'.repeat(600),
  ]
  for (const field of none)
    test(`"${field.slice(0, 40)}" names nobody`, () => assert.deepEqual(cleanNames([field]), []))

  const bodies = [
    'Tide',
    'The Tide',
    'tide.example',
    'Harbour Staff',
    'Tide Editorial Team',
    'Vik University',
    'Redaktion',
    'Редакція',
  ]
  for (const name of bodies) test(`${name} is a body`, () => assert.ok(isBodyName(name, 'Tide', 'tide.example')))

  const persons = ['Ada Holm', 'Tida Holm', 'Newsom Deskin', 'Олена Гай', '林梅']
  for (const name of persons) test(`${name} is a person`, () => assert.ok(!isBodyName(name, 'Tide', 'tide.example')))
  test('nothing is known of an outlet without name and address', () => {
    assert.ok(!isBodyName('Ada Holm', undefined, undefined))
  })

  test('a name has no small words but particles', () => {
    assert.ok(looksLikeName('Ana de la Cruz'))
    assert.ok(!looksLikeName('signing up you agree'))
  })

  test('a field of half a million commas is read in time', () => {
    const begin = process.cpuUsage()
    assert.deepEqual(cleanNames([',a'.repeat(250_000)]), [])
    assert.ok(process.cpuUsage(begin).user < 3_000_000)
  })
})
