import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { sayPage } from './web/message-page.ts'

const formBytesMax = 50_000

/** Stands before every route that a form is posted to: of a bounded size. That it comes from a page of ours is seen to for all of them at once (from-own-pages.ts). */
export const guardedForm = [
  bodyLimit({
    maxSize: formBytesMax,
    onError: (c) => sayPage(c, 413, ({ message }) => [message.formTooLarge, message.formTooLargeWords(formBytesMax)]),
  }),
] as const

/** The text of a field; nothing when it is not there, is a file, or came more than once. */
export function textField(form: Readonly<Record<string, unknown>>, key: string): string {
  const value = form[key]
  return typeof value === 'string' ? value : ''
}

/** The text of one field of the posted form, trimmed and cut to `charsMax`. */
export async function postedField(c: Context, key: string, charsMax: number): Promise<string> {
  return textField(await c.req.parseBody(), key)
    .trim()
    .slice(0, charsMax)
}
