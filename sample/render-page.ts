import { articleUrl, type Newsroom, type SampleArticle, type SampleBlock, type SampleOutlet } from './read-newsroom.ts'

/** The page of an invented article as its outlet's own template shows it, with all that stands around a text on real pages. */
export function renderPage(article: SampleArticle, newsroom: Newsroom): string {
  const around: Surroundings = {
    article,
    others: newsroom.articles.filter((other) => other.outlet === article.outlet && other !== article).slice(0, 4),
    words: wordsOf(article.outlet),
  }
  switch (article.outlet.template) {
    case 'data':
      return dataPage(around)
    case 'classic':
      return classicPage(around)
    case 'blocks':
      return blocksPage(around)
    case 'plain':
      return plainPage(around)
    default:
      return article.outlet.template satisfies never
  }
}

/** An outlet's front page: its name, its feed and what it published last. */
export function renderFront(outlet: SampleOutlet, newsroom: Newsroom, feedPath: string): string {
  const list = newsroom.articles
    .filter((article) => article.outlet === outlet)
    .map((article) => `<li><a href="${article.path}">${escapeHtml(article.headline)}</a></li>`)
  return `<!doctype html><html lang="${outlet.language}"><head><meta charset="utf-8"><title>${escapeHtml(outlet.name)}</title>
<link rel="alternate" type="${feedTypes[outlet.feed]}" title="${escapeHtml(outlet.name)}" href="${feedPath}"></head>
<body><h1>${escapeHtml(outlet.name)}</h1><p>${escapeHtml(outlet.tagline)}</p><ul>${list.join('')}</ul></body></html>`
}

export const feedTypes = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' }

interface Surroundings {
  readonly article: SampleArticle
  readonly others: readonly SampleArticle[]
  readonly words: PageWords
}

interface PageWords {
  readonly sections: readonly string[]
  readonly related: string
  readonly newsletter: string
  readonly cookies: string
  readonly advertisement: string
  readonly readAlso: string
  readonly by: string
}

function wordsOf(outlet: SampleOutlet): PageWords {
  if (outlet.language === 'de') {
    return {
      sections: ['Politik', 'Ausland', 'Wirtschaft', 'Sport', 'Wetter'],
      related: 'Mehr zum Thema',
      newsletter: 'Newsletter abonnieren und nichts mehr verpassen. Geben Sie Ihre E-Mail-Adresse ein.',
      cookies: 'Wir verwenden Cookies, um unser Angebot zu verbessern.',
      advertisement: 'Anzeige',
      readAlso: 'Lesen Sie auch:',
      by: 'Von',
    }
  }
  if (outlet.language === 'es') {
    return {
      sections: ['Política', 'Economía', 'Internacional', 'Deportes', 'El tiempo'],
      related: 'Noticias relacionadas',
      newsletter: 'Suscríbete a nuestro boletín y recibe las noticias cada mañana.',
      cookies: 'Utilizamos cookies propias y de terceros.',
      advertisement: 'Publicidad',
      readAlso: 'Lea también:',
      by: 'Por',
    }
  }
  return {
    sections: ['Politics', 'World', 'Business', 'Sport', 'Weather'],
    related: 'Related stories',
    newsletter: 'Sign up for our newsletter and get the morning briefing in your inbox.',
    cookies: 'We use cookies to improve your experience. By continuing you agree to our cookie policy.',
    advertisement: 'Advertisement',
    readAlso: 'Read also:',
    by: 'By',
  }
}

/** Structured data, Open Graph and a clean article element: what large newsrooms send. */
function dataPage({ article, others, words }: Surroundings): string {
  const { outlet } = article
  return `<!doctype html>
<html lang="${outlet.language}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(article.headline)} | ${escapeHtml(outlet.name)}</title>
<link rel="canonical" href="${articleUrl(article)}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${escapeHtml(outlet.name)}">
<meta property="og:title" content="${escapeHtml(article.headline)}">
${metaImage(article)}
<script type="application/ld+json">${linkedData(article)}</script>
<script>window.dataLayer = window.dataLayer || []; dataLayer.push({ section: ${JSON.stringify(article.section)} })</script>
</head>
<body>
<div id="cookie-consent" role="dialog"><p>${words.cookies}</p><button>OK</button></div>
<header class="site-header"><a href="/">${escapeHtml(outlet.name)}</a>${navigation(words)}</header>
<main>
<article class="article">
<p class="kicker"><a href="/section">${escapeHtml(article.section)}</a></p>
<h1>${escapeHtml(article.headline)}</h1>
${article.standfirst === undefined ? '' : `<p class="article__standfirst">${escapeHtml(article.standfirst)}</p>`}
<div class="article__meta">${article.byline === undefined ? '' : `<span class="byline">${words.by} ${escapeHtml(article.byline)}</span> `}<time datetime="${article.published}">${printedDate(article.published, outlet.language)}</time></div>
<ul class="share-tools"><li><a href="#">Facebook</a></li><li><a href="#">WhatsApp</a></li><li><a href="#">E-Mail</a></li></ul>
${figure(article, { creditClass: 'figure__credit' })}
<div class="article__body">
${blocksOf(article)}
</div>
</article>
<aside class="newsletter-signup"><h2>Newsletter</h2><p>${words.newsletter}</p><form><input type="email"><button>OK</button></form></aside>
<section class="related-stories"><h2>${words.related}</h2>${linkList(others)}</section>
</main>
<footer><p>© 2026 ${escapeHtml(outlet.name)}. All rights reserved.</p>${navigation(words)}</footer>
</body>
</html>`
}

