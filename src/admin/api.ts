/** What the API answered: its data, or the reasons it gave, which are already in the reader's language. */
export type Answer<T> = { ok: true; data: T } | { ok: false; reasons: string[] }

/** Asks our own REST API as the signed-in editor. No reasons means that no answer came. */
export async function ask<T>(path: string, body?: unknown): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api${path}`, {
      credentials: 'same-origin',
      ...(body === undefined
        ? {}
        : {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
          }),
    })
    const data: unknown = await response.json()
    if (response.ok) return { ok: true, data: data as T }
    const { errors } = data as { errors?: { message: string }[] }
    return { ok: false, reasons: (errors ?? []).map(({ message }) => message) }
  } catch {
    return { ok: false, reasons: [] }
  }
}
