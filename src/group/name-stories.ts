import { createHash } from 'node:crypto'

/** The id of the story that this article opens. */
export function storyIdOf(article: string): string {
  return `s-${createHash('sha256').update(article).digest('hex').slice(0, 12)}`
}

/** Reports that belong together, each with the story it was given on arrival. */
export interface UnnamedStory {
  readonly reports: readonly { readonly id: string; readonly story: string }[]
  /** The story that the input gave: it keeps its name. */
  readonly given: string | undefined
}

/**
 * A name for each story, so that ids live on: the one that most of its reports were given on arrival, of equal ones
 * the one met first; each name once, given ones first, then the largest stories.
 */
export function nameStories(stories: readonly UnnamedStory[]): readonly string[] {
  const taken = new Set(stories.flatMap((story) => story.given ?? []))
  const names = stories.map((story) => story.given ?? '')
  const order = stories
    .map((story, i) => ({ i, story }))
    .filter(({ story }) => story.given === undefined)
    .sort((a, b) => b.story.reports.length - a.story.reports.length || a.i - b.i)
  for (const { i, story } of order) {
    const own = storyIdOf(story.reports[0]?.id ?? '')
    const name = [...byCount(story), own].find((each) => !taken.has(each)) ?? freeName(own, taken)
    taken.add(name)
    names[i] = name
  }
  return names
}

function byCount({ reports }: UnnamedStory): readonly string[] {
  const counts = new Map<string, number>()
  for (const { story } of reports) counts.set(story, (counts.get(story) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([story]) => story)
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let n = 2
  while (taken.has(`${name}-${n}`)) n += 1
  return `${name}-${n}`
}
