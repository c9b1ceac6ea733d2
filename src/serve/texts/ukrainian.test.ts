import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { everyPage } from '../../../test/every-page.ts'
import { inventedArticles } from '../../../test/invented-story.ts'
import { appWith, inventedCase, page } from '../../../test/web-kit.ts'
import { reportClasses } from '../../model/report.ts'
import { english } from './english.ts'
import { ukrainian } from './ukrainian.ts'

/** The paths of all messages, with the kind of each. */
function keysOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`]
  return Object.entries(value).flatMap(([key, each]) => keysOf(each, `${path}.${key}`))
}

/** Words of reports, names and addresses: whatever stands in the invented story. */
const theirWords = new Set(
  [
    JSON.stringify(inventedArticles),
    JSON.stringify(page.story),
    JSON.stringify(inventedCase),
    reportClasses.join(' '),
    'class:clone',
    'The Lantern lantern.example',
  ]
    .join(' ')
    .toLowerCase()
    .match(/\p{Script=Latin}+/gu),
)
/** Names of programs, formats and signs of the interface itself. */
const names = new Set(
  'headwater atom json feed opml utc http https push webhook lang class state record claim range km log user add europe kyiv en uk settings admin accounts org ltr'.split(
    ' ',
  ),
)

/** The words of ours on a page: without what is marked as another language, quoted, code, or an address. */
function ownWords(markup: string): string {
  return markup
    .replace(/<(script|style|code|q)\b[\s\S]*?<\/\1>/gu, ' ')
    .replace(/<(\w+)[^>]* lang="(?!uk")[^"]*"[^>]*>[\s\S]*?<\/\1>/gu, ' ')
    .replace(/<(\w+)[^>]* class="[^"]*theirs[^"]*"[^>]*>[\s\S]*?<\/\1>/gu, ' ')
    .replace(
      / (?:href|action|src|id|name|value|class|for|type|data-[a-z]+|d|viewBox|points|method|enctype|accept|pattern|content)="[^"]*"/gu,
      ' ',
    )
    .replace(/<[^>]*(?:aria-label|title|placeholder)="([^"]*)"[^>]*>/gu, ' $1 ')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&[a-z#0-9]+;/gu, ' ')
    .replace(/\/[a-z][a-z/-]*/gu, ' ')
}

describe('the interface in Ukrainian', () => {
  test('has every message that there is in English, of the same kind', () => {
    assert.deepEqual(keysOf(ukrainian).toSorted(), keysOf(english).toSorted())
  })

  test('leaves no message empty, and none as it is in English but names', () => {
    const [ours, theirs] = [keysAndWords(ukrainian), keysAndWords(english)]
    const same = ours.filter(
      ([key, words]) => /[a-z]{3}/iu.test(words) && theirs.some(([other, text]) => other === key && text === words),
    )
    assert.deepEqual(same, [['.direction', 'ltr']])
    assert.deepEqual(
      ours.filter(([, words]) => words.trim() === ''),
      [],
    )
  })

  test('uses no letters that Ukrainian has not', () => {
    const foreign = keysAndWords(ukrainian).filter(([, words]) => /[ыэъё]/iu.test(words))
    assert.deepEqual(foreign, [])
  })

  test('no page shows a word of the interface in English', async () => {
    const app = appWith([page])
    const left: string[] = []
    for (const address of await everyPage(app)) {
      const answer = await app.request(`http://localhost${address}`, { headers: { 'accept-language': 'uk' } })
      const markup = await answer.text()
      assert.match(markup, /<html lang="uk"/u, address)
      for (const [word] of ownWords(markup).matchAll(/\p{Script=Latin}{2,}/gu))
        if (!names.has(word.toLowerCase()) && !theirWords.has(word.toLowerCase())) left.push(`${address}: ${word}`)
    }
    assert.deepEqual(left, [])
  })

  const counts: readonly (readonly [number, string, string])[] = [
    [0, '0 публікацій', '0 сюжетів'],
    [1, '1 публікація', '1 сюжет'],
    [2, '2 публікації', '2 сюжети'],
    [5, '5 публікацій', '5 сюжетів'],
    [11, '11 публікацій', '11 сюжетів'],
    [14, '14 публікацій', '14 сюжетів'],
    [21, '21 публікація', '21 сюжет'],
    [22, '22 публікації', '22 сюжети'],
    [112, '112 публікацій', '112 сюжетів'],
  ]
  for (const [count, reports, stories] of counts)
    test(`counts ${reports}`, () => {
      assert.equal(ukrainian.count.reports(count), reports)
      assert.equal(ukrainian.count.stories(count), stories)
    })

  test('prints figures and units as Ukrainian does', () => {
    assert.equal(ukrainian.figure(1234.5).replace(/\s/u, ' '), '1 235')
    assert.equal(ukrainian.inUnit('4,27', 'mile', 4.27), '4,27 милі')
    assert.equal(ukrainian.inUnit('5', 'year', 5), '5 років')
    assert.equal(ukrainian.inUnit('21', 'day', 21), '21 день')
    assert.equal(ukrainian.inUnit('від 3 до 5', 'hour', undefined), 'від 3 до 5 годин')
    assert.equal(ukrainian.inUnit('7', 'ладів', 7), '7 ладів')
    assert.equal(ukrainian.inUnit('7', 'constructor', 7), '7 constructor')
  })

  test('tells of people in the right case', () => {
    assert.equal(ukrainian.unnamedPeople({ min: 1, exact: 1 }), '1 неназвана особа')
    assert.equal(ukrainian.unnamedPeople({ min: 4, exact: 4 }), '4 неназвані особи')
    assert.equal(ukrainian.unnamedPeople({ min: 5 }), 'щонайменше 5 неназваних осіб')
  })
})

/** The messages that are words alone, with their paths. */
function keysAndWords(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => keysAndWords(each, `${path}.${key}`))
}
