import { type Notice, noticeGrounds } from '../model/takedown.ts'

/** A notice as a form sent it, read; or what is missing, in one sentence. */
export type ReadNotice =
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'problem'; readonly sentence: string }

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
  if (urls.length === 0) return problem('Give at least one address of what is to be taken down.')
  if (wrong !== undefined)
    return problem(`“${wrong.slice(0, 100)}” is no web address; copy it from the browser, with https:// before it.`)
  if (urls.length > urlsMax)
    return problem(`There are ${urls.length} addresses; send at most ${urlsMax} in one notice.`)
  if (ground === undefined) return problem('Choose why it should be taken down.')
  if (explanation.length < explanationMin) return problem('Say in a sentence or more what is wrong.')
  if (explanation.length > explanationMax)
    return problem(`The explanation has ${explanation.length} characters; at most ${explanationMax} are taken.`)
  if (name === '' || name.length > nameMax) return problem('Give your name.')
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email) || email.length > nameMax)
    return problem('Give an e-mail address at which you can be reached.')
  if (text('faith') !== 'yes') return problem('Tick that you send this in good faith.')
  return { kind: 'notice', notice: { urls, ground, explanation, name, email } }
}

function problem(sentence: string): ReadNotice {
  return { kind: 'problem', sentence }
}
