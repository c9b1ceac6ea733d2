import {
  type Alert,
  type AlertMessage,
  type AlertTopic,
  type AlertTrigger,
  type Channel,
  type ChannelRoute,
  type QuietHours,
  type SavedSearch,
} from '../../model/alert.ts'
import type { SavedSearches } from '../../store/saved-search-rows.ts'
import { newId, newToken } from '../accounts/secret-token.ts'
import { parseSearch } from '../search/parse-search.ts'
import { textsOfChannel } from '../texts/choose-texts.ts'
import type { Say } from '../texts/english.ts'
import { confirmationMail } from './compose-mail.ts'
import { type EvaluationTools, figureOf, keepAlert } from './evaluate-alerts.ts'
import type { MessageSender, SendingTools } from './send-messages.ts'

/** What the pages do with saved searches, alerts and channels; everything is of one account. */
export interface AlertDesk {
  readonly searches: (account: string) => readonly SavedSearch[]
  readonly saveSearch: (account: string, typed: string, name: string) => Done<SavedSearch>
  readonly renameSearch: (account: string, id: string, name: string) => boolean
  readonly removeSearch: (account: string, id: string) => boolean
  readonly alerts: (account: string) => readonly Alert[]
  readonly addAlert: (account: string, wish: AlertWish) => Done<Alert>
  readonly removeAlert: (account: string, id: string) => boolean
  readonly channels: (account: string) => readonly Channel[]
  /** The channel of a secret address. */
  readonly channelOfToken: (token: string) => Channel | undefined
  /** `language` is the code of the one in which the channel is written to; English where it is not said. */
  readonly addChannel: (account: string, name: string, route: ChannelRoute, language?: string) => Promise<Done<Channel>>
  readonly removeChannel: (account: string, id: string) => boolean
  /** Sends a test through the channel now; what became of it, in one sentence. */
  readonly testChannel: (account: string, id: string) => Promise<Say | undefined>
  readonly confirmMail: (token: string) => boolean
  readonly endMail: (token: string) => boolean
  readonly messages: (channel: string, limit: number) => readonly AlertMessage[]
  readonly quietHours: (account: string) => QuietHours | undefined
  readonly keepQuietHours: (account: string, hours: QuietHours) => void
  /** What a browser subscribes with. */
  readonly pushPublicKey: () => string
}

/** What was made, or why it was not, in one sentence. */
export type Done<Made> =
  | { readonly kind: 'done'; readonly made: Made }
  | { readonly kind: 'problem'; readonly say: Say }

/** An alert as a reader asks for it. Without a channel it is the first that there is, or a feed of its own. */
export interface AlertWish {
  readonly topic: AlertTopic
  readonly triggers: readonly AlertTrigger[]
  readonly figure?: string
  readonly channel?: string
  /** Of a feed of its own, as of a channel. */
  readonly language?: string
}

/** What the desk works with. */
export type DeskTools = EvaluationTools &
  SendingTools & { readonly savedSearches: SavedSearches; readonly sender: MessageSender }

const searchesMax = 200
const alertsMax = 200
const channelsMax = 20
const nameCharsMax = 100

/** The desk over a store. */
export function openAlertDesk(tools: DeskTools): AlertDesk {
  const { alerts } = tools
  return {
    ...searchesOf(tools),
    alerts: alerts.listAlerts,
    addAlert: (account, wish) => addAlert(account, wish, tools),
    removeAlert: alerts.removeAlert,
    channels: alerts.listChannels,
    channelOfToken: alerts.channelOfToken,
    addChannel: (account, name, route, language) =>
      addChannel(newChannel(account, { name, route, language }, tools), tools),
    removeChannel: alerts.removeChannel,
    testChannel: (account, id) => testChannel(account, id, tools),
    confirmMail: (token) => changeMail(token, tools, (channel) => confirmed(channel)),
    endMail: (token) =>
      changeMail(token, tools, (channel) => ({
        ...channel,
        endedAt: instant(tools),
        problem: 'was ended by the link in its mails.',
      })),
    messages: tools.outbox.list,
    quietHours: alerts.quietHours,
    keepQuietHours: alerts.keepQuietHours,
    pushPublicKey: () => tools.identity().publicKey,
  }
}

function searchesOf({
  savedSearches,
  clock,
}: DeskTools): Pick<AlertDesk, 'searches' | 'saveSearch' | 'renameSearch' | 'removeSearch'> {
  return {
    searches: savedSearches.list,
    saveSearch: (account, typed, name) => {
      const query = typed.trim()
      const parsed = parseSearch(query)
      if (query === '') return problem(({ saved }) => saved.empty)
      if (parsed.kind === 'problem') return problem(parsed.say)
      const saved = savedSearches.list(account)
      const same = saved.find((search) => search.typed === query)
      if (same) return { kind: 'done', made: same }
      if (saved.length >= searchesMax) return problem((texts) => texts.saved.tooMany(searchesMax))
      const search: SavedSearch = {
        id: newId('search'),
        account,
        name: nameOf(name, query),
        typed: query,
        savedAt: new Date(clock.now()).toISOString(),
      }
      savedSearches.keep(search)
      return { kind: 'done', made: search }
    },
    renameSearch: (account, id, name) => {
      const search = savedSearches.find(account, id)
      if (search) savedSearches.keep({ ...search, name: nameOf(name, search.typed) })
      return search !== undefined
    },
    removeSearch: savedSearches.remove,
  }
}

