import { createHmac, timingSafeEqual } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { RichParagraph } from '../../richtext/rich.ts'

/**
 * A seal on the text as it was read, which nobody but this installation can make: the text travels to the editor's browser and
 * back, because nothing of it is kept here meanwhile.
 */
export function sealOf(req: PayloadRequest, source: readonly RichParagraph[]): string {
  const canonical = source.map(({ kind, depth, gap, rule, runs }) => [
    kind,
    depth ?? 0,
    gap,
    rule === true,
    runs.map(({ text, bold, italic, href }) => [text, bold === true, italic === true, href ?? '']),
  ])
  return createHmac('sha256', req.payload.secret)
    .update(`interview import\n${JSON.stringify(canonical)}`)
    .digest('base64url')
}

/** Whether the text is the one that was read, to the letter. */
export function isSealed(
  req: PayloadRequest,
  source: readonly RichParagraph[],
  seal: string,
): boolean {
  const right = Buffer.from(sealOf(req, source))
  const given = Buffer.from(seal)
  return right.length === given.length && timingSafeEqual(right, given)
}
