import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'
import { now } from '../clock.ts'
import { writeMailFile } from './mailFile.ts'
import { type OutgoingMail, outgoing } from './outgoing.ts'

export type MailOptions = {
  /** `smtp://user:password@host:587` or `smtps://…`; without one each mail becomes a file. */
  smtpUrl?: string | undefined
  /** The sender: an address, or `Name <address>`. */
  from?: string | undefined
  /** The folder for mails that aren't sent: `mail` in the data folder. */
  folder: string
}

export type Sent = { sent: 'smtp' } | { sent: 'file'; path: string }

const defaultSender = 'Stafet <stafet@localhost>'

/** The name and the address in `Name <address>`. */
function senderOf(from: string): { name: string; address: string } {
  const match = /^\s*"?(.*?)"?\s*<([^<>]+)>\s*$/.exec(from)
  const address = (match?.[2] ?? from).trim()
  return { name: match?.[1]?.trim() || 'Stafet', address }
}

function smtp(url: string): (mail: OutgoingMail) => Promise<Sent> {
  // Nothing in a mail may make the server read its own files or fetch addresses.
  const limits = { disableFileAccess: true, disableUrlAccess: true }
  const timeouts = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 }
  const transport = createTransport({ url, pool: true, maxConnections: 2, ...timeouts, ...limits })
  return async (mail) => {
    await transport.sendMail(mail)
    return { sent: 'smtp' }
  }
}

/**
 * Payload's mail adapter: through SMTP when there is a server for it, otherwise into readable files,
 * whose paths are logged. Rejects when a mail can't be sent; who calls decides what follows.
 */
export function mailAdapter({ folder, from, smtpUrl }: MailOptions): EmailAdapter<Sent> {
  const sender = from?.trim() || defaultSender
  const { address, name } = senderOf(sender)
  const send = smtpUrl ? smtp(smtpUrl) : undefined

  return ({ payload }) => ({
    name: send ? 'stafet-smtp' : 'stafet-files',
    defaultFromAddress: address,
    defaultFromName: name,
    sendEmail: async (message) => {
      const mail = outgoing(message, sender)
      if (send) return send(mail)
      const path = await writeMailFile(folder, mail, now())
      // A warning, for nobody has received it: commands that only show warnings show this.
      payload.logger.warn({ msg: `No SMTP server is set: mail to ${mail.to} is in ${path}`, path })
      return { sent: 'file', path }
    },
  })
}
