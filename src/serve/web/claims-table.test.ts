import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedArticles, inventedStory } from '../../../test/invented-story.ts'
import { appWith, withoutTags } from '../../../test/web-kit.ts'
import type { Claim } from '../../model/findings.ts'

/** The invented story with further claims that nobody disputes. */
function withClaims(count: number): Parameters<typeof appWith>[0][number] {
  const further = inventedStory.claims
    .slice(0, 1)
    .flatMap((claim) =>
      Array.from(
        { length: count },
        (_, at): Claim => ({ ...claim, id: `more-${at + 1}`, occurrences: claim.occurrences.slice(0, 1) }),
      ),
    )
  return { story: { ...inventedStory, claims: [...inventedStory.claims, ...further] }, articles: inventedArticles }
}

async function markupOf(path: string, claims: number): Promise<string> {
  const answer = await appWith([withClaims(claims)]).request(path)
  assert.equal(answer.status, 200)
  return answer.text()
}

describe('the claims of a story', () => {
  const path = `/story/${inventedStory.id}`
  const bodies = (markup: string): number => [...markup.matchAll(/<tbody id=/gu)].length

  test('are all on its page where they are few', async () => {
    const further = 25 - inventedStory.claims.length
    const markup = await markupOf(path, further)
    assert.equal(bodies(markup), 25)
    assert.ok(!markup.includes(`href="${path}/claims"`))
  })

  test('are cut to the first ten there where they are more than 25, with a link to all of them', async () => {
    const markup = await markupOf(path, 40)
    assert.equal(bodies(markup), 10)
    assert.match(withoutTags(markup), new RegExp(`All ${inventedStory.claims.length + 40} claims`, 'u'))
    assert.ok(markup.includes(`href="${path}/claims"`))
  })

  test('have a page of their own, whose links to reports lead back to the story', async () => {
    const markup = await markupOf(`${path}/claims`, 40)
    assert.equal(bodies(markup), inventedStory.claims.length + 40)
    assert.ok(markup.includes(`href="${path}#r-1"`))
    for (const [, id] of markup.matchAll(/href="#([^"]+)"/gu)) assert.ok(markup.includes(`id="${id}"`), id)
  })

  test('of a story that is not there get 404', async () => {
    assert.equal((await appWith([withClaims(0)]).request('/story/nowhere/claims')).status, 404)
  })
})

describe('every link within the page of a story', () => {
  for (const claims of [0, 40])
    test(`leads to something on it, with ${claims} further claims`, async () => {
      const markup = await markupOf(`/story/${inventedStory.id}`, claims)
      for (const [, id] of markup.matchAll(/href="#([^"]+)"/gu)) assert.ok(markup.includes(`id="${id}"`), id)
    })
})
