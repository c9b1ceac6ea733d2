import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileOutletLexicon } from '../attribute/outlet-lexicon.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { readPlainText } from './read-plain-text.ts'

const outlets = compileOutletLexicon(loadLexicon())
const story =
  'The island council met on Tuesday to talk about the ferries that it had asked for since the spring of last year.\n\nThe company did not come to the meeting, since nobody had told it of the day, its lawyers said on Wednesday.'

test('a text with a full head gives a full article', () => {
  const text = [
    'Ferries go to the islands at last, report says',
    'Company said to have given in after months of talks',
    'By Jane Harrow and Tom Quill',
    'Tuesday 4 March 2025 09:15 GMT',
    `VELBY (Reuters) - ${story}`,
  ].join('\n\n')
  const article = readPlainText({ id: 'ferries', text }, outlets)
  assert.equal(article.id, 'ferries')
  assert.equal(article.text, text)
  assert.equal(article.headline, 'Ferries go to the islands at last, report says')
  assert.equal(article.standfirst, 'Company said to have given in after months of talks')
  assert.deepEqual(article.byline, ['Jane Harrow', 'Tom Quill'])
  assert.equal(article.dateline, 'VELBY (Reuters) -')
  assert.deepEqual(article.outlet, { name: 'Reuters', shownInText: true })
  assert.equal(article.publishedAt, '2025-03-04T09:15:00Z')
  assert.equal(article.publishedPrecision, 'minute')
  assert.equal(article.publishedBasis, 'text')
  assert.equal(article.language, 'en')
  assert.equal(article.state, 'article')
})

test('what a text does not show is absent', () => {
  const article = readPlainText({ id: 'a', text: story }, outlets)
  for (const field of [
    'headline',
    'standfirst',
    'dateline',
    'outlet',
    'publishedAt',
    'publishedBasis',
    'publishedSpan',
    'modifiedAt',
    'url',
  ]) {
    assert.ok(!(field in article), field)
  }
  assert.equal(article.publishedPrecision, 'none')
  assert.deepEqual([article.byline, article.links, article.declaredOrigins], [[], [], []])
})

test('a heading inside the story is no headline', () => {
  const text = `${story}\n\nWhat the islanders want\n\n${story}`
  const article = readPlainText({ id: 'a', text }, outlets)
  assert.equal(article.headline, undefined)
  assert.ok(article.zones.some((zone) => zone.kind === 'headline'))
})

test('the language is that of the story, not of what stands around it', () => {
  const text = 'Підписуйтесь на наш телеграм-канал\n\nЧитайте також: Чому не будують міст\n\n' + story
  assert.equal(readPlainText({ id: 'a', text }, outlets).language, 'en')
})

/** Texts and what they are. */
const states: readonly (readonly [name: string, text: string, state: string])[] = [
  ['nothing', '', 'empty'],
  ['white space', ' \n\u00a0\n', 'empty'],
  ['buttons alone', 'Share\n\nComments\n\nAdvertisement', 'not-an-article'],
  ['a story', story, 'article'],
  ['one word', 'Ferries', 'not-an-article'],
]

for (const [name, text, state] of states) {
  test(`${name}: the state is ${state}`, () => {
    const article = readPlainText({ id: 'a', text }, outlets)
    assert.equal(article.state, state)
    assert.equal(article.text, text)
  })
}

test('line ends of other systems and a byte order mark do no harm', () => {
  const text = `\ufeffFerries go to the islands at last\r\n\r\nBy Jane Harrow\r\n\r\n${story.replaceAll('\n', '\r\n')}`
  const article = readPlainText({ id: 'a', text }, outlets)
  assert.equal(article.headline, 'Ferries go to the islands at last')
  assert.deepEqual(article.byline, ['Jane Harrow'])
})

test('a language that is known already is taken as given', () => {
  const text = 'The harbour bridge will close for three weeks, the mayor said on Thursday in the town hall.'
  assert.equal(readPlainText({ id: 'a', text, language: 'nn' }, outlets).language, 'nn')
})

// Found by the fuzzer: what stands at the start of a line was looked for across all empty lines before it.
test('a hundred thousand empty lines inside a text are passed, not looked through again from each', () => {
  const used = process.cpuUsage()
  const article = readPlainText({ id: 'a', text: `${story}${'\n'.repeat(100_000)}${story}` }, outlets)
  const { user, system } = process.cpuUsage(used)
  assert.ok(user + system < 10_000_000)
  assert.equal(article.state, 'article')
})
