import type { MiddlewareHandler } from 'hono'
import { textsOf } from './choose-texts.ts'

/** Says of every page in which language it is, and that it is another one for other readers: caches keep one for each. */
export const speakLanguage: MiddlewareHandler = async (c, next) => {
  await next()
  if (!(c.res.headers.get('content-type') ?? '').startsWith('text/html')) return
  c.header('content-language', textsOf(c).language)
  c.header('vary', 'accept-language, cookie', { append: true })
}
