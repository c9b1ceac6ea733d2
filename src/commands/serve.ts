import { openGroupingRepair } from '../moderate/repair-grouping.ts'
import { openReaderOf } from '../serve/accounts/session-reader.ts'
import { createWebApp } from '../serve/create-web-app.ts'
import { guest } from '../serve/reader.ts'
import { startWebServer, type WebServer } from '../serve/start-web-server.ts'
import { warmPages } from '../serve/warm-pages.ts'
import type { WebTools } from '../serve/web-tools.ts'
import type { Store } from '../store/open-store.ts'
import { openStore } from '../store/open-store.ts'
import { StoreError } from '../store/store-error.ts'
import { ownVersion } from '../telemetry/own-version.ts'
import { type AlertWork, openAlertWork } from './alert-work.ts'
import type { Command, CommandTools, ExitStatus } from './command.ts'
import { UsageError } from './command.ts'
import { diskRoom } from './disk-room.ts'
import { hiddenArticles } from './hidden-articles.ts'
import { moderationOver } from './moderation-over.ts'
import { type NewsDesk, openNewsDesk } from './news-desk.ts'
import { oidcLogIn } from './oidc-log-in.ts'
import { openOperatorDesk } from './operator-desk.ts'
import { parseOptions } from './parse-options.ts'
import { rightfulReader } from './rightful-reader.ts'
import { loggedTakedowns, withEventLog } from './serve-log.ts'

const help = `Usage: headwater serve [--sample] [--store PATH] [--host ADDRESS] [--port NUMBER]

Shows the stories of the store in a browser, on http://127.0.0.1:8484/ unless told otherwise. An empty store offers the
sample newsroom, an OPML file, or the address of a feed. Ctrl-C ends it.

Options:
  --sample         read the sample newsroom (invented outlets, on this machine) into the store first
  --store PATH     the folder of the store (default ./data)
  --host ADDRESS   the address to listen on (default 127.0.0.1: this machine only)
  --port NUMBER    the port to listen on (default 8484; 0 takes any free one)
  --help           this text

Examples:
  headwater serve
  headwater serve --sample --store data/sample --port 0
`

const options = {
  sample: { type: 'boolean' },
  store: { type: 'string' },
  host: { type: 'string' },
  port: { type: 'string' },
} as const

/** `headwater serve`: the stories of the store in a browser. */
export const serveCommand: Command = {
  name: 'serve',
  summary: 'the stories of the store in a browser',
  help,
  run: async (commandArguments, tools) => {
    const { values, positionals } = parseOptions(commandArguments, options)
    if (positionals.length > 0)
      throw new UsageError(`serve takes no PATH; read ${positionals[0] ?? ''} with headwater read.`)
    const { settings } = tools
    const place = { host: values.host ?? settings.serveHost, port: portOf(values.port) ?? settings.servePort }
    const folder = values.store ?? settings.storeFolder
    const store = openStore({ folder, busyMilliseconds: settings.storeBusyMilliseconds })
    try {
      return await serveStore(store, { ...place, folder, isSampleWanted: values.sample === true }, tools)
    } finally {
      store.close()
    }
  },
}

interface ServePlan {
  readonly folder: string
  readonly host: string
  readonly port: number
  readonly isSampleWanted: boolean
}

