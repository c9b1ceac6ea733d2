import { openFetcher } from '../fetch/fetch-guarded.ts'
import { openMailSender } from '../serve/notify/open-mail-sender.ts'
import type { OutgoingDoor, OutgoingPost, PostAnswer } from '../serve/notify/outgoing-door.ts'
import type { CommandTools } from './command.ts'
import { fetcherOptions } from './news-fetcher.ts'

const deadlineMilliseconds = 10_000
const answerBytesMax = 10_000

/** How alerts leave the program: posts by the guarded door, so that no channel leads inward; mail by the operator's server, where one is set. */
export function openOutgoingDoor(tools: CommandTools): OutgoingDoor & { readonly close: () => void } {
  const options = fetcherOptions(tools)
  const fetcher = openFetcher({ ...options, limits: { ...options.limits, deadlineMilliseconds, redirectsMax: 0 } })
  const { settings } = tools
  const sendMail =
    settings.smtpHost === ''
      ? undefined
      : openMailSender({
          host: settings.smtpHost,
          port: settings.smtpPort,
          security: securityOf(settings.smtpSecurity),
          user: settings.smtpUser,
          password: settings.smtpPassword,
          from: settings.mailFrom,
        })
  return {
    post: async ({ url, contentType, body, headers }: OutgoingPost): Promise<PostAnswer> => {
      const outcome = await fetcher.fetch({
        url,
        post: { contentType, body, headers },
        bytesMax: answerBytesMax,
        onTooLarge: 'cut',
      })
      if (outcome.kind !== 'failed') return { kind: 'taken' }
      // The body of an answer is not read for its sake: once it was taken, it is not sent again.
      if (outcome.why === 'broken-body') return { kind: 'taken' }
      const { sentence, status, retryAfter } = outcome
      return {
        kind: 'failed',
        sentence,
        ...(status === undefined ? {} : { status }),
        ...(retryAfter === undefined ? {} : { retryAfter }),
      }
    },
    ...(sendMail === undefined ? {} : { sendMail }),
    close: fetcher.close,
  }
}

function securityOf(setting: string): 'tls' | 'starttls' | 'none' {
  return setting === 'tls' || setting === 'none' ? setting : 'starttls'
}
