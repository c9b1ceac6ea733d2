import { setImmediate } from 'node:timers/promises'
import type { Hono } from 'hono'
import { interfaceTexts } from './texts/choose-texts.ts'
import type { WebTools } from './web-tools.ts'

const storiesWarmedMax = 100
const roundsMax = 2
/** The front is what most readers open: so often in a round. */
const frontEvery = 3

export interface WarmingPlan extends Pick<WebTools, 'storiesOnFrontMax' | 'clock'> {
  readonly stories: Pick<WebTools['stories'], 'listStories'>
  /** Where readers come, as pages are kept by it. */
  readonly address: string
  readonly millisecondsMax: number
  readonly isEnded: () => boolean
}

/**
 * Asks `app` for the front and its stories before the first reader does, for at most `millisecondsMax`: the engine compiles what draws them, and the stories
 * that readers open first are in memory. Lets others be seen to between two pages, and ends early when `isEnded`.
 */
export async function warmPages(
  app: Pick<Hono, 'request'>,
  { stories, storiesOnFrontMax, clock, address, millisecondsMax, isEnded }: WarmingPlan,
): Promise<void> {
  const endsAt = clock.now() + millisecondsMax
  const paths = stories
    .listStories(storiesOnFrontMax)
    .slice(0, storiesWarmedMax)
    .flatMap(({ story }, at) => [`/story/${encodeURIComponent(story.id)}`, ...(at % frontEvery === 0 ? ['/'] : [])])
  for (let round = 0; round < roundsMax; round += 1) {
    for (const [at, path] of paths.entries()) {
      if (isEnded() || clock.now() > endsAt) return
      const language = interfaceTexts[(at + round) % interfaceTexts.length]?.language ?? ''
      const answer = await app.request(new URL(path, address).href, {
        headers: { 'accept-language': language, 'accept-encoding': 'gzip' },
      })
      await answer.arrayBuffer()
      await setImmediate()
    }
  }
}
