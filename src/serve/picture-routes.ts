import type { Hono } from 'hono'
import { drawPng } from './draw-png.ts'
import { textsOf } from './texts/choose-texts.ts'
import { storyView } from './view/story-page-view.ts'
import { notFound } from './web/message-page.ts'
import { lineageAlone, shareCard } from './web/share-pictures.ts'
import type { WebTools } from './web-tools.ts'

/** Adds the pictures of a story that stand alone: its lineage, and the card that links to it show elsewhere. */
export function addPictureRoutes(app: Hono, { stories }: Pick<WebTools, 'stories'>): void {
  app.get('/story/:id/story.svg', async (c) => {
    const page = stories.readStory(c.req.param('id'))
    if (page === undefined) return notFound(c)
    return c.body(String(await lineageAlone(textsOf(c), storyView(textsOf(c), page))), 200, {
      'content-type': 'image/svg+xml; charset=utf-8',
    })
  })
  app.get('/story/:id/card.png', async (c) => {
    const page = stories.readStory(c.req.param('id'))
    if (page === undefined) return notFound(c)
    const png = await drawPng(String(await shareCard(textsOf(c), storyView(textsOf(c), page))))
    return png === undefined
      ? c.text('Cards are drawn where the optional package @resvg/resvg-js is installed.\n', 404)
      : c.body(png, 200, { 'content-type': 'image/png' })
  })
}
