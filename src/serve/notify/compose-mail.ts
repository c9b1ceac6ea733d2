import { html } from 'hono/html'
import type { OutgoingMail } from './outgoing-door.ts'
import type { ShownMessage } from './shown-message.ts'

/** Whom a mail goes to, and the links in it. */
export interface MailPlan {
  readonly address: string
  readonly rootAddress: string
  /** Ends the mails, or confirms the address. */
  readonly token: string
}

/** One mail with all that is due; the text first, the same as HTML beside it. */
export async function messageMail(messages: readonly ShownMessage[], plan: MailPlan): Promise<OutgoingMail> {
  const [first] = messages
  const endAddress = `${plan.rootAddress}/alerts/end/${plan.token}`
  const subject = messages.length === 1 ? (first?.title ?? '') : `${messages.length} stories changed`
  const foot = 'You get this because of your alerts at Headwater.'
  return {
    to: plan.address,
    subject,
    id: messages
      .map(({ id }) => id)
      .join('.')
      .slice(0, idCharsMax),
    text: `${messages.map(textOf).join('\n\n')}\n\n-- \n${foot} Your alerts: ${plan.rootAddress}/alerts\nNo more of these mails: ${endAddress}\n`,
    html: (
      await html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${subject}</title></head><body>${messages.map(markupOf)}<hr><p>${foot} <a href="${plan.rootAddress}/alerts">Your alerts</a> · <a href="${endAddress}">No more of these mails</a></p></body></html>`
    ).toString(),
    endAddress,
  }
}

const idCharsMax = 60

function textOf({ title, reasons, standing, address }: ShownMessage): string {
  return [title, ...reasons.map(({ sentence }) => `* ${sentence}`), standing, address].join('\n')
}

function markupOf({ title, language, reasons, standing, address }: ShownMessage): ReturnType<typeof html> {
  return html`<h2 lang="${language}" dir="auto"><a href="${address}">${title}</a></h2><ul>${reasons.map(({ sentence }) => html`<li>${sentence}</li>`)}</ul><p>${standing}</p>`
}

/** The mail that asks whether an address is the reader's own: nobody else's is ever written to again. */
export async function confirmationMail({ address, rootAddress, token }: MailPlan): Promise<OutgoingMail> {
  const link = `${rootAddress}/alerts/confirm/${token}`
  const words = 'Somebody, most likely you, asked Headwater to send alerts to this address.'
  return {
    to: address,
    subject: 'Confirm this address for alerts',
    id: `confirm-${token.slice(0, 16)}`,
    text: `${words}\nConfirm it: ${link}\nWithout that nothing more is sent.\n`,
    html: (
      await html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Confirm this address</title></head><body><p>${words}</p><p><a href="${link}">Confirm it</a></p><p>Without that nothing more is sent.</p></body></html>`
    ).toString(),
  }
}
