import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'

/** A request of a hub (WebSub), free of the web framework. */
export interface HubCall {
  readonly method: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Uint8Array
}

/** Answers a hub that calls `/websub/:token`. */
export type AnswerHub = (
  token: string,
  call: HubCall,
) => { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }

/** Adds the address that hubs confirm subscriptions at and push feeds to. */
export function addHubRoutes(app: Hono, answerHub: AnswerHub, bytesMax: number): void {
  const answer = async (c: Context): Promise<Response> => {
    const body = c.req.method === 'POST' ? new Uint8Array(await c.req.arrayBuffer()) : new Uint8Array()
    const {
      status,
      headers,
      body: text,
    } = answerHub(c.req.param('token') ?? '', {
      method: c.req.method,
      query: new URL(c.req.url).searchParams,
      headers: c.req.header(),
      body,
    })
    return new Response(text, { status, headers })
  }
  app.get('/websub/:token', answer)
  app.post('/websub/:token', bodyLimit({ maxSize: bytesMax, onError: () => new Response('', { status: 413 }) }), answer)
}
