import type { MiddlewareHandler } from 'hono'
import { textsOf } from './choose-texts.ts'

/** Says of every page in which language it is, and that it is another one for other readers: caches keep one for each. */
export const speakLanguage: MiddlewareHandler = async (c, next) => {
  await next()
  if (!(c.res.headers.get('content-type') ?? '').startsWith('text/html')) return
  // On the answer's own headers: the context's would wrap its body once more.
  c.res.headers.set('content-language', textsOf(c).language)
  c.res.headers.append('vary', 'accept-language, cookie')
}
