import type { Story } from '../model/story.ts'

const lettersMax = 160

/** What a story is called: its headline, else the words of its central claim, cut at a word, else its id. */
export function storyTitle({
  id,
  headline,
  claims,
  centralClaim,
}: Pick<Story, 'id' | 'headline' | 'claims' | 'centralClaim'>): string {
  if (headline !== undefined) return headline.text
  const label = claims.find((claim) => claim.id === centralClaim)?.label.text
  if (label === undefined) return id
  if (label.length <= lettersMax) return label
  const end = label.lastIndexOf(' ', lettersMax)
  return `${label.slice(0, end > 0 ? end : lettersMax)}…`
}