async function serveStore(store: Store, plan: ServePlan, given: CommandTools): Promise<ExitStatus> {
  const tools = withEventLog(given)
  const { settings, log } = tools
  const desk = openNewsDesk(store, tools)
  const logIn = {
    isRequired: settings.requireLogIn === 1,
    sessionDays: settings.sessionDays,
    isSecure: settings.publicAddress.startsWith('https:'),
    ...oidcLogIn(tools),
    ...(settings.publicAddress === '' ? {} : { origin: new URL(settings.publicAddress).origin }),
  }
  const moderation = moderationOver(store, tools.clock)
  const stories = rightfulReader(
    { ...store, find: store.search.find },
    {
      withheld: hiddenArticles(moderation, store),
      clock: tools.clock,
      changesOf: store.checks.changesOf,
    },
  )
  let ownAddress = ''
  const alertWork = openAlertWork(store, tools, { stories, ownAddress: () => ownAddress })
  const webTools: WebTools = {
    stories,
    alertDesk: alertWork.desk,
    takedowns: loggedTakedowns(moderation, log),
    accounts: store.accounts,
    personalData: store.personalData,
    readerOf: openReaderOf({ accounts: store.accounts, clock: tools.clock, ...logIn }),
    logIn,
    marks: store.marks,
    comments: store.comments,
    audit: store.audit,
    grouping: openGroupingRepair({ ...store, clock: tools.clock, place: desk.place }),
    clock: tools.clock,
    takeIn: desk.takeIn,
    listFeeds: store.feeds.list,
    operating: {
      counts: store.counts,
      itemsWaiting: store.items.countWaiting,
      disk: () => diskRoom(plan.folder),
    },
    tellError: (error) => {
      tellError(error, tools)
    },
    log,
    areRequestsLogged: settings.log === 'requests',
    ...(settings.publicAddress === '' ? {} : { answerHub: desk.answerHub }),
    storiesOnFrontMax: settings.storiesOnFrontMax,
    uploadBytesMax: settings.documentBytesMax,
  }
  const app = createWebApp(webTools)
  const server = await startWebServer(app, { ...plan, stopSeconds: settings.stopSeconds })
  if (server.kind === 'problem') {
    given.terminal.write(`headwater serve: ${server.sentence}\n`)
    return 1
  }
  ownAddress = server.address
  // Where requests are told of, only those of others are.
  if (!webTools.areRequestsLogged) await warm(server.address, webTools, tools.terminal.signal)
  return runServer({ store, desk, alertWork, server, isSampleWanted: plan.isSampleWanted, folder: plan.folder }, tools)
}

/** A guest's pages: nobody's visit is noted. What goes wrong is told, and met again by the first reader. */
async function warm(address: string, tools: WebTools, signal: AbortSignal): Promise<void> {
  try {
    await warmPages(createWebApp({ ...tools, readerOf: () => guest }), {
      ...tools,
      address,
      millisecondsMax: warmingMillisecondsMax,
      isEnded: () => signal.aborted,
    })
  } catch (error) {
    tools.tellError?.(error instanceof Error ? error : new Error(String(error)))
  }
}

/** Until then the address is not printed: the first readers wait for it rather than for each of their pages. */
const warmingMillisecondsMax = 2500

interface RunningServer {
  readonly store: Store
  readonly desk: NewsDesk
  readonly alertWork: AlertWork
  readonly server: Extract<WebServer, { kind: 'listening' }>
  readonly isSampleWanted: boolean
  readonly folder: string
}

/** Works until the signal; then no request is taken any more, and what is under way comes to its end. */
async function runServer(running: RunningServer, tools: ReturnType<typeof withEventLog>): Promise<ExitStatus> {
  const { store, desk, alertWork, server } = running
  const { terminal, log, clock } = tools
  const closeOperatorDesk = await openOperatorDesk(store, tools)
  log.tell('server-started', { address: server.address, version: ownVersion(), store: running.folder })
  if (running.isSampleWanted) {
    const { sentence } = await desk.takeIn({ kind: 'sample' })
    terminal.write(`${sentence}\n`)
  }
  if (!terminal.signal.aborted) await terminal.print(`Headwater is at ${server.address} (Ctrl-C ends it)`)
  const stopped = untilAborted(terminal.signal).then(async () => {
    const startedAt = clock.now()
    log.tell('server-stopping', { reason: String(terminal.signal.reason) })
    await Promise.all([server.close(), closeOperatorDesk()])
    return startedAt
  })
  await Promise.all([desk.watch(), alertWork.watch()])
  const stoppingAt = await stopped
  await desk.close()
  log.tell('server-stopped', { seconds: Math.round((clock.now() - stoppingAt) / 1000) })
  return 0
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else
      signal.addEventListener(
        'abort',
        () => {
          resolve()
        },
        { once: true },
      )
  })
}

function tellError(error: Error, { terminal, log }: ReturnType<typeof withEventLog>): void {
  if (error instanceof StoreError) {
    terminal.write(`headwater serve: ${error.message}\n`)
    return
  }
  if (terminal.isTerminal) terminal.write(`headwater serve: a page failed: ${error.stack ?? error.message}\n`)
  log.tell('page-failed', { error: error.stack ?? error.message })
}

const portMax = 65_535

function portOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined
  const port = Number(given)
  if (/^\d+$/u.test(given) && port <= portMax) return port
  throw new UsageError(`--port is "${given}"; give a number from 0 to ${portMax}.`)
}
