import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { recogniseFeed } from './recognise-feed.ts'

describe('telling a feed by its root', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['RSS', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', 'rss'],
    ['RSS in capitals behind white space', '\n\n  <RSS version="0.91">', 'rss'],
    ['RSS behind a byte order mark', '\u{feff}<rss version="2.0">', 'rss'],
    ['a channel without its rss', '<channel><title>Tides</title>', 'rss'],
    ['RDF', '<rdf:RDF xmlns="http://purl.org/rss/1.0/">', 'rdf'],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom">', 'atom'],
    ['Atom with a prefix', '<atom:feed xmlns:atom="http://www.w3.org/2005/Atom">', 'atom'],
    ['Atom behind a style sheet and a comment', '<?xml-stylesheet href="a.xsl"?><!-- <rss> --><feed>', 'atom'],
    ['RSS behind a DOCTYPE', '<!DOCTYPE rss PUBLIC "-//X//DTD RSS 0.91//EN" "x.dtd"><rss version="0.91">', 'rss'],
    ['JSON Feed', '{"version": "https://jsonfeed.org/version/1.1", "items": []}', 'json'],
    ['a sitemap', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', 'sitemap'],
    ['a sitemap index', '<sitemapindex>', 'sitemap-index'],
    ['a page', '<!doctype html><title>Tides</title>', undefined],
    ['a page that quotes a feed', '<html><pre><rss version="2.0"></pre>', undefined],
    ['other JSON', '{"version": 1}', undefined],
    [
      'RSS behind a warning of its server',
      '<br /><b>Warning</b>: no tide\n<?xml version="1.0"?><rss version="2.0">',
      'rss',
    ],
    ['a page without its html that quotes a feed', '<head><title>Tides</title></head><rss version="2.0">', undefined],
    ['other XML', '<note><feedback/></note>', undefined],
    ['plain text', 'High water at six.', undefined],
    ['a comment without end', '<!-- <rss version="2.0">', undefined],
    ['nothing', '', undefined],
  ]
  for (const [what, text, form] of cases) {
    test(`${what} is ${form ?? 'no feed'}`, () => assert.equal(recogniseFeed(text), form))
  }

  test('a megabyte of comments is passed quickly', () => {
    const started = performance.now()
    assert.equal(recogniseFeed('<!--'.repeat(250_000)), undefined)
    assert.ok(performance.now() - started < 1200)
  })
})
