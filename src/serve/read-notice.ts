import { type Notice, noticeGrounds } from '../model/takedown.ts'
import type { Say, Texts } from './texts/english.ts'

/** A notice as a form sent it, read; or what is missing, in one sentence. */
export type ReadNotice =
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'problem'; readonly say: Say }

const urlsMax = 20
const explanationMin = 10
const explanationMax = 5000
const nameMax = 200

/** Reads the fields of the form; every field that the law asks for must be there (DSA article 16(2)). */
export function readNotice(form: Readonly<Record<string, unknown>>): ReadNotice {
  const text = (key: string): string => {
    const value = form[key]
    return typeof value === 'string' ? value.trim() : ''
  }
  const urls = text('urls')
    .split(/\s+/u)
    .filter((each) => each !== '')
  const wrong = urls.find((url) => !URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol))
  const ground = noticeGrounds.find((each) => each === text('ground'))
  const [explanation, name, email] = [text('explanation'), text('name'), text('email')]
  if (urls.length === 0) return problem((words) => words.noAddress)
  if (wrong !== undefined) return problem((words) => words.badAddress(wrong.slice(0, 100)))
  if (urls.length > urlsMax) return problem((words) => words.tooManyAddresses(urls.length, urlsMax))
  if (ground === undefined) return problem((words) => words.chooseGround)
  if (explanation.length < explanationMin) return problem((words) => words.sayMore)
  if (explanation.length > explanationMax) return problem((words) => words.tooLong(explanation.length, explanationMax))
  if (name === '' || name.length > nameMax) return problem((words) => words.giveName)
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email) || email.length > nameMax) return problem((words) => words.giveEmail)
  if (text('faith') !== 'yes') return problem((words) => words.tickFaith)
  return { kind: 'notice', notice: { urls, ground, explanation, name, email } }
}

function problem(say: (words: Texts['takedown']) => string): ReadNotice {
  return { kind: 'problem', say: ({ takedown }) => say(takedown) }
}
