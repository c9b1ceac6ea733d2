import type { SMTPServerDataStream, SMTPServerOptions, SMTPServerSession } from 'smtp-server'

export interface MailDoorOptions {
  readonly host: string
  readonly port: number
  /** Who mail is taken for; mail for anyone else is refused before it is sent. */
  readonly addresses: readonly string[]
  readonly bytesMax: number
  /** Keeps a mail: only when it resolves is the sender told that the mail has arrived. */
  readonly onMail: (mail: ArrivedMail) => Promise<void>
}

export interface ArrivedMail {
  /** The address that it was sent to, in small letters. */
  readonly recipient: string
  readonly bytes: Uint8Array
}

export type MailDoor =
  | { readonly kind: 'open'; readonly port: number; readonly close: () => Promise<void> }
  | { readonly kind: 'problem'; readonly sentence: string }

const clientsMax = 20
const recipientsMax = 10
const idleMilliseconds = 60_000
const closingMilliseconds = 1_000

/**
 * Listens for newsletters by SMTP. It takes mail for its own addresses only and sends none; a mail that cannot be kept is
 * refused for now, so that its sender tries again.
 */
export async function openMailDoor(options: MailDoorOptions): Promise<MailDoor> {
  const SMTPServer = await loadServer()
  if (SMTPServer === undefined) {
    return {
      kind: 'problem',
      sentence: 'takes no mail: the package smtp-server is missing; run npm install smtp-server.',
    }
  }
  const server = new SMTPServer(serverOptions(options))
  const listening = await new Promise<number | string>((resolve) => {
    // After it listens, an error is of one connection: its sender tries again.
    server.on('error', (error) => resolve(error.message))
    const { server: socket } = server
    server.listen(options.port, options.host, () => {
      const place = socket.address()
      resolve(typeof place === 'object' && place !== null ? place.port : options.port)
    })
  })
  if (typeof listening === 'string') {
    return { kind: 'problem', sentence: `takes no mail: port ${options.port} cannot be opened (${listening}).` }
  }
  return { kind: 'open', port: listening, close: () => new Promise((resolve) => server.close(() => resolve())) }
}

/** The optional package, undefined where it is not installed. */
async function loadServer(): Promise<typeof import('smtp-server').SMTPServer | undefined> {
  try {
    return (await import('smtp-server')).SMTPServer
  } catch {
    return undefined
  }
}

function serverOptions({ addresses, bytesMax, onMail }: MailDoorOptions): SMTPServerOptions {
  const own = new Set(addresses.map((address) => address.toLowerCase()))
  return {
    banner: 'Headwater',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: bytesMax,
    maxClients: clientsMax,
    socketTimeout: idleMilliseconds,
    closeTimeout: closingMilliseconds,
    onRcptTo: ({ address }, session, answer) => {
      if (!own.has(address.toLowerCase())) answer(smtpError(550, 'No such address here'))
      else if (session.envelope.rcptTo.length >= recipientsMax) answer(smtpError(452, 'Too many recipients'))
      else answer()
    },
    onData: (stream, session, answer) => {
      keepMail(stream, session, { bytesMax, onMail }).then(
        (error) => answer(error),
        () => answer(smtpError(451, 'Could not be kept, try again later')),
      )
    },
  }
}

async function keepMail(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  { bytesMax, onMail }: Pick<MailDoorOptions, 'bytesMax' | 'onMail'>,
): Promise<Error | undefined> {
  const chunks: Uint8Array[] = []
  let bytesCount = 0
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue
    bytesCount += chunk.length
    if (bytesCount <= bytesMax) chunks.push(chunk)
  }
  if (bytesCount > bytesMax || stream.sizeExceeded) return smtpError(552, 'Larger than is taken here')
  const recipient = session.envelope.rcptTo[0]?.address.toLowerCase()
  if (recipient !== undefined) await onMail({ recipient, bytes: Buffer.concat(chunks) })
  return undefined
}

/** An error with the code that SMTP answers with. */
function smtpError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}
