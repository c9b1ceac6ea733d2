// Stories written for this test, with what an editor finds in them: class and primary source of each report, stated edges, state.
// The figures are floors; the wording of a failure lists what came instead.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { before, describe, test } from 'node:test'
import { promisify } from 'node:util'
import type { Node } from '../../src/model/lineage.ts'
import type { Report } from '../../src/model/report.ts'
import type { Story } from '../../src/model/story.ts'

const folder = resolve(import.meta.dirname, '../stories')
const main = resolve(import.meta.dirname, '../../src/main.ts')

interface Wanted {
  readonly reports: Readonly<Record<string, { readonly class: readonly string[]; readonly primary: readonly string[] }>>
  readonly edges: readonly (readonly [string, string])[]
  readonly central: { readonly min: readonly number[]; readonly max: readonly number[] }
}
type Truth = Readonly<Record<string, Wanted>>
interface Outcome {
  readonly right: number
  readonly of: number
  readonly wrong: readonly string[]
}

const isTruth = (value: unknown): value is Truth =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every(
    (each) => typeof each === 'object' && each !== null && 'reports' in each && 'edges' in each,
  )
const isDocument = (value: unknown): value is { readonly stories: readonly Story[] } =>
  typeof value === 'object' && value !== null && 'stories' in value && Array.isArray(value.stories)

const parsed: unknown = JSON.parse(readFileSync(resolve(folder, 'truth.json'), 'utf8'))
assert.ok(isTruth(parsed))
const truth = parsed
const floors: unknown = JSON.parse(readFileSync(resolve(import.meta.dirname, 'own-stories-floors.json'), 'utf8'))

async function read(name: string): Promise<readonly Story[]> {
  const files = readdirSync(resolve(folder, name)).map((file) => resolve(folder, name, file))
  const { stdout } = await promisify(execFile)(process.execPath, [main, 'read', ...files], { maxBuffer: 64 * 2 ** 20 })
  const document: unknown = JSON.parse(stdout)
  assert.ok(isDocument(document))
  return document.stories
}

function isMeant(node: Node | undefined, words: string): boolean {
  if (!node) return false
  if (words === 'unresolved') return node.kind === 'unresolved-report'
  return (
    node.article === words ||
    [node.outlet, node.speaker, node.label?.text].some((name) => name?.includes(words) ?? false)
  )
}

function judge(
  stories: ReadonlyMap<string, readonly Story[]>,
  pick: (story: Story | undefined, wanted: Wanted) => readonly (readonly [string, boolean])[],
): Outcome {
  const all = Object.entries(truth).flatMap(([name, wanted]) => {
    const ids = Object.keys(wanted.reports)
    const story = [...(stories.get(name) ?? [])].sort((a, b) => shared(b, ids) - shared(a, ids))[0]
    return pick(story, wanted).map(([what, isRight]) => [`${name}: ${what}`, isRight] as const)
  })
  return {
    right: all.filter(([, isRight]) => isRight).length,
    of: all.length,
    wrong: all.filter(([, isRight]) => !isRight).map(([what]) => what),
  }
}

const shared = (story: Story, ids: readonly string[]): number =>
  story.reports.filter((report) => ids.includes(report.id)).length
const reportOf = (story: Story | undefined, id: string): Report | undefined =>
  story?.reports.find((report) => report.id === id)
const nodeOf = (story: Story | undefined, id: string | undefined | null): Node | undefined =>
  story?.nodes.find((node) => node.id === id)

function classes(story: Story | undefined, wanted: Wanted): readonly (readonly [string, boolean])[] {
  return Object.entries(wanted.reports).map(([id, report]) => {
    const came = reportOf(story, id)?.class
    return [
      `class of ${id}: wanted ${report.class.join(' or ')}, came ${came ?? 'no report'}`,
      came !== undefined && report.class.includes(came),
    ]
  })
}

function primarySources(story: Story | undefined, wanted: Wanted): readonly (readonly [string, boolean])[] {
  return Object.entries(wanted.reports).map(([id, report]) => {
    const came = reportOf(story, id)
    const nodes = [came?.primarySource ?? came?.candidates[0]].map((each) => nodeOf(story, each))
    return [
      `primary source of ${id}: wanted ${report.primary.join(' or ')}, came ${nodes.map((node) => node?.article ?? node?.outlet ?? node?.speaker ?? node?.kind ?? 'none').join()}`,
      nodes.some((node) => report.primary.some((words) => isMeant(node, words))),
    ]
  })
}

function statedEdges(story: Story | undefined, wanted: Wanted): readonly (readonly [string, boolean])[] {
  return wanted.edges.map(([from, to]) => {
    const isThere =
      story?.edges.some(
        (edge) =>
          nodeOf(story, edge.from)?.article === from &&
          edge.grade.startsWith('stated') &&
          isMeant(nodeOf(story, edge.to), to),
      ) ?? false
    return [`edge from ${from} to ${to}`, isThere]
  })
}

function origins(story: Story | undefined, wanted: Wanted): readonly (readonly [string, boolean])[] {
  const came = story?.origins
  return [
    [
      `origins: wanted ${wanted.central.min.join('/')} to ${wanted.central.max.join('/')}, came ${came?.min ?? '?'} to ${came?.max ?? '?'}`,
      came !== undefined && wanted.central.min.includes(came.min) && wanted.central.max.includes(came.max),
    ],
  ]
}

describe('stories of our own', () => {
  const stories = new Map<string, readonly Story[]>()
  before(async () => {
    for (const name of Object.keys(truth)) stories.set(name, await read(name))
  })

  for (const [name, pick] of Object.entries({ classes, primarySources, statedEdges, origins })) {
    test(`${name} do not fall below their floor`, () => {
      const outcome = judge(stories, pick)
      const floor =
        typeof floors === 'object' && floors !== null && name in floors
          ? Number(Object.entries(floors).find(([key]) => key === name)?.[1])
          : Number.NaN
      assert.ok(
        outcome.right >= floor,
        `${outcome.right} of ${outcome.of}, floor ${floor}\n${outcome.wrong.join('\n')}`,
      )
    })
  }
})
