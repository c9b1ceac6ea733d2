import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { textOf, withoutTags } from '../../../test/web-kit.ts'

const markup = (): Promise<string> => textOf('/subject/thing/dam%20road')

describe('the plot on the page of a subject', () => {
  test('tells each figure in words too, for who does not see it', async () => {
    const words = withoutTags(await markup())
    assert.match(words, /One figure, two ways to print it: length/u)
    assert.match(words, /14 feet The Lantern .* 4\.267 m, an origin of its own/u)
    assert.match(words, /4\.27 metres Meridian Wire .* 4\.27 m, taken from another report/u)
  })

  test('is drawn without a style in the markup, hidden from those who listen', async () => {
    const page = await markup()
    assert.doesNotMatch(page, / style=/u)
    assert.equal(page.match(/<svg class="pl" aria-hidden="true">/gu)?.length, 2)
    assert.match(page, /<circle class="po" cx="[\d.]+%"/u)
    assert.match(page, /<circle class="pt" cx="[\d.]+%"/u)
  })
})
