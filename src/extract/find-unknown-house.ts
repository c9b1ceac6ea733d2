import { spanOf } from '../model/span.ts'
import type { Masthead } from './find-masthead.ts'

/** Inside a sentence a capital article belongs to a name, and who is told or shown things by name is a house. */
const heard =
  /\b(?:told|tells|obtained by|reviewed by|seen by|viewed by|analy[sz]ed by|shared with|provided to|spoke to|spoke with|interview with|(?:email|e-mail|statement|message|comment|letter) to|(?:questions|requests?|calls|inquiries) from) The (?<rest>\p{Lu}[\p{L}\p{N}’'-]*(?: \p{Lu}[\p{L}\p{N}’'-]*){0,3})/gu
const heardMin = 2
const heardMax = 50
const reporting =
  '(?:(?:also|first|later|earlier|previously|has|had) ){0,2}(?:reported|reports|said|says|wrote|writes|revealed|published|quoted)\\b'

/**
 * The house, of no gazetteer, that a story says things were told to and seen by, twice or more and once by a name of two words
 * ("obtained by The Calder Lantern", "told The Lantern"); undefined where the story names it as others do, or hears for several.
 */
export function findUnknownHouse(text: string): Masthead | undefined {
  const names: { readonly name: string; readonly start: number }[] = []
  for (const match of text.matchAll(heard)) {
    const rest = match.groups?.['rest']?.replace(/(?:['’]s|[’'-])$/u, '')
    if (rest === undefined) continue
    names.push({ name: `The ${rest}`, start: match.index + match[0].lastIndexOf('The ') })
    if (names.length >= heardMax) break
  }
  const full = names.reduce((best, each) => (each.name.length > best.name.length ? each : best), { name: '', start: 0 })
  const last = lastWord(full.name)
  const isOne = names.every((each) => lastWord(each.name) === last)
  if (names.length < heardMin || !isOne || full.name.split(' ').length < 3) return undefined
  if (new RegExp(`\\bThe (?:\\p{Lu}\\p{L}+ ){0,3}${last},? ${reporting}`, 'u').test(text)) return undefined
  return { name: full.name, span: spanOf(text, full.start, full.start + full.name.length) }
}

function lastWord(name: string): string {
  return (name.split(' ').at(-1) ?? name).replace(/[^\p{L}\p{N}]/gu, '')
}
