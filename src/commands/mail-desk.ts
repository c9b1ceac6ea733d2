import { type ArrivedMail, openMailDoor } from '../watch/mail-door.ts'
import type { CommandTools } from './command.ts'
import { newsOfMail } from './news-of-feed.ts'
import type { Desk } from './open-desk.ts'

/** Takes newsletters in by SMTP where a port is set, each by `takeMail`; gives back how to end it. What hinders it is told, and the rest goes on. */
export async function openMailDesk(
  { settings, terminal }: CommandTools,
  takeMail: (mail: ArrivedMail) => Promise<void>,
): Promise<() => Promise<void>> {
  if (settings.mailPort === 0) return () => Promise.resolve()
  const addresses = settings.mailAddresses.split(/[\s,]+/u).filter((address) => address.includes('@'))
  const door = await openMailDoor({
    host: settings.mailHost,
    port: settings.mailPort,
    addresses,
    bytesMax: settings.documentBytesMax,
    onMail: takeMail,
  })
  if (door.kind === 'problem') {
    terminal.write(`headwater serve: ${door.sentence}\n`)
    return () => Promise.resolve()
  }
  if (addresses.length === 0) {
    terminal.write('headwater serve: refuses all mail: no address is set; give HEADWATER_MAIL_ADDRESSES.\n')
  }
  return door.close
}

/** Takes a mail into the store: its article is safe when this resolves. */
export async function keepMail({ recipient, bytes }: ArrivedMail, { sources, keeper, store }: Desk): Promise<void> {
  await keeper.takeIn(newsOfMail({ feed: `mailto:${recipient}`, bytes }, sources))
  store.addFates(sources.run.fates.drain())
  sources.run.progress.end()
}
