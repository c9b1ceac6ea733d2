import { createOperatorApp } from '../serve/operator-app.ts'
import { startWebServer } from '../serve/start-web-server.ts'
import type { Store } from '../store/open-store.ts'
import type { CommandTools } from './command.ts'

/** Health and figures on a port of their own, on this machine, where one is set; gives back how to end it. What hinders it is told, and the rest goes on. */
export async function openOperatorDesk(
  store: Store,
  { settings, terminal, clock }: CommandTools,
): Promise<() => Promise<void>> {
  if (settings.operatorPort === 0) return () => Promise.resolve()
  const app = createOperatorApp({
    counts: store.counts,
    fates: store.fates,
    listFeeds: store.feeds.list,
    itemsWaiting: store.items.countWaiting,
    clock,
  })
  const server = await startWebServer(app, { host: '127.0.0.1', port: settings.operatorPort })
  if (server.kind === 'listening') return server.close
  terminal.write(
    `headwater serve: health and figures are not shown: ${server.sentence.replace('--port', 'HEADWATER_OPERATOR_PORT')}\n`,
  )
  return () => Promise.resolve()
}
