import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An invented outlet: where it publishes and how its pages and feed look. */
export interface SampleOutlet {
  readonly id: string
  readonly name: string
  readonly shortName?: string
  readonly host: string
  readonly kind: string
  readonly country: string
  readonly language: string
  readonly template: PageTemplate
  readonly feed: FeedForm
  readonly tagline: string
}
export type PageTemplate = 'data' | 'classic' | 'blocks' | 'plain'
export type FeedForm = 'rss' | 'atom' | 'json'

/** A block of an invented article as its source file has it. */
export type SampleBlock =
  | { readonly kind: 'paragraph' | 'heading' | 'correction' | 'plea' | 'disclaimer'; readonly text: string }
  | {
      readonly kind: 'post'
      readonly name: string
      readonly handle: string
      readonly date: string
      readonly text: string
    }

export interface SampleArticle {
  readonly id: string
  readonly outlet: SampleOutlet
  readonly path: string
  readonly section: string
  readonly headline: string
  readonly standfirst?: string
  readonly byline?: string
  /** ISO 8601 with the outlet's offset. */
  readonly published: string
  readonly modified?: string
  readonly image?: string
  readonly caption?: string
  readonly credit?: string
  /** The address of the text's owner, where the page declares one. */
  readonly syndicated?: string
  readonly blocks: readonly SampleBlock[]
}

export interface Newsroom {
  readonly outlets: readonly SampleOutlet[]
  /** Oldest first. */
  readonly articles: readonly SampleArticle[]
}

const folder = import.meta.dirname

/** The invented newsroom: its outlets and what they published, from `outlets.json` and `articles/*.md`. */
export function readNewsroom(): Newsroom {
  const outlets = readOutlets()
  const articles = readdirSync(join(folder, 'articles'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => readArticle(name, outlets))
  return { outlets, articles: articles.toSorted((a, b) => Date.parse(a.published) - Date.parse(b.published)) }
}

/** The address of an invented article. */
export function articleUrl(article: SampleArticle): string {
  return `http://${article.outlet.host}${article.path}`
}

function readOutlets(): readonly SampleOutlet[] {
  const data: unknown = JSON.parse(readFileSync(join(folder, 'outlets.json'), 'utf8'))
  const list = typeof data === 'object' && data !== null && 'outlets' in data ? data.outlets : undefined
  if (!Array.isArray(list)) throw new TypeError('sample/outlets.json has no list of outlets')
  const rows: readonly unknown[] = list
  return rows.map((row) => readOutlet(row))
}

function readOutlet(row: unknown): SampleOutlet {
  if (typeof row !== 'object' || row === null) throw new TypeError('sample/outlets.json: an outlet is no object')
  const fields = new Map<string, unknown>(Object.entries(row))
  const text = (name: string): string => {
    const value = fields.get(name)
    if (typeof value !== 'string') throw new TypeError(`sample/outlets.json: an outlet lacks "${name}"`)
    return value
  }
  const shortName = fields.get('shortName')
  return {
    id: text('id'),
    name: text('name'),
    ...(typeof shortName === 'string' ? { shortName } : {}),
    host: text('host'),
    kind: text('kind'),
    country: text('country'),
    language: text('language'),
    template: oneOf(text('template'), ['data', 'classic', 'blocks', 'plain']),
    feed: oneOf(text('feed'), ['rss', 'atom', 'json']),
    tagline: text('tagline'),
  }
}

function oneOf<Choice extends string>(value: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw new TypeError(`sample: "${value}" is none of ${choices.join(', ')}`)
  return found
}

function readArticle(name: string, outlets: readonly SampleOutlet[]): SampleArticle {
  const text = readFileSync(join(folder, 'articles', name), 'utf8')
  const end = text.indexOf('\n\n')
  const head = new Map(
    text
      .slice(0, end)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const needed = (key: string): string => {
    const value = head.get(key)
    if (value === undefined) throw new TypeError(`sample/articles/${name} lacks "${key}"`)
    return value
  }
  const outlet = outlets.find((one) => one.id === needed('outlet'))
  if (!outlet) throw new TypeError(`sample/articles/${name} names an outlet that is not in outlets.json`)
  const given = (key: string): Record<string, string> => {
    const value = head.get(key)
    return value === undefined ? {} : { [key]: value }
  }
  return {
    id: name.replace(/\.md$/u, ''),
    outlet,
    path: needed('path'),
    section: needed('section'),
    headline: needed('headline'),
    published: needed('published'),
    ...given('standfirst'),
    ...given('byline'),
    ...given('modified'),
    ...given('image'),
    ...given('caption'),
    ...given('credit'),
    ...given('syndicated'),
    blocks: text
      .slice(end)
      .split(/\n{2,}/u)
      .map((block) => block.trim())
      .filter((block) => block !== '')
      .map((block) => readBlock(block)),
  }
}

function readBlock(text: string): SampleBlock {
  const post = /^> post: ([^|]+) \| (@\w+) \| ([^|]+) \| (.+)$/u.exec(text)
  if (post)
    return { kind: 'post', name: post[1] ?? '', handle: post[2] ?? '', date: post[3] ?? '', text: post[4] ?? '' }
  if (text.startsWith('## ')) return { kind: 'heading', text: text.slice(3) }
  if (text.startsWith('Correction, ')) return { kind: 'correction', text }
  if (text.startsWith('Support our work')) return { kind: 'plea', text }
  if (/is an automatic news aggregator/u.test(text)) return { kind: 'disclaimer', text }
  return { kind: 'paragraph', text }
}
