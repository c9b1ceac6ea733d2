// Subjects of invented texts in one line each, and reports that have nothing else.
import { findSubjects } from '../../src/attribute/find-subjects.ts'
import { compileSubjectLexicon } from '../../src/attribute/subject-lexicon.ts'
import { loadLexicon } from '../../src/commands/load-lexicon.ts'
import type { AttributedArticle } from '../../src/model/report.ts'
import type { LocalSubject } from '../../src/model/subject.ts'
import { bareArticle, quantitiesOf } from './quantities-in-short.ts'

export const subjectLexicon = compileSubjectLexicon(loadLexicon())

/** The subjects of `text`. */
export function subjectsOf(text: string, language = 'en'): readonly LocalSubject[] {
  return findSubjects(bareArticle(text, language), subjectLexicon)
}

/** Each subject as `kind name`, with its aliases behind "=": "person Mara Lind = Lind; Ms Lind". */
export function subjectsInShort(text: string, language = 'en'): readonly string[] {
  return subjectsOf(text, language).map(
    ({ kind, name, aliases }) => `${kind} ${name}${aliases.length === 0 ? '' : ` = ${aliases.join('; ')}`}`,
  )
}

/** A report with the subjects and quantities of `text` and no statements. */
export function reportOf(id: string, text: string, language = 'en'): AttributedArticle {
  return {
    ...bareArticle(text, language),
    id,
    statements: [],
    citations: [],
    quantities: quantitiesOf(text, language),
    subjects: subjectsOf(text, language),
  }
}
