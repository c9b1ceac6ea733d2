import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { openEventLog } from '../telemetry/event-log.ts'
import { logRequests } from './log-requests.ts'

test('a request is told by its route, without tokens and what was looked up', async () => {
  const written: string[] = []
  let now = Date.UTC(2031, 3, 2)
  const clock = { now: () => (now += 5) }
  const app = new Hono()
  app.use(
    logRequests(
      openEventLog({ mode: 'requests', isTerminal: false, clock, write: (text) => written.push(text) }),
      clock,
    ),
  )
  app.get('/alerts/feed/:token', (c) => c.text('x', 410))
  await app.request('/alerts/feed/secret?q=illness')
  const [line = '', ...more] = written
  assert.deepEqual(more, [])
  const told: unknown = JSON.parse(line)
  assert.deepEqual(told, {
    at: '2031-04-02T00:00:00.015Z',
    event: 'request-answered',
    method: 'GET',
    path: '/alerts/feed/:token',
    status: 410,
    milliseconds: 5,
  })
})
