import { html } from 'hono/html'
import type { Texts } from '../texts/english.ts'
import { type Markup, nothing } from '../web/markup.ts'
import type { StoryMarks } from './reader-marks.ts'

/** The buttons by which a reader stars, hides or reads a story; `back` is the page that they stand on. */
export function markForm(texts: Texts, story: string, marks: StoryMarks, back: string): Markup {
  return html`<form method="post" action="/story/${story}/mark" class="row marks"><input type="hidden" name="back" value="${back}">${marks.isStarred ? button('unstarred', texts.front.starred) : button('starred', texts.front.star)}${marks.isHidden ? button('shown', texts.front.showAgain) : button('hidden', texts.front.hide)}${marks.isUnread ? button('read', texts.front.markRead) : nothing}</form>`
}

function button(mark: string, words: string): Markup {
  return html`<button class="quiet" name="mark" value="${mark}">${words}</button>`
}
