import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { page } from '../../test/web-kit.ts'
import { warmPages } from './warm-pages.ts'

interface Asked {
  readonly addresses: readonly string[]
  readonly warm: (plan: { readonly storyCount: number; readonly isEnded?: () => boolean }) => Promise<void>
}

/** An application that notes what it is asked for; each answer takes `milliseconds` of its clock. */
function askedFor(milliseconds = 0): Asked {
  const addresses: string[] = []
  let now = 0
  const app = {
    request: (address: string | Request | URL): Response => {
      addresses.push(new URL(address instanceof Request ? address.url : address).pathname)
      now += milliseconds
      return new Response('page')
    },
  }
  const stories = (storyCount: number) => ({
    listStories: (limit: number) =>
      Array.from({ length: Math.min(limit, storyCount) }, (_, at) => ({
        ...page,
        story: { ...page.story, id: `story-${at}` },
      })),
  })
  return {
    addresses,
    warm: async ({ storyCount, isEnded = () => false }) => {
      await warmPages(app, {
        stories: stories(storyCount),
        storiesOnFrontMax: 100,
        clock: { now: () => now },
        address: 'http://127.0.0.1:8484/',
        millisecondsMax: 1000,
        isEnded,
      })
    },
  }
}

describe('before the first reader', () => {
  test('the front and its stories are asked for', async () => {
    const { addresses, warm } = askedFor()
    await warm({ storyCount: 3 })
    assert.deepEqual([...new Set(addresses)].sort(), ['/', '/story/story-0', '/story/story-1', '/story/story-2'])
  })

  test('an empty store is asked for nothing', async () => {
    const { addresses, warm } = askedFor()
    await warm({ storyCount: 0 })
    assert.deepEqual(addresses, [])
  })

  test('it ends when its time is over', async () => {
    const { addresses, warm } = askedFor(300)
    await warm({ storyCount: 50 })
    assert.equal(addresses.length, 4)
  })

  test('it ends when the server does', async () => {
    const { addresses, warm } = askedFor()
    await warm({ storyCount: 50, isEnded: () => addresses.length >= 2 })
    assert.equal(addresses.length, 2)
  })
})
