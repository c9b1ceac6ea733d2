import type { Article } from '../model/article.ts'
import type { Attribution } from '../model/report.ts'
import type { AttributeLexicon } from './attribute-lexicon.ts'
import { findCitations } from './find-citations.ts'
import { findQuantities } from './find-quantities.ts'
import { findStatements } from './find-statements.ts'
import { findSubjects } from './find-subjects.ts'
import { outsideOutletNames } from './outside-outlet-names.ts'
import { storyStretches } from './story-stretches.ts'

/** Who says what in `article`, on whose word; with its figures, citations and subjects. */
export function attributeArticle(article: Article, lexicon: AttributeLexicon): Attribution {
  const story = storyStretches(article)
  const citations = findCitations(article, lexicon.outlets, story)
  return {
    statements: findStatements(article, citations, lexicon),
    quantities: outsideOutletNames(article.text, findQuantities(article, lexicon.quantities, story), citations),
    citations,
    subjects: findSubjects(article, lexicon.subjects, story),
  }
}
