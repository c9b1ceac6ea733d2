import { createHash } from 'node:crypto'
import { encryptPush, type PushKeys } from './encrypt-push.ts'
import type { Delivery, OutgoingDoor } from './outgoing-door.ts'
import type { PushIdentity } from './push-identity.ts'
import { failedDelivery } from './send-webhook.ts'
import type { ShownMessage } from './shown-message.ts'

export interface PushTarget extends PushKeys {
  readonly endpoint: string
}

const keptSeconds = 24 * 3600
const topicCharsMax = 32
const textCharsMax = 600

/** Sends one message to a browser's push service, encrypted for that browser alone (RFC 8030, RFC 8291); what became of it. */
export async function sendPush(
  message: ShownMessage,
  target: PushTarget,
  { door, now, identity }: { readonly door: OutgoingDoor; readonly now: number; readonly identity: PushIdentity },
): Promise<Delivery> {
  const reasons = message.reasons.map(({ sentence }) => sentence).join(' ')
  const text = JSON.stringify({
    title: message.title,
    body: `${reasons} ${message.standing}`.trim().slice(0, textCharsMax),
    address: message.address,
    tag: message.story?.id ?? 'test',
    language: message.language,
  })
  const answer = await door.post({
    url: target.endpoint,
    contentType: 'application/octet-stream',
    body: encryptPush(text, target),
    headers: {
      authorization: identity.authorization(target.endpoint, now),
      'content-encoding': 'aes128gcm',
      ttl: String(keptSeconds),
      urgency: 'normal',
      // What waits for a browser that is off is replaced by what is newer of the same story.
      topic: createHash('sha256')
        .update(message.story?.id ?? 'test')
        .digest('base64url')
        .slice(0, topicCharsMax),
    },
  })
  if (answer.kind === 'taken') return { kind: 'sent' }
  // The subscription has ended (RFC 8030, section 7.3).
  if (answer.status === 404 || answer.status === 410)
    return { kind: 'gone', sentence: 'no longer takes messages; switch push on again in that browser.' }
  return failedDelivery(answer)
}
