/** The stories, each with the articles in it, as lines for people. */
export function groupText(ids: Iterable<string>, assignments: ReadonlyMap<string, string>): string {
  const stories = new Map<string, string[]>()
  for (const id of ids) {
    const story = assignments.get(id)
    if (story !== undefined) append(stories, story, id)
  }
  return [...stories].map(([story, articles]) => `${story}: ${articles.join(', ')}`).join('\n')
}

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
