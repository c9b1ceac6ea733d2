import type { PageInput } from '../src/extract/extract-page.ts'
import { madeArticles } from './made-articles.ts'

const menuLinks = 120
const teaserCount = 40

/** Pages as news sites make them around the made articles: head, menus, story, lists of other stories, scripts. */
export function madePages(count: number): readonly PageInput[] {
  return [...madeArticles(count)].map(({ id, text, headline }) => {
    const title = headline ?? 'News of the day'
    const paragraphs = text.split('\n').filter((line) => line !== '')
    const url = `https://www.tide.example/news/${encodeURIComponent(id)}`
    return { id, url, html: `<!doctype html><html lang="en">${headOf(title)}${bodyOf(title, paragraphs)}</html>` }
  })
}

function headOf(title: string): string {
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: title, datePublished: '2026-03-03T08:00:00Z' })
  const metas = Array.from({ length: 30 }, (_, at) => `<meta name="made-${at}" content="${title}">`).join('')
  const script = `<script>${'window.made=window.made||[];window.made.push({name:"value"});'.repeat(400)}</script>`
  return `<head><title>${title} | Tide</title>${metas}<script type="application/ld+json">${data}</script>${script}</head>`
}

function bodyOf(title: string, paragraphs: readonly string[]): string {
  const menu = Array.from(
    { length: menuLinks },
    (_, at) => `<li class="menu-item"><a href="/s/${at}">Part ${at}</a></li>`,
  )
  const teasers = Array.from(
    { length: teaserCount },
    (_, at) =>
      `<div class="card teaser"><a href="/t/${at}"><img src="/t/${at}.jpg"><h3>Other story ${at}</h3></a></div>`,
  )
  const story = paragraphs.map((line) => `<p class="story-text" data-at="x">${line}</p>`)
  return `<body><nav><ul>${menu.join('')}</ul></nav><main><article><h1>${title}</h1><div class="byline">By Ada Holm</div><div class="story-body">${story.join('\n')}</div></article><div class="related">${teasers.join('')}</div></main><footer>${menu.join('')}</footer></body>`
}
