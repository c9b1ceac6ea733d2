import type { AlertMessage } from '../../model/alert.ts'
import type { StoryOnPage } from '../story-reader.ts'
import { storyTitle } from '../story-title.ts'
import type { Texts } from '../texts/english.ts'
import { standingOf } from '../view/state-name.ts'

/** A message as it is read: made when it is sent, so that nothing is told of what was taken down meanwhile. */
export interface ShownMessage {
  readonly id: string
  readonly writtenAt: string
  /** The story's headline, in the words of a report; our own words for a test. */
  readonly title: string
  readonly language: string
  /** Why it is sent, in words of ours. */
  readonly reasons: readonly { readonly trigger: string; readonly sentence: string }[]
  /** How the story stands, in words of ours. */
  readonly standing: string
  readonly address: string
  readonly story?: ShownStory
}

export interface ShownStory {
  readonly id: string
  readonly state?: string
  readonly isOnRecord: boolean
  readonly origins?: { readonly min: number; readonly max: number }
  readonly reportCount: number
}

const titleCharsMax = 200

/** The message with what its story says now; undefined when the story is not shown any more. */
export function shownMessage(
  message: AlertMessage,
  readStory: (id: string) => StoryOnPage | undefined,
  { texts, rootAddress }: { readonly texts: Texts; readonly rootAddress: string },
): ShownMessage | undefined {
  const { id, writtenAt, reasons } = message
  if (message.story === undefined)
    return {
      id,
      writtenAt,
      title: texts.notices.testTitle,
      language: texts.language,
      reasons: [],
      standing: texts.notices.testWords,
      address: `${rootAddress}/alerts`,
    }
  const page = readStory(message.story)
  if (page === undefined) return undefined
  const { story, articles } = page
  return {
    id,
    writtenAt,
    title: plainLine(storyTitle(story)),
    language: articles.find((article) => article.id === story.headline?.article)?.language ?? 'en',
    reasons: reasons.map(({ trigger, sentence }) => ({ trigger, sentence })),
    standing: standingIn(texts, page),
    address: `${rootAddress}/story/${encodeURIComponent(story.id)}`,
    story: {
      id: story.id,
      ...(story.current.state === undefined ? {} : { state: story.current.state }),
      isOnRecord: story.current.onRecord,
      ...(story.origins ? { origins: { min: story.origins.min, max: story.origins.max } } : {}),
      reportCount: story.reports.length,
    },
  }
}

function standingIn(texts: Texts, { story }: StoryOnPage): string {
  const { notices } = texts
  const origins = story.origins ? [notices.originsAre(texts.originInterval(story.origins))] : []
  return [standingOf(texts, story.current), ...origins, notices.reports(story.reports.length)].join(' ')
}

/** Words of a report on one line: a line break would end the subject of a mail. */
function plainLine(text: string): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
  return line.length > titleCharsMax ? `${line.slice(0, titleCharsMax).toWellFormed()}…` : line
}
