import { type AlertDesk, openAlertDesk } from '../serve/notify/alert-desk.ts'
import { evaluateAlerts } from '../serve/notify/evaluate-alerts.ts'
import { newPushKey, type PushIdentity, pushIdentity } from '../serve/notify/push-identity.ts'
import { openMessageSender } from '../serve/notify/send-messages.ts'
import type { StoryReader } from '../serve/story-reader.ts'
import type { Store } from '../store/open-store.ts'
import { openChance } from '../telemetry/chance.ts'
import { openBell } from '../watch/open-bell.ts'
import type { CommandTools } from './command.ts'
import { openEndurance } from './endure-trouble.ts'
import { openOutgoingDoor } from './outgoing-post.ts'

/** Alerts while the store is served. */
export interface AlertWork {
  readonly desk: AlertDesk
  /** Looks at changed stories and sends what is due until the terminal's signal; resolves when the work at hand is done. */
  readonly watch: () => Promise<void>
}

export interface AlertWorkOptions {
  /** Stories as they may be shown. */
  readonly stories: StoryReader
  /** Where the server is reached when no public address is set; known once it listens. */
  readonly ownAddress: () => string
}

const pauseMilliseconds = 2_000
const storiesAtOnceMax = 20

/** Alerts over `store`. */
export function openAlertWork(store: Store, tools: CommandTools, options: AlertWorkOptions): AlertWork {
  const { settings, clock, terminal } = tools
  const door = openOutgoingDoor(tools)
  let identity: PushIdentity | undefined
  const contact = settings.publicAddress.startsWith('https:')
    ? settings.publicAddress
    : settings.mailFrom === ''
      ? undefined
      : `mailto:${settings.mailFrom}`
  const work = {
    alerts: store.alerts,
    outbox: store.outbox,
    savedSearches: store.savedSearches,
    stories: options.stories,
    changesOf: store.checks.changesOf,
    together: store.together,
    door,
    identity: () => (identity ??= pushIdentity(store.alerts.pushKey(newPushKey), contact)),
    clock,
    chance: openChance(clock.now()),
    rootAddress: () =>
      (settings.publicAddress === '' ? options.ownAddress() : settings.publicAddress).replace(/\/+$/u, ''),
  }
  const sender = openMessageSender(work)
  return {
    desk: openAlertDesk({ ...work, sender }),
    watch: async () => {
      const pause = openBell()
      const endurance = openEndurance(tools)
      const atWork = new Set<Promise<void>>()
      while (!terminal.signal.aborted) {
        const looked = endurance.tryNow(() => evaluateAlerts(work, storiesAtOnceMax), 0)
        const isBusy = looked === storiesAtOnceMax
        // A slow end of one channel holds no other: what it has to send goes on beside the next turn.
        const sending = endurance.tryLater(sender.sendDue, undefined)
        atWork.add(sending)
        sending.then(
          () => atWork.delete(sending),
          (error: unknown) => terminal.write(`headwater serve: alerts could not be sent: ${String(error)}\n`),
        )
        await pause.wait(isBusy ? 0 : pauseMilliseconds, terminal.signal)
      }
      door.close()
      await Promise.allSettled(atWork)
    },
  }
}
