import type { AlertMessage, Channel } from '../../model/alert.ts'
import type { AlertBook } from '../../store/alert-rows.ts'
import type { Outbox } from '../../store/outbox-rows.ts'
import type { Chance } from '../../telemetry/chance.ts'
import type { Clock } from '../../telemetry/clock.ts'
import type { StoryReader } from '../story-reader.ts'
import { textsOfChannel } from '../texts/choose-texts.ts'
import { messageMail } from './compose-mail.ts'
import type { Delivery, OutgoingDoor } from './outgoing-door.ts'
import type { PushIdentity } from './push-identity.ts'
import { sendPush } from './send-push.ts'
import { afterQuietHours, attemptsMax, nextAttemptAt } from './send-times.ts'
import { sendWebhook } from './send-webhook.ts'
import { type ShownMessage, shownMessage } from './shown-message.ts'

/** What messages are sent with. */
export interface SendingTools {
  readonly alerts: AlertBook
  readonly outbox: Outbox
  readonly stories: Pick<StoryReader, 'readStory'>
  readonly door: OutgoingDoor
  readonly identity: () => PushIdentity
  readonly together: (work: () => void) => void
  readonly clock: Clock
  readonly chance: Chance
  /** Where readers reach this server, without a slash at its end. */
  readonly rootAddress: () => string
}

const channelsAtOnceMax = 16
const messagesOfTurnMax = 20
const messagesOfMailMax = 100
const messagesKept = 200
/** No message waits longer than for a weekly mail: one that is due later was written by a clock that was set wrong. */
const waitMillisecondsMax = 8 * 24 * 3_600_000

/** Sends messages; of one channel never two at a time. */
export interface MessageSender {
  /** Sends what is due of the channels that are not at work; resolves when all of it has its fate. */
  readonly sendDue: () => Promise<void>
  /** Sends what is due of one channel, after what is at work there. */
  readonly sendOf: (channel: string) => Promise<void>
}

/** A sender over an outbox. */
export function openMessageSender(tools: SendingTools): MessageSender {
  const atWork = new Map<string, Promise<void>>()
  const sendOf = async (id: string): Promise<void> => {
    const done = (atWork.get(id) ?? Promise.resolve()).then(() => sendOfChannel(id, tools))
    atWork.set(id, done)
    try {
      await done
    } finally {
      if (atWork.get(id) === done) atWork.delete(id)
    }
  }
  return {
    sendOf,
    sendDue: async () => {
      const due = tools.outbox.dueChannels(dueTimes(tools.clock), channelsAtOnceMax + atWork.size)
      await Promise.all(due.filter((id) => !atWork.has(id)).map(sendOf))
    },
  }
}

function dueTimes(clock: Clock): { readonly now: string; readonly latest: string } {
  const now = clock.now()
  return { now: instant(now), latest: instant(now + waitMillisecondsMax) }
}

/** Sends what is due of one channel, in order; the first failure ends it for now. */
async function sendOfChannel(id: string, tools: SendingTools): Promise<void> {
  const { alerts, outbox, clock } = tools
  const channel = alerts.channel(id)
  const isMail = channel?.route.kind === 'email'
  const due = outbox.due(id, dueTimes(clock), isMail ? messagesOfMailMax : messagesOfTurnMax)
  if (channel === undefined || channel.endedAt !== undefined) {
    drop(due, 'its channel has ended.', tools)
    return
  }
  const { loud, quiet } = byQuietHours(due, channel, tools)
  for (const { message, until } of quiet) outbox.keep({ ...message, dueAt: instant(until) })
  const shown = loud.flatMap((message) => {
    const read = shownMessage(message, tools.stories.readStory, {
      texts: textsOfChannel(channel),
      rootAddress: tools.rootAddress(),
    })
    if (read === undefined) drop([message], 'its story is not shown any more.', tools)
    return read === undefined ? [] : [{ message, shown: read }]
  })
  // Where nothing can be noted nothing is sent: it would be sent again and again while the disk is full.
  for (const { message } of shown.slice(0, 1)) outbox.keep(message)
  for (const group of isMail && shown.length > 0 ? [shown] : shown.map((each) => [each])) {
    const delivery = await deliver(
      channel,
      group.map((each) => each.shown),
      tools,
    )
    const rest = shown.slice(shown.indexOf(group[0] ?? raise()) + group.length).map((each) => each.message)
    if (!note(delivery, channel.id, { sent: group.map((each) => each.message), rest }, tools)) break
  }
  outbox.trim(id, messagesKept)
}

