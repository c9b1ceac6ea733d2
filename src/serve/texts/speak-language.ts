import type { MiddlewareHandler } from 'hono'
import { textsOf } from './choose-texts.ts'

const spoken = /^(?:text\/html|application\/(?:atom\+xml|feed\+json))/u

/** Says of every page in which language it is, and of pages and feeds that they are other ones for other readers: caches keep one for each. */
export const speakLanguage: MiddlewareHandler = async (c, next) => {
  await next()
  const type = c.res.headers.get('content-type') ?? ''
  if (!spoken.test(type)) return
  // On the answer's own headers: the context's would wrap its body once more.
  if (type.startsWith('text/html')) c.res.headers.set('content-language', textsOf(c).language)
  c.res.headers.append('vary', 'accept-language, cookie')
}
