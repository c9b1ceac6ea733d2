import type { Statement } from '../model/statement.ts'

const speechCue =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|announc\w*|confirm\w*|add(?:s|ed|ing)?|stat(?:e|es|ed|ing)|declar\w*|according|report\w*|cit(?:e|es|ed|ing)|quot\w*|writ(?:e|es|ing|ten)|wrote|post(?:s|ed|ing)?|tweet\w*|warn\w*|not(?:e|es|ed|ing)|argu\w*|claim\w*|stress\w*|insist\w*|expla\w*|describ\w*|acknowledg\w*|admit\w*|reveal\w*|disclos\w*|den(?:y|ies|ied|ying)|suggest\w*|predict\w*|estimat\w*|assur\w*|inform\w*|brief\w*|clarif\w*|emphas\w*|indicat\w*|remark\w*|comment\w*|repl(?:y|ies|ied)|respond\w*|answer\w*|recall\w*|mention\w*|observ\w*|point\w*|assert\w*|alleg\w*|testif\w*|rul(?:e|es|ed|ing)|show(?:s|ed|n)?|found|promis\w*|pledg\w*|vow\w*|unveil\w*|releas\w*|publish\w*|rais(?:e|es|ed|ing)|put|per|via|by|in|from|laut|selon|seg[uú]n)\b/iu

/** Whether the statement is something said; who "plans" or "refuses" something is no source for it. In languages other than English only cues of saying are known. */
export function isSpeech({ cue, form, source }: Statement, language: string): boolean {
  if (!language.startsWith('en')) return true
  if (cue === undefined || form === 'direct' || form === 'post' || form === 'document') return true
  return source?.kind === 'hearsay-marker' || speechCue.test(cue.text)
}
