import { html } from 'hono/html'
import { type Markup, nothing } from '../web/markup.ts'
import type { StoryMarks } from './reader-marks.ts'

/** The buttons by which a reader stars, hides or reads a story; `back` is the page that they stand on. */
export function markForm(story: string, marks: StoryMarks, back: string): Markup {
  return html`<form method="post" action="/story/${story}/mark" class="row marks"><input type="hidden" name="back" value="${back}">${marks.isStarred ? button('unstarred', 'Starred ★') : button('starred', 'Star ☆')}${marks.isHidden ? button('shown', 'Show again') : button('hidden', 'Hide')}${marks.isUnread ? button('read', 'Mark as read') : nothing}</form>`
}

function button(mark: string, words: string): Markup {
  return html`<button class="quiet" name="mark" value="${mark}">${words}</button>`
}
