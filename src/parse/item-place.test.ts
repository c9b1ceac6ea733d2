import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseFeed } from './parse-feed.ts'

function placeOf(markup: string) {
  const text = `<rss xmlns:g="http://www.georss.org/georss" xmlns:gml="http://www.opengis.net/gml" xmlns:w="http://www.w3.org/2003/01/geo/wgs84_pos#"><channel><item><title>Ferry</title>${markup}</item></channel></rss>`
  const feed = parseFeed({ feed: 'x', bytes: new TextEncoder().encode(text) })
  return feed.kind === 'feed' ? feed.items[0]?.place : undefined
}

const tarn = { latitude: 45.256, longitude: -71.92 }

describe('the place of an item', () => {
  const places: readonly (readonly [string, string, typeof tarn | undefined])[] = [
    ['a point of GeoRSS', '<g:point>45.256 -71.92</g:point>', tarn],
    ['a point with a comma', '<g:point> 45.256, -71.92 </g:point>', tarn],
    ['a point of GML', '<g:where><gml:Point><gml:pos>45.256 -71.92</gml:pos></gml:Point></g:where>', tarn],
    ['latitude and longitude', '<w:lat>45.256</w:lat><w:long>-71.92</w:long>', tarn],
    ['both in a point', '<w:Point><w:lat>45.256</w:lat><w:long>-71.92</w:long></w:Point>', tarn],
    ['nothing', '', undefined],
    ['half a point', '<w:lat>45.256</w:lat>', undefined],
    ['zero and zero', '<g:point>0 0</g:point>', undefined],
    ['a point off the earth', '<g:point>95 200</g:point>', undefined],
    ['words', '<g:point>north of Tarn</g:point>', undefined],
    ['a megabyte of digits', `<g:point>${'1'.repeat(1_000_000)}</g:point>`, undefined],
  ]
  for (const [what, markup, place] of places) {
    test(`${what} gives ${place ? 'it' : 'none'}`, () => {
      assert.deepEqual(placeOf(markup), place)
    })
  }
})
