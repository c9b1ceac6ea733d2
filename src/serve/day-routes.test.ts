import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { appWith, page, textOf, withoutTags } from '../../test/web-kit.ts'

describe('the digest of a day', () => {
  test('tells each story in a line, with the ways to the days beside it', async () => {
    const markup = await textOf('/day/2031-04-02')
    const words = withoutTags(markup)
    assert.match(words, /Wed 2 April 2031/u)
    assert.match(
      words,
      /Minister will shut the Orsk dam road, officials say Reported decided 1, at most 2 origins · 6 reports/u,
    )
    assert.match(markup, /href="\/day\/2031-04-01" rel="prev"/u)
    assert.match(markup, /href="\/day\/2031-04-03" rel="next"/u)
  })

  test('offers no day that has not begun', async () => {
    assert.doesNotMatch(await textOf('/day/2031-04-03'), /rel="next"/u)
  })

  test('without a date leads to today', async () => {
    const answer = await appWith([page]).request('/day')
    assert.equal(answer.headers.get('location'), '/day/2031-04-03')
  })

  for (const date of ['2031-02-30', '2031-13-01', 'today', '12031-04-02', '2031-04-02T00:00', '%00', '0000-00-00'])
    test(`${date} is no day`, async () => {
      assert.equal((await appWith([page]).request(`/day/${date}`)).status, 404)
    })
})
