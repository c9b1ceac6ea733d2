import { spanOf } from '../model/span.ts'
import type { Masthead } from './find-masthead.ts'
import { ownSign } from './own-signs.ts'

/** A name of one to four words, as many lands write them, inside quotation marks or not. */
const name =
  /(?<![\p{L}\p{N}@.])(?<name>(?:[AO]\s)?\p{Lu}[\p{L}\p{N}]*(?:[.’'-]\p{L}[\p{L}\p{N}]*)*(?:\s(?:d[aeo]s?\s)?\p{Lu}[\p{L}\p{N}]*(?:[.’'-]\p{L}[\p{L}\p{N}]*)*){0,3})/gu
/** "Редакция X", "журналистам X": whose newsroom it is. */
const newsroom =
  /(?<!\p{L})(?:редакци[яиюей]+|редакці[яїюєй]+|(?:журналист|журналіст|корр?еспондент)\p{L}{0,3}|redakcj[aiię]|redazione di|redacción de|redação d[aeo]|rédaction de|Redaktion (?:von|des|der))\s["«„“]?$/iu
/** "Siga o canal de X no WhatsApp". */
const channel = /(?<!\p{L})(?:canale?|kanał|chaîne|Kanal|newsletter|boletín)\s(?:d[aeo]l?|di|du|von)\s["«„“]?$/iu
const onPlatform = /^["»“”]?\s(?:no|en|su|sur|na|auf|em)\s(?:WhatsApp|Telegram|YouTube|Google)/iu
const interviewed =
  /(?<!\p{L})(?:entrevista|interview|intervista|entretien|wywiad\p{L}*|інтерв['’]ю|интервью)(?:\s\p{L}+){0,3}\s(?:a|à|ao|al|para|con|com|au|dla|для)\s["«„“]?$/iu
const mailDomain = /[\w.+-]{1,60}@(?<site>[\w-]{3,40})\.[a-z]{2,10}\b/giu
const speaks =
  /^["»“”]?,?\s(?:said|asked|added|dijo|señaló|afirmó|disse|afirmou|detto|dit|déclaré|sagte|erklärte|сказал|заявил|добавил|сообщил|сказав|заявив|додав|повідомив|powiedział)\p{L}{0,3}(?!\p{L})/iu

const namesMax = 400
const contextUnits = 160
const tailUnits = 60
const signsMin = 2
const unitsMin = 3

interface Signs {
  readonly first: { readonly name: string; readonly start: number }
  sure: number
  likely: number
  others: number
}

/**
 * The house, of no gazetteer, that a text in another language than English shows as its own by two signs and more, one of them certain: its newsroom, what was
 * asked in its name, the address of its writers, people who told it. Undefined where the text writes of it as others do, or shows several so.
 */
export function houseBySigns(text: string): Masthead | undefined {
  const seen = new Map<string, Signs>()
  const sites = new Set([...text.matchAll(mailDomain)].map((match) => match.groups?.['site']?.toLowerCase() ?? ''))
  let tried = 0
  for (const match of text.matchAll(name)) {
    tried += 1
    if (tried > namesMax) break
    const printed = match.groups?.['name'] ?? ''
    if (printed.length < unitsMin) continue
    const key = keyOf(printed)
    const signs = seen.get(key) ?? { first: { name: printed, start: match.index }, sure: 0, likely: 0, others: 0 }
    seen.set(key, signs)
    note(signs, text, match.index, match.index + printed.length)
    if (sites.delete(key)) signs.sure += 1
  }
  const shown = [...seen.values()].filter(
    ({ sure, likely, others }) => sure > 0 && sure + likely >= signsMin && others === 0,
  )
  const [only, second] = shown
  if (only === undefined || second !== undefined) return undefined
  return { name: only.first.name, span: spanOf(text, only.first.start, only.first.start + only.first.name.length) }
}

function note(signs: Signs, text: string, start: number, end: number): void {
  const line = text.lastIndexOf('\n', start - 1) + 1
  const before = text.slice(Math.max(line, start - contextUnits), start)
  const after = text.slice(end, end + tailUnits)
  if (before.trim() === '' && /^\s*(?:\n|$)/u.test(after)) signs.likely += 1
  else if (newsroom.test(before) || (channel.test(before) && onPlatform.test(after))) signs.sure += 1
  else if (interviewed.test(before)) signs.likely += 1
  else {
    const sign = ownSign({ before, after })
    if (sign === 'sure') signs.sure += 1
    else if (sign === 'likely' || sign === 'told') signs.likely += 1
    else if (sign === 'others' || speaks.test(after)) signs.others += 1
  }
}

function keyOf(printed: string): string {
  return printed
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
