import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as danish } from '@orama/stemmers/danish'
import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as finnish } from '@orama/stemmers/finnish'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as greek } from '@orama/stemmers/greek'
import { stemmer as hungarian } from '@orama/stemmers/hungarian'
import { stemmer as indonesian } from '@orama/stemmers/indonesian'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as norwegian } from '@orama/stemmers/norwegian'
import { stemmer as portuguese } from '@orama/stemmers/portuguese'
import { stemmer as romanian } from '@orama/stemmers/romanian'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as serbian } from '@orama/stemmers/serbian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { stemmer as swedish } from '@orama/stemmers/swedish'
import { stemmer as turkish } from '@orama/stemmers/turkish'
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian'
import { ownCopy } from './own-copy.ts'

export type Stemmer = (word: string) => string

const stemmers: ReadonlyMap<string, Stemmer> = remembering([
  ['ar', arabic],
  ['da', danish],
  ['de', german],
  ['el', greek],
  ['en', english],
  ['es', spanish],
  ['fi', finnish],
  ['fr', french],
  ['hu', hungarian],
  ['id', indonesian],
  ['it', italian],
  ['nb', norwegian],
  ['nl', dutch],
  ['no', norwegian],
  ['pt', portuguese],
  ['ro', romanian],
  ['ru', russian],
  ['sr', serbian],
  ['sv', swedish],
  ['tr', turkish],
  ['uk', ukrainian],
])

/** Words of a language that are remembered with their stems. */
const wordsRemembered = 30_000
const rememberedLettersMax = 40

/** The stemmers, each asked once for a word: they try a dozen expressions on it, and every article of a language holds much the same words. */
function remembering(asked: readonly (readonly [string, Stemmer])[]): ReadonlyMap<string, Stemmer> {
  return new Map(asked.map(([language, stem]) => [language, rememberingStemmer(stem)]))
}

function rememberingStemmer(stem: Stemmer): Stemmer {
  const known = new Map<string, string>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const found = stem(word)
    if (known.size < wordsRemembered && word.length <= rememberedLettersMax) known.set(ownCopy(word), ownCopy(found))
    return found
  }
}

/** Words of inflected languages without a stemmer of their own are cut here: half of the forms of a Polish word then meet. */
const prefixLength = 6

function prefixOf(word: string): string {
  return word.slice(0, prefixLength)
}

/** The stemmer of a language tag ("uk", "pt-BR"); of a language without one, one that keeps the first six letters. Words come in lower case. */
export function stemmerOf(language: string): Stemmer {
  return stemmers.get(language.slice(0, 2).toLowerCase()) ?? prefixOf
}