function addAlert(account: string, wish: AlertWish, tools: DeskTools): Done<Alert> {
  const { alerts, savedSearches, stories } = tools
  const { topic, triggers, figure } = wish
  const search = topic.kind === 'search' ? savedSearches.find(account, topic.search) : undefined
  const page = topic.kind === 'story' ? stories.readStory(topic.story) : undefined
  if (search === undefined && page === undefined) return problem((texts) => texts.alerts.nothingToWatch)
  if (triggers.length === 0) return problem((texts) => texts.alerts.chooseChange)
  if (triggers.includes('number') && (figure === undefined || figureOf(figure) === undefined))
    return problem((texts) => texts.alerts.noFigure)
  if (alerts.listAlerts(account).length >= alertsMax) return problem((texts) => texts.alerts.tooManyAlerts(alertsMax))
  const channel = channelFor(account, wish, tools)
  if (channel === undefined) return problem((texts) => texts.alerts.noChannel)
  const alert: Alert = {
    id: newId('alert'),
    account,
    topic: page ? { kind: 'story', story: page.story.id } : topic,
    triggers,
    ...(triggers.includes('number') && figure !== undefined ? { figure } : {}),
    channel: channel.id,
    since: instant(tools),
  }
  keepAlert(alert, search?.typed, tools)
  return { kind: 'done', made: alert }
}

/** The channel that was asked for, the first that works, or a new feed. */
function channelFor(account: string, { channel: id, language }: AlertWish, tools: DeskTools): Channel | undefined {
  const channels = tools.alerts.listChannels(account)
  if (id !== undefined) return channels.find((channel) => channel.id === id)
  const open = channels.find((channel) => channel.endedAt === undefined)
  if (open) return open
  const { notices } = textsOfChannel({ language })
  const route = { kind: 'feed', token: newToken() } as const
  const feed = newChannel(account, { name: notices.feedName, route, language }, tools)
  tools.alerts.keepChannel(feed)
  return feed
}

interface ChannelWish {
  readonly name: string
  readonly route: ChannelRoute
  readonly language: string | undefined
}

function newChannel(account: string, { name, route, language }: ChannelWish, tools: DeskTools): Channel {
  return {
    id: newId('channel'),
    account,
    name: nameOf(name, route.kind),
    route,
    ...(language === undefined ? {} : { language }),
    addedAt: instant(tools),
    failureCount: 0,
  }
}

async function addChannel(channel: Channel, tools: DeskTools): Promise<Done<Channel>> {
  const { alerts, door } = tools
  const { route, account } = channel
  if (alerts.listChannels(account).length >= channelsMax)
    return problem((texts) => texts.alerts.tooManyChannels(channelsMax))
  if (route.kind === 'email') {
    if (door.sendMail === undefined) return problem((texts) => texts.alerts.noMail)
    const sent = await door.sendMail(
      await confirmationMail({ ...route, texts: textsOfChannel(channel), rootAddress: tools.rootAddress() }),
    )
    if (sent.kind !== 'sent') return problem(() => `${route.address} ${sent.sentence}`)
  }
  alerts.keepChannel(channel)
  return { kind: 'done', made: channel }
}

async function testChannel(account: string, id: string, tools: DeskTools): Promise<Say | undefined> {
  const { alerts, outbox } = tools
  const channel = alerts.listChannels(account).find((each) => each.id === id)
  if (channel === undefined) return undefined
  if (channel.endedAt !== undefined) return ({ alerts: words }) => words.hasEnded(channel.name, channel.problem)
  if (channel.route.kind === 'email' && !channel.route.isConfirmed)
    return ({ alerts: words }) => words.waitsForMail(channel.name)
  const test: AlertMessage = {
    id: newId('message'),
    channel: id,
    reasons: [],
    writtenAt: instant(tools),
    dueAt: instant(tools),
    attemptCount: 0,
    fate: channel.route.kind === 'feed' ? 'sent' : 'waiting',
  }
  outbox.keep(test)
  await tools.sender.sendOf(id)
  const problemAfter = alerts.channel(id)?.problem
  return ({ alerts: words }) =>
    problemAfter === undefined ? words.testSent(channel.name) : words.testFailed(channel.name, problemAfter)
}

function changeMail(token: string, { alerts }: DeskTools, change: (channel: Channel) => Channel): boolean {
  const channel = alerts.channelOfToken(token)
  if (channel?.route.kind !== 'email') return false
  alerts.keepChannel(change(channel))
  return true
}

function confirmed(channel: Channel): Channel {
  return channel.route.kind === 'email' ? { ...channel, route: { ...channel.route, isConfirmed: true } } : channel
}

function nameOf(name: string, otherwise: string): string {
  return (name.trim() === '' ? otherwise : name.trim()).slice(0, nameCharsMax).toWellFormed()
}

function instant({ clock }: Pick<DeskTools, 'clock'>): string {
  return new Date(clock.now()).toISOString()
}

function problem(say: Say): { readonly kind: 'problem'; readonly say: Say } {
  return { kind: 'problem', say }
}
