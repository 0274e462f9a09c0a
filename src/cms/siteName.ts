import type { PayloadRequest } from 'payload'
import type { Language } from '../i18n/text.ts'

/** What the site calls itself in a language, for mails. */
export async function siteName(
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  language: Language,
): Promise<string> {
  const found = await req.payload.db.findGlobal<{ siteName?: Record<string, string> | null }>({
    slug: 'settings',
    ...(req.transactionID ? { req: req as PayloadRequest } : {}),
  })
  const name = found?.siteName
  return name?.[language] || name?.da || name?.en || 'Stafet'
}
