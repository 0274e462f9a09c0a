import type { SendEmailOptions } from 'payload'
import { escapeHtml } from './escapeHtml.ts'

/** A mail as it leaves: one line per header, both forms of the text. */
export type OutgoingMail = { from: string; to: string; subject: string; text: string; html: string }

/** A header is one line: whatever else was in it can't begin another header. */
export const oneLine = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim()

type Address = SendEmailOptions['to'] | SendEmailOptions['from']

/** Addresses as one line, `"Name" <address>` where there is a name. */
function addresses(value: Address): string {
  if (!value) return ''
  if (Array.isArray(value)) return value.map((one) => addresses(one)).join(', ')
  if (typeof value === 'string') return oneLine(value)
  const address = oneLine(value.address ?? '').replace(/[<>,\s]/g, '')
  const name = oneLine(value.name ?? '').replace(/["\\]/g, '')
  return name ? `"${name}" <${address}>` : address
}

/** The words of HTML that came without plain text, as Payload's own mails do. */
export const textOf = (html: string): string =>
  html
    .replace(/<(head|style|script)[\s\S]*?<\/\1>/gi, '')
    .replace(/<br\s*\/?>|<\/(p|div|h\d|li|tr)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[ \t]+\n/g, '\n')
    .trim()

/** Payload's mail options as a mail; throws when nobody is to receive it. */
export function outgoing(message: SendEmailOptions, defaultFrom: string): OutgoingMail {
  const to = addresses(message.to)
  if (to === '') throw new Error('A mail without a receiver cannot be sent.')
  const html = typeof message.html === 'string' ? message.html : ''
  const text = typeof message.text === 'string' ? message.text : `${textOf(html)}\n`
  return {
    from: addresses(message.from) || oneLine(defaultFrom),
    to,
    subject: oneLine(message.subject ?? ''),
    text,
    html: html || `<pre>${escapeHtml(text)}</pre>\n`,
  }
}
