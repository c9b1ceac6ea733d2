import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import type { Article } from '../model/article.ts'
import { isSliceOf } from '../model/span.ts'
import { attributeArticle } from './attribute-article.ts'
import { compileAttributeLexicon } from './attribute-lexicon.ts'
import { findStatements } from './find-statements.ts'

const lexicon = compileAttributeLexicon(loadLexicon())

function article(text: string, fields: Partial<Article> = {}): Article {
  return {
    id: 'a1',
    text,
    language: 'en',
    byline: [],
    publishedPrecision: 'none',
    state: 'article',
    zones: [],
    links: [],
    declaredOrigins: [],
    ...fields,
  }
}

const report = [
  'Minister: river port will close',
  'LINDAU (Reuters) — The river port will close for about 40 days, three officials and a harbour pilot told Reuters on Friday.',
  'The officials, who are not authorized to speak to reporters, did not say when work would begin.',
  '“The quay is 90 metres long and every metre is rotten,” Transport Minister Ana Ruiz said. “We cannot wait.”',
  'She added that the council had promised her 3 million dollars.',
  'According to a survey by the port authority, one crane in five is unsafe.',
  'The ministry declined to comment.',
].join('\n')

test('statements, figures, citations and subjects come from one call', () => {
  const found = attributeArticle(article(report), lexicon)
  assert.ok(found.statements.length >= 6)
  assert.ok(found.quantities.some((quantity) => quantity.span.text.includes('90 metres')))
  assert.ok(found.citations.some((citation) => citation.outlet === 'Reuters'))
  assert.ok(found.subjects.some((subject) => subject.name.includes('Ruiz')))
})

test('the statements of a report say who, to whom, how many and on what level', () => {
  const found = attributeArticle(article(report), lexicon).statements
  const [headline, told, silence, quoted, added, promised, survey, comment] = found
  assert.equal(headline?.form, 'headline')
  assert.equal(told?.to?.outlet, 'Reuters')
  assert.deepEqual([told?.source?.kind, told?.source?.count?.exact], ['anonymous', 4])
  assert.deepEqual([silence?.form, silence?.source?.count?.exact], ['not-said', 4])
  assert.equal(silence?.source?.reason?.text, 'are not authorized to speak to reporters')
  assert.deepEqual([quoted?.form, quoted?.source?.name], ['direct', 'Ana Ruiz'])
  assert.equal(quoted?.content.at(-1)?.text, '“We cannot wait.”')
  assert.equal(added?.source?.name, 'Ana Ruiz')
  assert.equal(promised?.nestedIn, added?.id)
  assert.equal(survey?.source?.kind, 'document')
  assert.equal(comment?.form, 'no-comment')
})

test('every span is the slice at its offsets and every id is unique', () => {
  const { statements } = attributeArticle(article(report), lexicon)
  const ids = new Set(statements.map((statement) => statement.id))
  assert.equal(ids.size, statements.length)
  for (const { source, cue, content, to, via, nestedIn } of statements) {
    for (const span of [source?.span, source?.reason, cue, to?.span, via?.span, ...content]) {
      if (span !== undefined) assert.ok(isSliceOf(report, span))
    }
    if (nestedIn !== undefined) assert.ok(ids.has(nestedIn))
  }
})

test('layers are kept: the outer content holds the inner statement', () => {
  const text = 'Ana Ruiz has told Omar Haddad that the port will close, two officials told Reuters on Friday.'
  const { statements } = attributeArticle(article(text), lexicon)
  const inner = statements.find((statement) => statement.cue?.text === 'has told')
  const outer = statements.find((statement) => statement.cue?.text === 'told')
  assert.equal(inner?.nestedIn, outer?.id)
  assert.equal(inner?.level, 'second-hand')
  assert.equal(outer?.content[0]?.text, 'Ana Ruiz has told Omar Haddad that the port will close')
  assert.equal(inner?.content[0]?.text, 'the port will close')
})

test('zones that are not the story yield nothing', () => {
  const caption = 'The mayor said the port was safe.'
  const text = `${caption}\nIt rained.`
  for (const kind of ['caption', 'credit', 'furniture', 'disclaimer', 'byline'] as const) {
    const zones = [{ start: 0, end: caption.length, kind }]
    assert.deepEqual(attributeArticle(article(text, { zones }), lexicon).statements, [], kind)
  }
})

test('an empty text has nothing to attribute', () => {
  const found = attributeArticle(article(''), lexicon)
  assert.deepEqual(found, { statements: [], quantities: [], citations: [], subjects: [] })
})

const hostile = [
  ['a hundred thousand quotation marks', '"'.repeat(100_000)],
  ['quotations that nothing closes', '“a '.repeat(100_000)],
  ['one sentence of a megabyte', 'the official said that he '.repeat(40_000)],
  ['commas without end', ', said '.repeat(100_000)],
  ['brackets that nothing closes', '( '.repeat(200_000)],
  ['a hundred thousand paragraphs', 'He said. \n'.repeat(100_000)],
  ['capitals without end', 'The President '.repeat(60_000)],
  ['apostrophes without end', "' a ".repeat(150_000)],
] as const

test('time grows with the length of the text, whatever it holds', () => {
  for (const [name, text] of hostile) {
    const started = performance.now()
    findStatements({ text, zones: [], language: 'en' }, [], lexicon)
    assert.ok(performance.now() - started < 30_000, name)
  }
})

test('the same text gives the same statements', () => {
  assert.deepEqual(attributeArticle(article(report), lexicon), attributeArticle(article(report), lexicon))
})
