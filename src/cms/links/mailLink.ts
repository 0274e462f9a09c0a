import type { PayloadRequest } from 'payload'
import { now } from '../../clock.ts'
import { retryingApart } from '../../database/retry.ts'
import { type Letter, writeLetter } from '../../mail/letter.ts'
import { afterCommit } from '../afterCommit.ts'

/** Mails a letter with a link once the transaction is committed, and notes on the link that it left: only then do lists say so. */
export async function mailLink(
  req: PayloadRequest,
  link: string,
  to: string,
  letter: Letter,
): Promise<void> {
  const { payload } = req
  await afterCommit(req, async () => {
    await payload.sendEmail({ to, ...writeLetter(letter) })
    await retryingApart(() =>
      payload.update({
        collection: 'links',
        id: link,
        depth: 0,
        overrideAccess: true,
        data: { sentAt: now().toISOString() },
      }),
    )
  })
}
