import type { Item } from '../model/item.ts'
import { textAt, type XmlElement } from './xml-tree.ts'

/** The point on the earth that an item names, in any of the three spellings of feeds; undefined where it names none. */
export function placeIn(element: XmlElement): Item['place'] {
  const pair =
    textAt(element, 'georss:point') ||
    textAt(element, 'georss:where', 'gml:point', 'gml:pos') ||
    [
      textAt(element, 'geo:lat') || textAt(element, 'geo:point', 'geo:lat'),
      textAt(element, 'geo:long') || textAt(element, 'geo:point', 'geo:long'),
    ].join(' ')
  const numbers = /^\s*(-?\d{1,3}(?:\.\d{1,12})?)[\s,]+(-?\d{1,3}(?:\.\d{1,12})?)\s*$/u.exec(pair.slice(0, 100))
  const [latitude, longitude] = [Number(numbers?.[1] ?? Number.NaN), Number(numbers?.[2] ?? Number.NaN)]
  // Zero and zero is a form left empty, not a place in the Gulf of Guinea.
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) || (latitude === 0 && longitude === 0)) return undefined
  return { latitude, longitude }
}
