const ownOrigin = 'http://headwater.invalid'
const pathCharsMax = 2000

/** Where to go on after logging in: a path of our own, whatever was asked for; browsers take `//x` and `/\x` for other sites. */
export function nextPath(asked: string | undefined): string {
  if (asked === undefined || asked.length > pathCharsMax || !asked.startsWith('/')) return '/'
  if (!URL.canParse(asked, ownOrigin)) return '/'
  const url = new URL(asked, ownOrigin)
  const path = `${url.pathname}${url.search}${url.hash}`
  return url.origin === ownOrigin && new URL(path, ownOrigin).origin === ownOrigin ? path : '/'
}