/** Meta elements without structured data, a table of boxes around the story: an older newspaper's system. */
function classicPage({ article, others, words }: Surroundings): string {
  const { outlet } = article
  const author = article.byline === undefined ? '' : `<meta name="author" content="${escapeHtml(article.byline)}">`
  const syndicated =
    article.syndicated === undefined ? '' : `<meta name="syndication-source" content="${article.syndicated}">`
  return `<!DOCTYPE html>
<html lang="${outlet.language}">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${escapeHtml(article.headline)} - ${escapeHtml(outlet.name)}</title>
<meta property="og:site_name" content="${escapeHtml(outlet.name)}"><meta property="og:title" content="${escapeHtml(article.headline)}">
<meta property="article:published_time" content="${article.published}">
${author}${syndicated}
</head>
<body>
<div id="top"><div class="logo"><a href="/">${escapeHtml(outlet.name)}</a></div>${navigation(words)}</div>
<div class="ad-slot leaderboard">${words.advertisement}</div>
<div id="content"><div class="col-main">
<h1 class="headline">${escapeHtml(article.headline)}</h1>
${article.standfirst === undefined ? '' : `<h2 class="subheadline">${escapeHtml(article.standfirst)}</h2>`}
<div class="byline">${article.byline === undefined ? '' : `${words.by} ${escapeHtml(article.byline)} | `}${printedDate(article.published, outlet.language)}</div>
${figure(article, { creditClass: 'photo-credit' })}
<div class="story-body">
${blocksOf(article, { between: 2, html: `<div class="ad-slot">${words.advertisement}</div>` })}
</div>
<div class="tags">Tags: <a href="/tag/1">${escapeHtml(article.section)}</a></div>
<div id="comments"><h3>Comments (2)</h3><div class="comment"><p><b>harbourcat</b>: I have been saying this for years, the whole council should resign over it.</p></div><div class="comment"><p><b>m.t.</b>: Nobody told the truth, 500 people said so last week!</p></div></div>
</div>
<div class="sidebar"><h3>${words.related}</h3>${linkList(others)}<p>${words.newsletter}</p></div></div>
<div id="footer">© ${escapeHtml(outlet.name)} 2026 · <a href="/imprint">Imprint</a></div>
</body></html>`
}

/** Boxes in boxes with made-up class names, the story in pieces between teasers: a modern web system. */
function blocksPage({ article, others, words }: Surroundings): string {
  const { outlet } = article
  const teaser = others[0]
  const also = teaser
    ? `<div class="c-block c-block--teaser"><p><strong>${words.readAlso}</strong> <a href="${teaser.path}">${escapeHtml(teaser.headline)}</a></p></div>`
    : ''
  return `<!doctype html>
<html lang="${outlet.language}">
<head><meta charset="utf-8"><title>${escapeHtml(article.headline)} – ${escapeHtml(outlet.name)}</title>
<meta property="og:site_name" content="${escapeHtml(outlet.name)}">${metaImage(article)}
<script type="application/ld+json"><!--
{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":${JSON.stringify(outlet.name)}},${linkedData(article)}]}
--></script></head>
<body><div id="app"><div class="l-page">
<div class="c-nav">${navigation(words)}</div>
<div class="l-grid"><div class="l-grid__main">
<div class="c-block c-block--title"><h1>${escapeHtml(article.headline)}</h1></div>
${article.standfirst === undefined ? '' : `<div class="c-block c-block--dek"><p>${escapeHtml(article.standfirst)}</p></div>`}
<div class="c-block c-block--byline">${article.byline === undefined ? '' : `<span class="author-name">${escapeHtml(article.byline)}</span> · `}<time datetime="${article.published}">${printedDate(article.published, outlet.language)}</time></div>
<div class="c-block c-block--media">${figure(article, { creditClass: 'c-media__source' })}</div>
${article.blocks.map((block, at) => `<div class="c-block c-block--text">${renderBlock(block)}</div>${at === 1 ? also : ''}`).join('\n')}
<div class="c-block c-block--newsletter"><p>${words.newsletter}</p></div>
</div><div class="l-grid__side"><div class="c-teasers"><h3>${words.related}</h3>${linkList(others)}</div></div></div>
<div class="c-consent"><p>${words.cookies}</p></div>
</div></div></body></html>`
}

