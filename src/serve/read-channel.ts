import { type ChannelRoute, mailRhythms } from '../model/alert.ts'
import { newToken } from './accounts/secret-token.ts'
import { textField } from './guarded-form.ts'
import { arePushKeys } from './notify/encrypt-push.ts'
import type { Say, Texts } from './texts/english.ts'

/** A channel as a form gave it, or what is wrong with it in one sentence. */
export type ReadChannel =
  | { readonly kind: 'channel'; readonly name: string; readonly route: ChannelRoute }
  | { readonly kind: 'problem'; readonly say: Say }

const addressCharsMax = 2000
const mailCharsMax = 200
const keyCharsMax = 200

/** Reads the form that adds a channel. */
export function readChannel(form: Readonly<Record<string, unknown>>): ReadChannel {
  switch (textField(form, 'kind')) {
    case 'feed':
      return { kind: 'channel', name: textField(form, 'name'), route: { kind: 'feed', token: newToken() } }
    case 'webhook':
      return readWebhook(textField(form, 'url').trim())
    case 'email':
      return readMail(textField(form, 'address').trim(), textField(form, 'rhythm'))
    case 'push':
      return readPush(form)
    default:
      return problem((words) => words.chooseWay)
  }
}

function readWebhook(url: string): ReadChannel {
  const address = addressOf(url)
  if (address === undefined) return problem((words) => words.giveWebhook)
  return { kind: 'channel', name: address.host, route: { kind: 'webhook', url: address.href, secret: newToken() } }
}

function readMail(address: string, rhythm: string): ReadChannel {
  const found = mailRhythms.find((each) => each === rhythm) ?? 'at-once'
  // One address and nothing else: no list, no name, no line break.
  if (
    address.length > mailCharsMax ||
    !/^[^\s@<>,;:"()[\]\\\p{Cc}]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*$/u.test(address)
  )
    return problem((words) => words.giveMail)
  const route = { kind: 'email', address, rhythm: found, token: newToken(), isConfirmed: false } as const
  return { kind: 'channel', name: address, route }
}

function readPush(form: Readonly<Record<string, unknown>>): ReadChannel {
  const endpoint = addressOf(textField(form, 'endpoint'))
  const keys = {
    p256dh: textField(form, 'p256dh').slice(0, keyCharsMax),
    auth: textField(form, 'auth').slice(0, keyCharsMax),
  }
  if (endpoint?.protocol !== 'https:') return problem((words) => words.noPushAddress)
  if (!arePushKeys(keys)) return problem((words) => words.noPushKeys)
  return { kind: 'channel', name: 'This browser', route: { kind: 'push', endpoint: endpoint.href, ...keys } }
}

function addressOf(text: string): URL | undefined {
  if (text.length > addressCharsMax || !URL.canParse(text)) return undefined
  const url = new URL(text)
  return /^https?:$/u.test(url.protocol) && url.username === '' && url.password === '' ? url : undefined
}

function problem(say: (words: Texts['alerts']) => string): ReadChannel {
  return { kind: 'problem', say: ({ alerts }) => say(alerts) }
}