function raise(): never {
  throw new RangeError('A group has a message')
}

/** Messages that would come in the quiet hours wait until their end; a test was asked for and comes at once. */
function byQuietHours(
  due: readonly AlertMessage[],
  { account, route }: Channel,
  { alerts, clock }: SendingTools,
): {
  readonly loud: readonly AlertMessage[]
  readonly quiet: readonly { readonly message: AlertMessage; readonly until: number }[]
} {
  const until = route.kind === 'feed' ? clock.now() : afterQuietHours(clock.now(), alerts.quietHours(account))
  const isQuiet = until > clock.now()
  return {
    loud: due.filter(({ story }) => !isQuiet || story === undefined),
    quiet: isQuiet ? due.filter(({ story }) => story !== undefined).map((message) => ({ message, until })) : [],
  }
}

async function deliver(
  { route, language }: Channel,
  messages: readonly ShownMessage[],
  tools: SendingTools,
): Promise<Delivery> {
  const [message] = messages
  if (message === undefined) return { kind: 'sent' }
  const now = tools.clock.now()
  switch (route.kind) {
    case 'feed':
      return { kind: 'sent' }
    case 'webhook':
      return sendWebhook(message, route, { door: tools.door, now })
    case 'push':
      return sendPush(message, route, { door: tools.door, now, identity: tools.identity() })
    case 'email':
      return tools.door.sendMail === undefined
        ? { kind: 'failed', sentence: 'cannot be written to: no mail server is set; give HEADWATER_SMTP_HOST.' }
        : tools.door.sendMail(
            await messageMail(messages, {
              ...route,
              texts: textsOfChannel({ language }),
              rootAddress: tools.rootAddress(),
            }),
          )
  }
}

interface Batch {
  readonly sent: readonly AlertMessage[]
  /** What is due of the channel after these. */
  readonly rest: readonly AlertMessage[]
}

/** Keeps what became of the messages and how the channel does, together; whether one may go on. */
function note(delivery: Delivery, channelId: string, { sent, rest }: Batch, tools: SendingTools): boolean {
  const { alerts, outbox, clock, chance } = tools
  const now = clock.now()
  tools.together(() => {
    // The channel may have been removed or changed while the message was on its way.
    const channel = alerts.channel(channelId)
    if (channel === undefined) return
    switch (delivery.kind) {
      case 'sent': {
        for (const message of sent) outbox.keep({ ...message, fate: 'sent', sentAt: instant(now) })
        const { problem: _over, ...well } = channel
        alerts.keepChannel({ ...well, failureCount: 0, lastSentAt: instant(now) })
        return
      }
      case 'gone': {
        drop([...sent, ...rest], delivery.sentence, tools)
        alerts.keepChannel({ ...channel, endedAt: instant(now), problem: delivery.sentence })
        return
      }
      case 'failed': {
        const { sentence } = delivery
        const attemptCount = (sent[0]?.attemptCount ?? 0) + 1
        const dueAt = instant(nextAttemptAt(now, attemptCount, { ...delivery, chance }))
        for (const message of sent) {
          // A test that fails was for now only.
          if (attemptCount >= attemptsMax || message.story === undefined) drop([message], sentence, tools)
          else outbox.keep({ ...message, attemptCount, dueAt, problem: sentence })
        }
        for (const message of rest) outbox.keep({ ...message, dueAt })
        alerts.keepChannel({ ...channel, problem: sentence, failureCount: channel.failureCount + 1 })
      }
    }
  })
  return delivery.kind === 'sent'
}

function drop(messages: readonly AlertMessage[], problem: string, { outbox }: SendingTools): void {
  for (const message of messages) outbox.keep({ ...message, fate: 'dropped', problem })
}

function instant(at: number): string {
  return new Date(at).toISOString()
}
