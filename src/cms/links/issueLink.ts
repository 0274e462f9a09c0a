import type { PayloadRequest } from 'payload'
import type { Link } from '../../generated/payload-types.ts'
import type { Language } from '../../i18n/text.ts'
import type { Purpose } from '../../links/purposes.ts'
import { newToken } from '../../links/token.ts'
import { privateAddress } from './addresses.ts'

export interface LinkWish {
  purpose: Purpose
  /** The id of the interview. */
  interview: string
  subject: Link['subject']
  person: { name: string; email?: string | null; ambassador?: string | null }
  language: Language
  expiresAt: Date
  /** When it is mailed at once. */
  sentAt?: Date
}

/**
 * Makes a private link in the transaction of `req`. `address` is told here and nowhere else: mail it or show it, but never
 * store or log it.
 */
export async function issueLink(
  req: PayloadRequest,
  { expiresAt, sentAt, ...wish }: LinkWish,
): Promise<{ id: string; address: string }> {
  const { token, hash } = newToken()
  const { id } = await req.payload.create({
    collection: 'links',
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      ...wish,
      hash,
      expiresAt: expiresAt.toISOString(),
      sentAt: sentAt?.toISOString() ?? null,
      createdBy: req.user?.id ?? null,
      uses: 0,
    },
  })
  return { id, address: privateAddress(req.payload, token) }
}
