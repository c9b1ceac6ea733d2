import { openFetcher } from '../fetch/fetch-guarded.ts'
import { type MailServer, openMailSender } from '../serve/notify/open-mail-sender.ts'
import type { OutgoingDoor, OutgoingPost, PostAnswer } from '../serve/notify/outgoing-door.ts'
import { type CommandTools, UsageError } from './command.ts'
import { fetcherOptions } from './news-fetcher.ts'

const deadlineMilliseconds = 10_000
const answerBytesMax = 10_000

/** How alerts leave the program: posts by the guarded door, so that no channel leads inward; mail by the operator's server, where one is set. */
export function openOutgoingDoor(tools: CommandTools): OutgoingDoor & { readonly close: () => void } {
  const options = fetcherOptions(tools)
  const fetcher = openFetcher({ ...options, limits: { ...options.limits, deadlineMilliseconds, redirectsMax: 0 } })
  const { settings } = tools
  const mailServer = mailServerOf(settings)
  const sendMail = mailServer && openMailSender(mailServer)
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

const securities = ['starttls', 'tls', 'none'] as const

/** The mail server of the settings; undefined where none is set. */
function mailServerOf(settings: CommandTools['settings']): MailServer | undefined {
  if (settings.smtpHost === '') return undefined
  const security = securities.find((each) => each === settings.smtpSecurity)
  if (security === undefined)
    throw new UsageError(`HEADWATER_SMTP_SECURITY is "${settings.smtpSecurity}"; give ${securities.join(', ')}.`)
  if (!settings.mailFrom.includes('@'))
    throw new UsageError('HEADWATER_MAIL_FROM is no mail address; mail by HEADWATER_SMTP_HOST needs one to come from.')
  return {
    host: settings.smtpHost,
    port: settings.smtpPort,
    security,
    user: settings.smtpUser,
    password: settings.smtpPassword,
    from: settings.mailFrom,
  }
}
