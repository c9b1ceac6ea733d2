import { html } from 'hono/html'
import type { Texts } from '../texts/english.ts'
import type { OutgoingMail } from './outgoing-door.ts'
import type { ShownMessage } from './shown-message.ts'

/** Whom a mail goes to, in what language, and the links in it. */
export interface MailPlan {
  readonly texts: Texts
  readonly address: string
  readonly rootAddress: string
  /** Ends the mails, or confirms the address. */
  readonly token: string
}

/** One mail with all that is due; the text first, the same as HTML beside it. */
export async function messageMail(messages: readonly ShownMessage[], plan: MailPlan): Promise<OutgoingMail> {
  const [first] = messages
  const endAddress = `${plan.rootAddress}/alerts/end/${plan.token}`
  const { notices, language } = plan.texts
  const subject = messages.length === 1 ? (first?.title ?? '') : notices.storiesChanged(messages.length)
  return {
    to: plan.address,
    subject,
    id: messages
      .map(({ id }) => id)
      .join('.')
      .slice(0, idCharsMax),
    text: `${messages.map(textOf).join('\n\n')}\n\n-- \n${notices.why} ${notices.yourAlerts}: ${plan.rootAddress}/alerts\n${notices.noMore}: ${endAddress}\n`,
    html: (
      await html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${subject}</title></head><body>${messages.map(markupOf)}<hr><p>${notices.why} <a href="${plan.rootAddress}/alerts">${notices.yourAlerts}</a> · <a href="${endAddress}">${notices.noMore}</a></p></body></html>`
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
export async function confirmationMail({ texts, address, rootAddress, token }: MailPlan): Promise<OutgoingMail> {
  const { confirmSubject, confirmWords, confirmLink, confirmElse } = texts.notices
  const link = `${rootAddress}/alerts/confirm/${token}`
  return {
    to: address,
    subject: confirmSubject,
    id: `confirm-${token.slice(0, 16)}`,
    text: `${confirmWords}\n${confirmLink}: ${link}\n${confirmElse}\n`,
    html: (
      await html`<!doctype html><html lang="${texts.language}"><head><meta charset="utf-8"><title>${confirmSubject}</title></head><body><p>${confirmWords}</p><p><a href="${link}">${confirmLink}</a></p><p>${confirmElse}</p></body></html>`
    ).toString(),
  }
}
