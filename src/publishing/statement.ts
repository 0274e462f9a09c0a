const hosts = new Set(['was.digst.dk', 'www.was.digst.dk'])

/**
 * The address of a Danish accessibility statement, as `/was` leads to it: over HTTPS, at the site of the Agency for
 * Digital Government where all of them are published; null for anything else.
 */
export function statementAddress(text: unknown): string | null {
  if (typeof text !== 'string' || !URL.canParse(text.trim())) return null
  const url = new URL(text.trim())
  const plain = url.username === '' && url.password === '' && url.port === ''
  return url.protocol === 'https:' && hosts.has(url.hostname) && plain ? url.href : null
}
