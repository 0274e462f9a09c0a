import type { Language } from '../i18n/text.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { Part } from './letter.ts'

/*
  Mail programs drop style sheets, so each element carries its own. No colour of ground or text: the reader's program has both,
  light or dark. What has a colour of its own, the button, has a border that is seen on either.
*/
const styles = {
  body: "margin:0;padding:24px 20px;font:17px/1.5 -apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;overflow-wrap:break-word",
  letter: 'max-width:600px',
  paragraph: 'margin:0 0 16px',
  quote: 'margin:0 0 16px;padding:2px 0 2px 16px;border-left:4px solid #8b9a92',
  way: 'margin:24px 0',
  button:
    'display:inline-block;padding:12px 20px;border:1px solid #8b9a92;background:#13211c;color:#fff;font-weight:600;text-decoration:none',
  address: 'display:block;margin-top:8px;font-size:14px;line-height:1.4;word-break:break-all',
}

/** Words with their line ends. */
const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>')

/** A part of a letter as HTML; the link that the letter is about is a button, with its address in words below. */
export function asHtml(part: Part, isButton: boolean): string {
  if (typeof part === 'string') return `<p style="${styles.paragraph}">${lines(part)}</p>`
  if ('quote' in part)
    return `<blockquote style="${styles.quote}">${lines(part.quote)}</blockquote>`
  const href = escapeHtml(part.link)
  const [block, link] = isButton
    ? [styles.way, ` style="${styles.button}"`]
    : [styles.paragraph, '']
  return `<p style="${block}"><a href="${href}"${link}>${escapeHtml(part.label)}</a><span style="${styles.address}">${href}</span></p>`
}

/** The whole of a mail's HTML. */
export function htmlPage(mail: { language: Language; subject: string; body: string }): string {
  return `<!doctype html>
<html lang="${mail.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(mail.subject)}</title>
</head>
<body style="${styles.body}">
<div style="${styles.letter}">
${mail.body}
</div>
</body>
</html>
`
}
