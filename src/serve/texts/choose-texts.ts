import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { english, type Texts } from './english.ts'
import { ukrainian } from './ukrainian.ts'

/** The languages of the interface; the first is taken where a browser asks for none of them. */
export const interfaceTexts: readonly Texts[] = [english, ukrainian]

/** The cookie of a reader who chose another language than the browser's. */
export const languageCookie = 'language'
const rangesMax = 30

/** The texts in the language that the reader chose here, else in the one that the browser likes best. */
export function textsOf(c: Context): Texts {
  return textsIn(getCookie(c, languageCookie)) ?? textsFor(c.req.header('accept-language'))
}

/** The texts in a language by its code; undefined where there are none. */
export function textsIn(language: string | undefined): Texts | undefined {
  return interfaceTexts.find((texts) => texts.language === language)
}

/** The texts that a channel is written to with. */
export function textsOfChannel({ language }: { readonly language?: string | undefined }): Texts {
  return textsIn(language) ?? english
}

/** The texts for a header Accept-Language (RFC 9110, section 12.5.4): the highest q-value wins, at the same one the order. */
export function textsFor(header: string | undefined): Texts {
  const ranges = (header ?? '').split(',').slice(0, rangesMax).map(readRange)
  const wanted = ranges.filter(({ quality }) => quality > 0).toSorted((a, b) => b.quality - a.quality)
  for (const { language } of wanted) {
    const found = textsIn(language)
    if (found) return found
    if (language === '*') break
  }
  return english
}

interface LanguageRange {
  /** The first part of the range: `uk` of `uk-UA`. */
  readonly language: string
  readonly quality: number
}

function readRange(range: string): LanguageRange {
  const match =
    /^\s*([a-z]{1,8}|\*)(?:-[a-z0-9-]{1,40})?\s*(?:;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/iu.exec(range)
  return match
    ? { language: (match[1] ?? '').toLowerCase(), quality: Number(match[2] ?? 1) }
    : { language: '', quality: 0 }
}
