import { createHmac } from 'node:crypto'
import type { Delivery, OutgoingDoor } from './outgoing-door.ts'
import type { ShownMessage } from './shown-message.ts'

const goneStatus = 410

/** Sends one message to a webhook, signed; what became of it. */
export async function sendWebhook(
  message: ShownMessage,
  { url, secret }: { readonly url: string; readonly secret: string },
  { door, now }: { readonly door: OutgoingDoor; readonly now: number },
): Promise<Delivery> {
  const body = JSON.stringify({
    id: message.id,
    kind: message.story === undefined ? 'test' : 'story',
    writtenAt: message.writtenAt,
    title: message.title,
    language: message.language,
    address: message.address,
    reasons: message.reasons,
    ...(message.story === undefined ? {} : { story: message.story }),
  })
  const answer = await door.post({
    url,
    contentType: 'application/json',
    body,
    headers: { 'headwater-delivery': message.id, 'headwater-signature': webhookSignature(body, secret, now) },
  })
  if (answer.kind === 'taken') return { kind: 'sent' }
  if (answer.status === goneStatus) return { kind: 'gone', sentence: answer.sentence }
  return failedDelivery(answer)
}

/** The failure of a post as that of a delivery. */
export function failedDelivery({
  sentence,
  retryAfter,
}: {
  readonly sentence: string
  readonly retryAfter?: string
}): Delivery {
  return { kind: 'failed', sentence, ...(retryAfter === undefined ? {} : { retryAfter }) }
}

/** `t=SECONDS,v1=HEX`: HMAC-SHA256 over the seconds, a full stop and the body, so that an old message cannot be sent again as a new one. */
export function webhookSignature(body: string, secret: string, now: number): string {
  const seconds = Math.floor(now / 1000)
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`
}