/** Line breaks instead of paragraphs and the date in words only: a small site made by hand. */
function plainPage({ article, others, words }: Surroundings): string {
  const { outlet } = article
  const text = article.blocks
    .map((block) => (block.kind === 'post' ? renderBlock(block) : inline(block.text)))
    .join('<br><br>\n')
  return `<html><head><title>${escapeHtml(article.headline)} - ${escapeHtml(outlet.name)}</title><meta charset="utf-8"></head>
<body bgcolor="#ffffff"><center><table width="760"><tr><td colspan="2"><font size="6">${escapeHtml(outlet.name)}</font><br>${words.sections.map((section) => `<a href="/s">${section}</a>`).join(' | ')}</td></tr>
<tr><td valign="top" width="560"><h1>${escapeHtml(article.headline)}</h1>
<p class="date">${printedDate(article.published, outlet.language)}</p>
${article.byline === undefined ? '' : `<p class="author">${words.by} ${escapeHtml(article.byline)}</p>`}
<div class="text">${text}</div></td>
<td valign="top"><b>${words.related}</b>${linkList(others)}</td></tr>
<tr><td colspan="2"><small>© 2026 ${escapeHtml(outlet.name)}</small></td></tr></table></center></body></html>`
}

function linkedData(article: SampleArticle): string {
  const people = (article.byline ?? '').split(', ').filter((name) => name !== '')
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    datePublished: article.published,
    ...(article.modified === undefined ? {} : { dateModified: article.modified }),
    ...(people.length === 0 ? {} : { author: people.map((name) => ({ '@type': 'Person', name })) }),
    publisher: { '@type': 'NewsMediaOrganization', name: article.outlet.name },
    inLanguage: article.outlet.language,
    ...(article.image === undefined ? {} : { image: article.image }),
    mainEntityOfPage: articleUrl(article),
  }).replace(/</gu, '\\u003c')
}

function metaImage(article: SampleArticle): string {
  return article.image === undefined
    ? ''
    : `<meta property="og:image" content="http://${article.outlet.host}${article.image}">`
}

function navigation(words: PageWords): string {
  return `<nav><ul>${words.sections.map((section) => `<li><a href="/section">${section}</a></li>`).join('')}</ul></nav>`
}

function linkList(articles: readonly SampleArticle[]): string {
  return `<ul>${articles.map((article) => `<li><a href="${article.path}">${escapeHtml(article.headline)}</a></li>`).join('')}</ul>`
}

function figure(article: SampleArticle, { creditClass }: { readonly creditClass: string }): string {
  if (article.image === undefined) return ''
  const credit =
    article.credit === undefined ? '' : ` <span class="${creditClass}">${escapeHtml(article.credit)}</span>`
  return `<figure><img src="${article.image}" alt=""><figcaption>${escapeHtml(article.caption ?? '')}${credit}</figcaption></figure>`
}

function blocksOf(article: SampleArticle, insert?: { readonly between: number; readonly html: string }): string {
  return article.blocks
    .map((block, at) => `${renderBlock(block)}${insert?.between === at + 1 ? insert.html : ''}`)
    .join('\n')
}

function renderBlock(block: SampleBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>`
    case 'post':
      return `<blockquote class="twitter-tweet"><p>${escapeHtml(block.text)}</p>— ${escapeHtml(block.name)} (${block.handle}) <a href="https://posts.example/${block.handle.slice(1)}">${block.date}</a></blockquote>`
    case 'correction':
      return `<p class="correction"><em>${escapeHtml(block.text)}</em></p>`
    case 'plea':
      return `<div class="support-box"><p>${escapeHtml(block.text)}</p></div>`
    case 'disclaimer':
      return `<p class="site-note"><small>${escapeHtml(block.text)}</small></p>`
    case 'paragraph':
      return `<p>${inline(block.text)}</p>`
    default:
      return block satisfies never
  }
}

function inline(text: string): string {
  return escapeHtml(text).replace(/\[([^\]]+)\]\((https?:[^)]+)\)/gu, '<a href="$2">$1</a>')
}

/** The date as the page prints it, in the outlet's own time. */
function printedDate(iso: string, language: string): string {
  const wall = new Date(`${iso.slice(0, 16)}:00Z`)
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(wall)
}

/** Text safe to stand in HTML and XML. */
export function escapeHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;')
}
