import type { Story } from '../model/story.ts'
import { readText } from './article-rows.ts'
import { checkSpans } from './check-spans.ts'
import { packBody, packedTextOf } from './packed.ts'
import type { KeptLink } from './packed-links.ts'
import { packLinks, unpackLinks } from './packed-links.ts'
import type { StoreDriver } from './store-driver.ts'
import { textOf } from './store-driver.ts'
import { hasKeys, parseBody } from './stored-body.ts'
import { forgetLookups, keepLookups } from './story-lookups.ts'

/** Puts what is concluded of a story in the place of what was. Refuses spans that are no slices of the kept articles. */
export function keepStory(driver: StoreDriver, story: Story, changedAt: string): void {
  const texts = new Map<string, string | undefined>()
  checkSpans(story, story.id, (id) => {
    if (!texts.has(id)) texts.set(id, readText(driver, id))
    return texts.get(id)
  })
  const { reports, nodes, edges, claims, links, timeline, subjects, ...head } = story
  driver.run(
    `INSERT OR REPLACE INTO story (id, first_seen_at, changed_at, report_count, origin_min, origin_max, state, body, parts)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    story.id,
    story.firstSeenAt ?? null,
    changedAt,
    reports.length,
    story.origins?.min ?? null,
    story.origins?.max ?? null,
    story.current.state ?? null,
    JSON.stringify(head),
    packBody({ reports, nodes, edges, claims, links: packLinks(links, claims), timeline, subjects }),
  )
  keepLookups(driver, story)
}

/** The story with this id, or the one that it was merged into; undefined when there is none. */
export function readStoredStory(driver: StoreDriver, id: string): Story | undefined {
  const row = driver.rows('SELECT body, parts FROM story WHERE id = ?', currentId(driver, id))[0]
  if (row === undefined) return undefined
  const { links, ...parts } = parseBody(packedTextOf(row, 'parts'), isStoryParts)
  return { ...parseBody(textOf(row, 'body'), isStoryHead), ...parts, links: unpackLinks(links, parts.claims) }
}

interface StoryParts extends Pick<Story, 'reports' | 'nodes' | 'edges' | 'claims' | 'timeline' | 'subjects'> {
  readonly links: readonly KeptLink[]
}
type StoryHead = Omit<Story, keyof StoryParts>

function isStoryParts(body: unknown): body is StoryParts {
  return hasKeys(body, 'reports', 'nodes', 'edges', 'claims', 'links', 'timeline', 'subjects')
}

function isStoryHead(body: unknown): body is StoryHead {
  return hasKeys(body, 'id', 'languages', 'current')
}

const redirectsMax = 100

function currentId(driver: StoreDriver, id: string): string {
  let current = id
  for (let step = 0; step < redirectsMax; step += 1) {
    const row = driver.rows('SELECT new_id FROM story_redirect WHERE old_id = ?', current)[0]
    if (row === undefined) return current
    current = textOf(row, 'new_id')
  }
  return current
}

/** Takes a story away whose reports all went to another; its id leads there from now on. */
export function redirectStory(driver: StoreDriver, oldId: string, newId: string): void {
  forgetLookups(driver, oldId)
  driver.run('DELETE FROM story WHERE id = ?', oldId)
  driver.run('DELETE FROM story_redirect WHERE old_id = ?', newId)
  driver.run('INSERT OR REPLACE INTO story_redirect VALUES (?, ?)', oldId, newId)
}
