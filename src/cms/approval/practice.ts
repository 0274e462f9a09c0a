import type { PayloadRequest } from 'payload'
import { type Practice, practices, practiceText } from '../../approval/modes.ts'
import { wordingIn } from '../../fields/approval.ts'
import { inOtherLanguage } from '../../fields/otherLanguage.ts'
import type { Language } from '../../i18n/text.ts'

/** What interviewees are asked to judge, as the settings have it, and the words that tell them. */
export async function practiceFor(
  req: PayloadRequest,
  language: Language,
): Promise<{ practice: Practice; text: string }> {
  const { approval } = await req.payload.findGlobal({
    slug: 'settings',
    depth: 0,
    locale: language,
    fallbackLocale: false,
    overrideAccess: true,
    req: inOtherLanguage(req),
  })
  const practice = practices.find((one) => one === approval?.practice) ?? 'full'
  const own = wordingIn(approval as Record<string, unknown> | undefined, practice)
  return { practice, text: practiceText(practice, typeof own === 'string' ? own : null, language) }
}
