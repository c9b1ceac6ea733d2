import type { SendMailOptions } from 'nodemailer'
import type { Delivery, OutgoingMail } from './outgoing-door.ts'

/** The operator's mail server. */
export interface MailServer {
  readonly host: string
  readonly port: number
  /** `tls` from the first byte, `starttls` after a greeting, or `none` for a server on this machine. */
  readonly security: 'tls' | 'starttls' | 'none'
  readonly user: string
  readonly password: string
  readonly from: string
}

const waitMilliseconds = 15_000
const permanentMin = 550
const permanentMax = 559

/** Sends mails through `server`, each on a connection of its own; what became of each. */
export function openMailSender(server: MailServer): (mail: OutgoingMail) => Promise<Delivery> {
  return async (mail) => {
    const library = await loadLibrary()
    if (library === undefined)
      return {
        kind: 'failed',
        sentence: 'cannot be written to: the package nodemailer is missing; run npm install nodemailer.',
      }
    const transport = library.createTransport({
      host: server.host,
      port: server.port,
      secure: server.security === 'tls',
      requireTLS: server.security === 'starttls',
      ignoreTLS: server.security === 'none',
      ...(server.user === '' ? {} : { auth: { user: server.user, pass: server.password } }),
      connectionTimeout: waitMilliseconds,
      greetingTimeout: waitMilliseconds,
      socketTimeout: waitMilliseconds,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    try {
      await transport.sendMail(mailOf(mail, server.from))
      return { kind: 'sent' }
    } catch (error) {
      return failureOf(error)
    } finally {
      transport.close()
    }
  }
}

/** The optional package, undefined where it is not installed. */
async function loadLibrary(): Promise<typeof import('nodemailer') | undefined> {
  try {
    return await import('nodemailer')
  } catch {
    return undefined
  }
}

function mailOf(mail: OutgoingMail, from: string): SendMailOptions {
  const domain =
    from
      .split('@')
      .at(-1)
      ?.replace(/[^\w.-]/gu, '') ?? 'headwater'
  const { endAddress } = mail
  return {
    from,
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    // The same when it is sent again, so that a mailbox can tell (RFC 5322, section 3.6.4).
    messageId: `<${mail.id}@${domain}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(endAddress === undefined ? {} : { 'List-Unsubscribe': `<${endAddress}>` }),
      ...(endAddress?.startsWith('https:') ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
    },
  }
}

/** 5xx on the address means that there is no such mailbox; everything else is tried again. */
function failureOf(error: unknown): Delivery {
  const words = error instanceof Error ? error.message.replaceAll(/\s+/gu, ' ').slice(0, 200) : String(error)
  const code = errorField(error, 'responseCode')
  const isRecipient = errorField(error, 'command') === 'RCPT TO'
  if (isRecipient && typeof code === 'number' && code >= permanentMin && code <= permanentMax)
    return { kind: 'gone', sentence: `does not exist, says the mail server (${words}).` }
  return { kind: 'failed', sentence: `could not be written to (${words}).` }
}

function errorField(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined
}
