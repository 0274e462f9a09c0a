/**
 * Our own HTML as it may stand elsewhere: addresses of this site get its scheme and host, what only our style sheet
 * knows goes. `html` must come from React, which writes attributes in one way and escapes quotation marks in texts.
 */
export function absolute(html: string, baseUrl: string): string {
  return html
    .replace(/ (?:class|sizes|srcSet|loading|decoding|fetchPriority)="[^"]*"/gi, '')
    .replace(/<source[^>]*\/>/g, '')
    .replace(/<\/?picture>/g, '')
    .replace(/ (href|src)="(\/(?!\/)[^"]*)"/g, (_, name, path) => ` ${name}="${baseUrl}${path}"`)
}
