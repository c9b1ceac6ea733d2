const updateWords =
  'updated?|upd|modified|revised|reviewed|edited|checked|last change|aktualisiert|geändert|überarbeitet|stand|mis à jour|màj|modifié|actualizado|actualizada|actualización|aggiornat[oa]|aggiornamento|atualizad[oa]|atualização|zaktualizowano|aktualizacja|оновлено|оновлення|обновлено|обновление|изменено|bijgewerkt|gewijzigd|uppdaterad|opdateret|oppdatert|päivitetty|aktualizováno|aktualizované|frissítve|actualizat|güncelleme|güncellendi|ενημέρωση|تحديث|تم التحديث|更新|수정'
const publishWords =
  'published|posted|submitted|publication date|date of publication|release[d]? date|veröffentlicht|erschienen|eingestellt|erstellt|geschrieben|gepostet|publié|posté|mis en ligne|publicado|publicada|pubblicat[oa]|opublikowano|dodano|data publikacji|опубліковано|опублікована|опубликовано|опубликована|дата публикации|дата публікації|geplaatst|gepubliceerd|publicerad|publicerat|udgivet|publisert|julkaistu|publikováno|zveřejněno|vydáno|publikované|közzétéve|megjelent|publicat|yayınlanma|yayınlandı|δημοσίευση|δημοσιεύτηκε|نشر|نُشر|تاريخ النشر|发布|发表|發布|發表|公開|掲載|投稿日|등록|입력'

/** A word at the end of what stands before a date, which tells that the date is one of change. */
export const updateCue = new RegExp(`(?<!\\p{L})(?:${updateWords})[^\\d]{0,24}$`, 'iu')
/** A word of publication, with what stands between it and the date. */
export const publishCue = new RegExp(`(?<!\\p{L})(?:${publishWords})[^\\d]{0,24}`, 'iu')
/** Words of a first publication, right before its date. */
export const firstPublishCue = /(?:originally|first|initially) (?:published|posted)(?: on| at| in)?:?\s*$/iu

/** Words that stand in a line of date, author and place of an article besides names. */
const lineWords = new RegExp(
  `^(?:${publishWords}|${updateWords}|first|originally|last|on|at|by|and|in|of|am|pm|um|uhr|von|vom|den|der|dem|le|la|el|il|à|par|por|di|da|de|do|du|em|às|alle|ore|o|godz|w|в|о|об|від|от|автор|г|року|год|року|the|min|mins|minute|minutes|minuten|read|reading|time|lesezeit|ago|comments?|kommentare?|views?|st|nd|rd|th|est|edt|et|gmt|utc|written|posted|date|datum|fecha|data|дата|jour|mis|kl|klo|om|op|door|av|af|•)$`,
  'iu',
)
const otherWordsMax = 2
const uncasedCharsMax = 30

/** Whether words beside a date are those of an article's head (names, sections, "posted on"), not of a sentence. */
export function isHeadWording(words: string): boolean {
  const uncased = words.match(/[\p{Lo}]/gu)?.length ?? 0
  if (uncased > uncasedCharsMax) return false
  const small = words.match(/(?<![\p{L}\d])\p{Ll}[\p{L}’']*/gu) ?? []
  return small.filter((word) => !lineWords.test(word)).length <= otherWordsMax
}
