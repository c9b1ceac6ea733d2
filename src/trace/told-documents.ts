import { isHearsay } from './classify-report.ts'
import type { Reference } from './reference.ts'
import type { ReportView } from './report-view.ts'
import { outletNamed, type TraceLexicon } from './trace-lexicon.ts'

/** A paper and who made it: "a report by the Alden Institute", "the watchdog's report", "research from two universities". */
const madePaper =
  /\b(?:report|study|survey|analysis|review|research|audit|paper|index)\b[^.!?\n]{0,80}?\b(?:by|from)\s(?<maker>(?:the\s|an?\s|its\s)?[^.,;!?\n]{3,60})|(?<owner>\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,4})(?:['’]s)?\s(?:report|study|survey|analysis|review|audit|index)\b/u
const maker =
  /\p{Lu}|\b(?:think\s?tank|university|universities|institute|watchdog|charity|researchers?|scientists|auditors?|commission|ministry|regulator|economists|academics)\b/u
const ledeSentences = 3

/**
 * `references` without the "report says" of headlines where the story goes on to say whose report it is: a study or an audit that lies on the
 * table, not another outlet's story.
 */
export function withoutToldDocuments(
  references: readonly Reference[],
  view: ReportView,
  lexicon: TraceLexicon,
): readonly Reference[] {
  if (!references.some(isTitleHearsay) || !tellsOfPaper(view, lexicon)) return references
  return references.filter((reference) => !isTitleHearsay(reference))
}

function isTitleHearsay(reference: Reference): boolean {
  return reference.place === 1 && isHearsay(reference)
}

function tellsOfPaper(view: ReportView, lexicon: TraceLexicon): boolean {
  return view.sentences
    .filter(({ kind, ordinal }) => kind === 'standfirst' || (kind === 'body' && ordinal < ledeSentences))
    .some(({ start, end }) => {
      const made = madePaper.exec(view.article.text.slice(start, end))?.groups
      const by = made?.['maker'] ?? made?.['owner']
      return by !== undefined && maker.test(by) && outletNamed(by, lexicon) === undefined
    })
}
