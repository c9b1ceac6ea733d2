import type { OutletName } from '../model/article.ts'
import { namesSite } from './find-headline.ts'
import { firstMeta, type PageFacts } from './page-facts.ts'
import { lineOf } from './page-tree.ts'
import { isArticleData, namesOf } from './read-json-ld.ts'

/** The outlet as the page's data name it; its domain when the address is known. */
export function findOutlet(facts: PageFacts, url: string | undefined): Omit<OutletName, 'shownInText'> | undefined {
  const domain = domainOf(url)
  const publisher = facts.data
    .filter((data) => isArticleData(data))
    .flatMap((data) => namesOf(data.fields['publisher']))[0]
  const site = facts.data
    .filter((data) => data.types.some((type) => /^(?:NewsMediaOrganization|WebSite)$/u.test(type)))
    .flatMap((data) => namesOf(data.fields['name']))[0]
  const name =
    tidyName(publisher) ??
    tidyName(firstMeta(facts, 'og:site_name', 'application-name')) ??
    tidyName(site) ??
    tidyName(siteInTitle(facts)) ??
    domain
  if (name === undefined) return undefined
  return { name, ...(domain === undefined ? {} : { domain }) }
}

/** Host name of an address without `www.` and the like. */
export function domainOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { hostname, protocol } = new URL(url)
  if (!/^https?:$/u.test(protocol) || hostname === '') return undefined
  return hostname.replace(/^(?:www\d?|m|amp|mobile)\./u, '')
}

const nameCharsMax = 80

function tidyName(name: string | undefined): string | undefined {
  const plain = name?.replace(/\s+/gu, ' ').trim()
  if (plain === undefined || plain === '' || plain.length > nameCharsMax || /^https?:\/\//iu.test(plain))
    return undefined
  return plain
}

/** What stands beside the headline in the page's title: "Headline - Outlet". */
function siteInTitle(facts: PageFacts): string | undefined {
  const { title } = facts
  if (title === undefined) return undefined
  for (const heading of facts.headings) {
    const line = lineOf(heading)
    // A heading that leads home and stands in the title is the name itself.
    if (namesSite(heading) && line.length > 1 && title.includes(line)) return line
    if (line.length < (/\p{Script=Han}/u.test(line) ? 5 : 10) || !title.includes(line)) continue
    const [before, after] = [title.slice(0, title.indexOf(line)), title.slice(title.indexOf(line) + line.length)]
    const beside = after.trim() === '' ? before : after
    const name = beside.replace(/^[\s|｜_–—·•»:-]+|[\s|｜_–—·•»:-]+$/gu, '')
    if (name.length > 1) return name
  }
  return undefined
}
