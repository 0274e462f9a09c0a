/** What our API answered: its data, or every reason it gave, in the reader's language. */
export type Done<T> = { ok: true; data: T } | { ok: false; reasons: string[] }

/** Sends a request to our API as whoever is signed in. No reasons means that no answer came. */
export async function send<T>(path: string, method = 'GET', body?: unknown): Promise<Done<T>> {
  try {
    const response = await fetch(`/api${path}`, {
      method,
      credentials: 'same-origin',
      ...(body === undefined
        ? {}
        : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const data = (await response.json()) as T & {
      errors?: { message: string; data?: { errors?: { message: string }[] } }[]
    }
    if (response.ok) return { ok: true, data }
    const reasons = (data.errors ?? []).flatMap(
      (error) => error.data?.errors?.map(({ message }) => message) ?? [error.message],
    )
    return { ok: false, reasons }
  } catch {
    return { ok: false, reasons: [] }
  }
}
