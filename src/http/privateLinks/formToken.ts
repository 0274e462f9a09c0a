import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'

/**
 * What a form of a private page brings back to prove that it was read there: HMAC-SHA256 of the link and the action with the
 * server's secret. Each action has its own, so what may save can't submit.
 */
export const formToken = ({ secret }: Pick<Payload, 'secret'>, link: string, action: string) =>
  createHmac('sha256', secret).update(`private-link:${link}:${action}`).digest('base64url')

/** Whether a form brought the token of this link and action. */
export function isFormToken(
  payload: Pick<Payload, 'secret'>,
  link: string,
  action: string,
  given: string | undefined,
): boolean {
  const expected = Buffer.from(formToken(payload, link, action))
  const got = Buffer.from(given ?? '')
  return expected.length === got.length && timingSafeEqual(expected, got)
}
