import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { FateCounts } from '../model/fate.ts'
import type { WatchedFeed } from '../model/watched-feed.ts'
import type { Clock } from '../telemetry/clock.ts'

/** What the one who runs the server may know. */
export interface OperatorTools {
  readonly counts: () => { readonly articles: number; readonly stories: number; readonly outlets: number }
  readonly fates: () => Readonly<Partial<Record<string, FateCounts>>>
  readonly listFeeds: () => readonly WatchedFeed[]
  readonly itemsWaiting: () => number
  readonly clock: Clock
}

/** `/health` and `/metrics` for the one who runs the server: an application of its own, for a port of its own. */
export function createOperatorApp(tools: OperatorTools): Hono {
  const startedAt = tools.clock.now()
  const app = new Hono()
  app.use(secureHeaders())
  app.get('/health', (c) => {
    const { articles } = tools.counts()
    return c.json({ status: 'ok', articles })
  })
  app.get('/metrics', (c) => {
    const lines = metricsOf(tools).flatMap(linesOf)
    const seconds = Math.round((tools.clock.now() - startedAt) / 1000)
    const memory = process.memoryUsage.rss()
    const own = [
      { name: 'resident_memory_bytes', help: 'Memory that the process holds.', values: [[{}, memory]] },
      { name: 'uptime_seconds', help: 'Seconds since the start.', values: [[{}, seconds]] },
    ] as const
    return c.body(`${[...lines, ...own.flatMap(linesOf)].join('\n')}\n`, 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    })
  })
  app.onError((error, c) => c.json({ status: 'failing', reason: error.message }, 503))
  return app
}

interface Metric {
  readonly name: string
  readonly help: string
  readonly values: readonly (readonly [labels: Readonly<Record<string, string>>, value: number])[]
}

function metricsOf({ counts, fates, listFeeds, itemsWaiting }: OperatorTools): readonly Metric[] {
  const { articles, stories, outlets } = counts()
  const feeds = Map.groupBy(listFeeds(), (feed) => feed.health)
  return [
    { name: 'articles', help: 'Articles kept.', values: [[{}, articles]] },
    { name: 'stories', help: 'Stories kept.', values: [[{}, stories]] },
    { name: 'outlets', help: 'Outlets whose articles are kept.', values: [[{}, outlets]] },
    { name: 'items_waiting', help: 'Items of feeds whose pages are not read yet.', values: [[{}, itemsWaiting()]] },
    {
      name: 'feeds',
      help: 'Watched feeds by health.',
      values: [...feeds].map(([health, of]) => [{ health }, of.length]),
    },
    { name: 'fates', help: 'What became of items, by stage.', values: fateValues(fates()) },
  ]
}

function fateValues(fates: ReturnType<OperatorTools['fates']>): Metric['values'] {
  return Object.entries(fates).flatMap(([stage, counts]) => {
    if (counts === undefined) return []
    const { kept, retry, quarantined, discarded } = counts
    return [
      [{ stage, fate: 'kept' }, kept] as const,
      [{ stage, fate: 'retry' }, retry] as const,
      [{ stage, fate: 'quarantined' }, quarantined] as const,
      ...Object.entries(discarded).map(([why, count]) => [{ stage, fate: 'discarded', why }, count] as const),
    ]
  })
}

/** A metric in the text format of Prometheus (https://prometheus.io/docs/instrumenting/exposition_formats/). */
function linesOf({ name, help, values }: Metric): readonly string[] {
  if (values.length === 0) return []
  return [
    `# HELP headwater_${name} ${help}`,
    `# TYPE headwater_${name} gauge`,
    ...values.map(([labels, value]) => `headwater_${name}${labelsOf(labels)} ${value}`),
  ]
}

function labelsOf(labels: Readonly<Record<string, string>>): string {
  const list = Object.entries(labels).map(
    ([key, value]) => `${key}="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`,
  )
  return list.length === 0 ? '' : `{${list.join(',')}}`
}
