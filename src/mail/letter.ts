import type { Language } from '../i18n/text.ts'
import { asHtml, htmlPage } from './letterHtml.ts'

/** A paragraph, what somebody else wrote, or an address to follow, which stands on a line of its own. */
export type Part = string | { quote: string } | { link: string; label: string }

/** What a letter says, before it is plain text or HTML. */
export type Letter = { language: Language; subject: string; parts: Part[] }

/** A mail's words in both forms. */
export type Written = { subject: string; text: string; html: string }

function asText(part: Part): string {
  if (typeof part === 'string') return part
  if ('quote' in part) return part.quote.replace(/^/gm, '> ').replace(/^> $/gm, '>')
  return `${part.label}${/[?!.]$/.test(part.label) ? '' : ':'}\n${part.link}`
}

/** The letter as plain text and as HTML, without images, style sheets or scripts. What it is about comes first among its links. */
export function writeLetter({ language, subject, parts }: Letter): Written {
  const first = parts.find((part) => typeof part === 'object' && 'link' in part)
  const html = parts.map((part) => asHtml(part, part === first))
  return {
    subject,
    text: `${parts.map(asText).join('\n\n')}\n`,
    html: htmlPage({ language, subject, body: html.join('\n') }),
  }
}
