import type { Story } from '../model/story.ts'
import { readText } from './article-rows.ts'
import { checkSpans } from './check-spans.ts'
import { hasKeys, parseBody, readList, replaceList } from './list-table.ts'
import type { StoreDriver } from './store-driver.ts'
import { textOf } from './store-driver.ts'
import {
  claimLinkTable,
  claimTable,
  edgeTable,
  nodeTable,
  reportTable,
  stateStepTable,
  subjectTable,
} from './story-tables.ts'

/** Puts what is concluded of a story in the place of what was. Refuses spans that are no slices of the kept articles. */
export function keepStory(driver: StoreDriver, story: Story, changedAt: string): void {
  const texts = new Map<string, string | undefined>()
  checkSpans(story, story.id, (id) => {
    if (!texts.has(id)) texts.set(id, readText(driver, id))
    return texts.get(id)
  })
  const { reports, nodes, edges, claims, links, timeline, subjects, ...head } = story
  driver.run(
    'INSERT OR REPLACE INTO story VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    story.id,
    story.firstSeenAt ?? null,
    changedAt,
    reports.length,
    story.origins?.min ?? null,
    story.origins?.max ?? null,
    story.current.state ?? null,
    JSON.stringify(head),
  )
  replaceList(driver, reportTable, story.id, reports)
  replaceList(driver, nodeTable, story.id, nodes)
  replaceList(driver, edgeTable, story.id, edges)
  replaceList(driver, claimTable, story.id, claims)
  replaceList(driver, claimLinkTable, story.id, links)
  replaceList(driver, stateStepTable, story.id, timeline)
  replaceList(driver, subjectTable, story.id, subjects)
}

/** The story with this id, or the one that it was merged into; undefined when there is none. */
export function readStoredStory(driver: StoreDriver, id: string): Story | undefined {
  const row = driver.rows('SELECT body FROM story WHERE id = ?', currentId(driver, id))[0]
  if (row === undefined) return undefined
  const head = parseBody(textOf(row, 'body'), isStoryHead)
  return {
    ...head,
    reports: readList(driver, reportTable, head.id),
    nodes: readList(driver, nodeTable, head.id),
    edges: readList(driver, edgeTable, head.id),
    claims: readList(driver, claimTable, head.id),
    links: readList(driver, claimLinkTable, head.id),
    timeline: readList(driver, stateStepTable, head.id),
    subjects: readList(driver, subjectTable, head.id),
  }
}

type StoryHead = Omit<Story, 'reports' | 'nodes' | 'edges' | 'claims' | 'links' | 'timeline' | 'subjects'>

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
  for (const { name } of [
    reportTable,
    nodeTable,
    edgeTable,
    claimTable,
    claimLinkTable,
    stateStepTable,
    subjectTable,
  ]) {
    driver.run(`DELETE FROM ${name} WHERE story = ?`, oldId)
  }
  driver.run('DELETE FROM story WHERE id = ?', oldId)
  driver.run('DELETE FROM story_redirect WHERE old_id = ?', newId)
  driver.run('INSERT OR REPLACE INTO story_redirect VALUES (?, ?)', oldId, newId)
}
