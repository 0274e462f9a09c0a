import { call } from './call.ts'

/** What the API answered: its data, or the reasons it gave, which are already in the reader's language. */
export type Answer<T> = { ok: true; data: T } | { ok: false; reasons: string[] }

interface Refusal {
  errors?: { message: string; data?: { errors?: { message: string }[] } }[]
}

/** Asks our own REST API as the signed-in editor: with POST when there is a body. No reasons means that no answer came. */
export async function ask<T>(path: string, body?: unknown): Promise<Answer<T>> {
  const answer = await call(path, body === undefined ? {} : { method: 'POST', json: body })
  return told(answer, ({ message }) => [message])
}

/** Sends a request to it, and names every reason for itself where one refusal has several. */
export async function send<T>(path: string, method = 'GET', body?: unknown): Promise<Answer<T>> {
  const answer = await call(path, { method, json: body })
  return told(answer, ({ data, message }) => data?.errors?.map((each) => each.message) ?? [message])
}

function told<T>(
  answer: Awaited<ReturnType<typeof call>>,
  reasonsIn: (error: NonNullable<Refusal['errors']>[number]) => string[],
): Answer<T> {
  if (answer?.response.ok) return { ok: true, data: answer.data as T }
  const { errors = [] } = (answer?.data ?? {}) as Refusal
  return { ok: false, reasons: errors.flatMap(reasonsIn) }
}
