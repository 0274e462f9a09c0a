import type { Language } from '../i18n/text.ts'

/** A paragraph, or an address to follow, which stands on a line of its own. */
export type Part = string | { link: string; label: string }

/** What a letter says, before it is plain text or HTML. */
export type Letter = { language: Language; subject: string; parts: Part[] }

/** A mail's words in both forms. */
export type Written = { subject: string; text: string; html: string }

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)

const asText = (part: Part): string =>
  typeof part === 'string'
    ? part
    : `${part.label}${/[?!.]$/.test(part.label) ? '' : ':'}\n${part.link}`

const asHtml = (part: Part): string =>
  typeof part === 'string'
    ? `<p>${escapeHtml(part)}</p>`
    : `<p><a href="${escapeHtml(part.link)}">${escapeHtml(part.label)}</a><br>${escapeHtml(part.link)}</p>`

/** The letter as plain text and as simple HTML without images, styles or scripts. */
export function writeLetter({ language, subject, parts }: Letter): Written {
  const html = [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<title>${escapeHtml(subject)}</title></head><body>`,
    ...parts.map(asHtml),
    '</body></html>',
  ].join('\n')
  return { subject, text: `${parts.map(asText).join('\n\n')}\n`, html: `${html}\n` }
}
