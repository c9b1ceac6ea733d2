import type { Context } from 'hono'
import type { StoreError } from '../store/store-error.ts'
import { sayPage } from './web/message-page.ts'

/** The answer where the store could not be used: 507 (RFC 4918 section 11.5) where its disk is full, else 503. Nothing of the request was kept. */
export function sayStoreProblem(c: Context, { code }: StoreError): Response | Promise<Response> {
  return code === 'STORE_FULL'
    ? sayPage(c, 507, ({ message }) => [message.nothingKept, message.diskFullWords])
    : sayPage(c, 503, ({ message }) => [message.nothingKept, message.storeUnusableWords])
}
