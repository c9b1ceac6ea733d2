import type { Context } from 'hono'
import { lastVisit } from '../last-visit.ts'
import type { Reader } from '../reader.ts'
import type { StoryOnPage } from '../story-reader.ts'
import type { WebTools } from '../web-tools.ts'
import { type ReaderMarks, readerMarks } from './reader-marks.ts'

/** What a reader may ask the front for, by the words in its address and on its form. */
export const frontShelves = ['all', 'new', 'unread', 'starred', 'hidden'] as const
export type FrontShelf = (typeof frontShelves)[number]

/** The front as one reader sees it; a guest has no marks. */
export interface ReadersFront {
  /** When the visit before this one ended, in milliseconds: kept with the account, of a guest in a cookie. */
  readonly since: number | undefined
  readonly pages: readonly StoryOnPage[]
  readonly own?: { readonly shelf: FrontShelf; readonly marks: ReaderMarks; readonly back: string }
}

type FrontTools = Pick<WebTools, 'stories' | 'storiesOnFrontMax' | 'marks' | 'readerOf' | 'clock'>

/** Each story's form holds the way back: a longer one than any filter makes is not carried along. */
const searchCharsMax = 300

/** Who comes to the front, and what stands there. */
export interface FrontVisit {
  readonly reader: Reader
  readonly since: number | undefined
  /** Another list as soon as anything that is kept has changed, marks of readers too. */
  readonly listed: readonly StoryOnPage[]
}

/** Notes that a reader comes to the front. */
export function visitFront(c: Context, { stories, storiesOnFrontMax, marks, readerOf, clock }: FrontTools): FrontVisit {
  const reader = readerOf(c)
  const since = reader.role === 'guest' ? lastVisit(c, clock.now()) : marks.visit(reader.account, clock.now())
  return { reader, since, listed: stories.listStories(storiesOnFrontMax) }
}

/** The stories of the shelf that the reader asks for, with what the reader made of them. */
export function readersFront(c: Context, tools: FrontTools, { reader, since, listed }: FrontVisit): ReadersFront {
  const { stories, storiesOnFrontMax } = tools
  if (reader.role === 'guest') return { pages: listed, since }
  const { shelf, ids } = shelfAsked(c, tools, reader.account)
  const pages =
    ids === undefined ? listed : ids.slice(0, storiesOnFrontMax).flatMap((id) => stories.readStory(id) ?? [])
  const marks = readerMarks(tools.marks, reader, { pages, since })
  const { pathname, search } = new URL(c.req.url)
  return {
    pages: pages.length === 0 ? listed : pages,
    since,
    own: { shelf, marks, back: search.length > searchCharsMax ? pathname : `${pathname}${search}` },
  }
}

function shelfAsked(
  c: Context,
  { marks }: FrontTools,
  account: string,
): { readonly shelf: FrontShelf; readonly ids: readonly string[] | undefined } {
  const asked = c.req.query('shelf')
  switch (asked) {
    case 'starred':
    case 'hidden':
      return { shelf: asked, ids: marks.marked(account, asked) }
    case 'new':
    case 'unread':
      return { shelf: asked, ids: undefined }
    default:
      return { shelf: 'all', ids: undefined }
  }
}

/** Whether a story stands on the shelf. */
export function isOnShelf(page: StoryOnPage, { shelf, marks }: NonNullable<ReadersFront['own']>): boolean {
  const { isHidden, isNew, isStarred, isUnread } = marks.of(page)
  switch (shelf) {
    case 'hidden':
      return isHidden
    case 'starred':
      return isStarred
    case 'new':
      return isNew && !isHidden
    case 'unread':
      return isUnread && !isHidden
    case 'all':
      return !isHidden
  }
}
