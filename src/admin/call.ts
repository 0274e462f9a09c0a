/** A request to our API as whoever is signed in, with `json` as its body; null when no answer came that can be read. */
export async function call(
  path: string,
  { json, headers, ...init }: RequestInit & { json?: unknown } = {},
): Promise<{ response: Response; data: unknown } | null> {
  const sent = new Headers(headers)
  if (json !== undefined) sent.set('Content-Type', 'application/json')
  try {
    const response = await fetch(`/api${path}`, {
      ...init,
      credentials: 'same-origin',
      headers: sent,
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    })
    return { response, data: await response.json() }
  } catch {
    return null
  }
}
