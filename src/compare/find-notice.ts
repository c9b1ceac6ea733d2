import { type Span, trimmedSpanOf } from '../model/span.ts'

/** How outlets head the line that tells of a correction or an update. */
const noticeHead =
  /^[\s*_([–—-]*(?:(?:an? )?(?:correction|corrections|clarification|clarified|corrected|editor['’]?s note|updated?)\b|this (?:article|story|report) (?:was|has been) (?:amended|corrected|updated|clarified|changed)|an earlier version of this|korrektur|berichtigung|richtigstellung|anmerkung der redaktion|aktualisiert|in einer früheren (?:version|fassung)|(?:rectificatif|erratum|mis à jour|mise à jour|une version précédente)|(?:corrección|fe de errores|rectificación|actualización|actualizad[oa]|una versión anterior)|(?:correzione|rettifica|errata corrige|aggiornamento|aggiornato|una versione precedente)|(?:correção|errata|atualizad[oa]|atualização|uma versão anterior)|(?:sprostowanie|korekta|aktualizacja|zaktualizowano)|(?:исправление|исправлено|уточнение|поправка|обновлено|в предыдущей версии)|(?:виправлення|виправлено|уточнення|оновлено|у попередній версії)|(?:تصحيح|تحديث|توضيح)|(?:更正|勘误|更新|訂正|お詫び))/iu
/** Many outlets add a notice at the end of a line or in its middle, as a sentence of its own. */
const noticeSentence =
  /\b(?:this (?:article|story|report) (?:was|has been) (?:amended|corrected|updated|clarified|changed)|an earlier version of this (?:article|story|report))\b/iu

const lineCharsMax = 600

/** The first line of `after` that tells of a correction or update and does not stand in `before`. */
export function findNotice(before: string, after: string): Span | undefined {
  const known = new Set(before.split('\n').map((line) => line.trim()))
  let start = 0
  for (const line of after.split('\n')) {
    const head = line.slice(0, lineCharsMax)
    if (!known.has(line.trim()) && (noticeHead.test(head) || noticeSentence.test(head))) {
      return trimmedSpanOf(after, start, start + line.length)
    }
    start += line.length + 1
  }
  return undefined
}
