// Feeds made of invented words: as large as those of newspapers, the same in every run.

const words =
  'harbour ferry council storm bridge quay market winter mayor fleet budget vote court river school train tide lantern'.split(
    ' ',
  )

/** Numbers from 0 below `below`, the same ones for the same seed. */
function openDice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) % below
  }
}

/** A feed of `itemCount` items with summary and full text, in markup that is escaped (Atom) or in CDATA (RSS). */
export function madeFeed(format: 'rss' | 'atom', itemCount: number, seed = 1): Uint8Array {
  const dice = openDice(seed)
  const text = (count: number): string => Array.from({ length: count }, () => words[dice(words.length)]).join(' ')
  const items = Array.from({ length: itemCount }, (_, number) => {
    const html = `<p>${text(60)} &amp; <a href="https://quay.example/x/${number}">${text(5)}</a>.</p><p>“${text(40)}”, ${text(10)}</p>`
    const minute = String(number % 60).padStart(2, '0')
    const url = `https://quay.example/${seed}/${number}`
    return format === 'rss'
      ? `<item><title>${text(8)} &amp; ${number}</title><link>${url}</link><guid isPermaLink="false">q-${seed}-${number}</guid><pubDate>Tue, 03 Mar 2026 09:${minute}:00 +0200</pubDate><dc:creator>${text(2)}</dc:creator><description><![CDATA[<p>${text(30)}</p>]]></description><content:encoded><![CDATA[${html}]]></content:encoded><media:content url="${url}.jpg" type="image/jpeg"/></item>`
      : `<entry><title>${text(8)} &amp; ${number}</title><link href="${url}"/><id>${url}</id><published>2026-03-03T09:${minute}:00+02:00</published><updated>2026-03-03T10:${minute}:00+02:00</updated><author><name>${text(2)}</name></author><summary>${text(30)}</summary><content type="html">${html.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</content></entry>`
  }).join('\n')
  return new TextEncoder().encode(
    format === 'rss'
      ? `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>The Quay</title><link>https://quay.example/</link>${items}</channel></rss>`
      : `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Quay</title><link href="https://quay.example/"/>${items}</feed>`,
  )
}
