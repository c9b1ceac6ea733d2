import type { Node } from '../model/lineage.ts'
import type { Story } from '../model/story.ts'
import type { StoreDriver } from './store-driver.ts'

const lookupTables = ['standing', 'tie', 'subject_name'] as const
/** Edges by which one outlet rests on another. */
const restingRelations: ReadonlySet<string> = new Set(['copies', 'rewrites', 'cites', 'credits', 'quotes'])

/** Puts what is looked up of a story in the place of what was: where its reports stand, who rests on whom, whom it speaks of. */
export function keepLookups(driver: StoreDriver, story: Story): void {
  forgetLookups(driver, story.id)
  const nodes = new Map(story.nodes.map((node) => [node.id, node]))
  for (const report of story.reports) {
    driver.run(
      'INSERT OR REPLACE INTO standing SELECT number, ?, ?, ?, ?, ? FROM article WHERE id = ?',
      story.id,
      report.class,
      nodes.get(report.primarySource ?? '')?.outlet ?? null,
      story.current.state ?? null,
      story.current.onRecord ? 1 : 0,
      report.id,
    )
  }
  for (const [from, to] of ties(story, nodes))
    driver.run('INSERT OR IGNORE INTO tie VALUES (?, ?, ?)', from, to, story.id)
  for (const { name, kind } of story.subjects)
    driver.run('INSERT OR IGNORE INTO subject_name VALUES (?, ?, ?)', name, kind, story.id)
}

/** Takes away what is looked up of a story. */
export function forgetLookups(driver: StoreDriver, story: string): void {
  for (const table of lookupTables) driver.run(`DELETE FROM ${table} WHERE story = ?`, story)
}

function ties(story: Story, nodes: ReadonlyMap<string, Node>): readonly (readonly [from: string, to: string])[] {
  return story.edges.flatMap(({ from, to, relation }) => {
    const own = nodes.get(from)?.outlet
    const theirs = nodes.get(to)?.outlet
    const isTie = own !== undefined && theirs !== undefined && own !== theirs && restingRelations.has(relation)
    return isTie ? [[own, theirs] as const] : []
  })
}
