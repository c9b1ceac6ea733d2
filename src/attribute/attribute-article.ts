import type { Article } from '../model/article.ts'
import type { Attribution } from '../model/report.ts'
import type { Statement } from '../model/statement.ts'
import type { AttributeLexicon } from './attribute-lexicon.ts'
import { continueQuotations } from './continue-quotations.ts'
import type { Draft } from './draft.ts'
import { findCitations } from './find-citations.ts'
import { findQuantities } from './find-quantities.ts'
import { findSubjects } from './find-subjects.ts'
import { linkSentence } from './link-cues.ts'
import { linkPhrases } from './link-phrases.ts'
import { type Reading, readArticleText, spanOfRange } from './reading.ts'

/** Who says what in `article`, on whose word; with its figures, citations and subjects. */
export function attributeArticle(article: Article, lexicon: AttributeLexicon): Attribution {
  const reading = readArticleText(article, lexicon.words)
  const found = reading.sentences.flatMap((_, number) => [
    ...linkSentence(reading, lexicon.cues, number),
    ...linkPhrases(reading, number),
  ])
  const drafts = continueQuotations(reading, found)
  return {
    statements: drafts.map((draft, k) => statementOf(reading, draft, k, drafts)),
    quantities: findQuantities(article, lexicon.quantities),
    citations: findCitations(article, lexicon.outlets),
    subjects: findSubjects(article, lexicon.subjects),
  }
}

function statementOf(reading: Reading, draft: Draft, k: number, drafts: readonly Draft[]): Statement {
  const source = draft.source && spanOfRange(reading, draft.source)
  const cue = draft.cue && spanOfRange(reading, draft.cue)
  const outer = drafts.findIndex(
    (other, j) =>
      j !== k &&
      draft.cue !== undefined &&
      other.content.some(
        (range) => draft.cue !== undefined && range.first <= draft.cue.first && draft.cue.end <= range.end,
      ),
  )
  return {
    id: `s${k + 1}`,
    form: 'indirect',
    ...(source ? { source: { span: source, kind: draft.cueClass === 'hearsay' ? 'hearsay-marker' : 'named' } } : {}),
    ...(cue ? { cue } : {}),
    content: draft.content.flatMap((range) => spanOfRange(reading, range) ?? []),
    ...(outer >= 0 ? { nestedIn: `s${outer + 1}` } : {}),
    level: 'on-record',
    polarity: 'asserted',
    modality: 'fact',
  }
}
