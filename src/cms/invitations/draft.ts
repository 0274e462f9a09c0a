import type { Payload, PayloadRequest } from 'payload'
import { inOtherLanguage } from '../../fields/otherLanguage.ts'
import { type Language, otherThan } from '../../i18n/text.ts'
import { idOf, type Reference } from '../../references.ts'

/** A question of the draft and its answer in the language asked for; `wording` in the other one where there is none. */
export interface DraftExchange {
  id: string
  wording: string
  answer: unknown
}

/** The newest version of an interview as somebody who answers it needs it. */
export interface InterviewDraft {
  id: string
  title: string | null
  exchanges: DraftExchange[]
  assignedTo: string | undefined
}

type Texts = Partial<Record<Language, unknown>> | null | undefined
interface Stored {
  title?: Texts
  assignedTo?: Reference
  exchanges?: { id: string; wording?: Texts; answer?: Texts }[] | null
}

/** Reads the newest version of an interview; null when there is none, or when it lies in the trash. */
export async function findInterviewDraft(
  { payload, req }: { payload: Payload; req?: PayloadRequest },
  id: string,
  language: Language,
): Promise<InterviewDraft | null> {
  const found = await payload.findByID({
    collection: 'interviews',
    id,
    depth: 0,
    draft: true,
    locale: 'all',
    disableErrors: true,
    overrideAccess: true,
    ...(req ? { req: inOtherLanguage(req) } : {}),
  })
  if (!found) return null
  const { assignedTo, exchanges, title } = found as unknown as Stored
  const words = (texts: Texts): string =>
    String(texts?.[language] || texts?.[otherThan(language)] || '')
  return {
    id,
    title: words(title) || null,
    assignedTo: idOf(assignedTo),
    exchanges: (exchanges ?? []).map((exchange) => ({
      id: exchange.id,
      wording: words(exchange.wording),
      answer: exchange.answer?.[language] ?? null,
    })),
  }
}
