import type { Language } from '../../i18n/text.ts'
import type { AnswerStanding } from '../../interviews/answerStanding.ts'
import type { InvitationState } from '../../links/invitationStates.ts'
import type { LinkStanding } from '../../links/standing.ts'

/** A private link as editors see it; its address was told once and is known to nobody but its person. Moments in ISO 8601. */
export interface ListedLink {
  id: string
  standing: LinkStanding
  createdAt: string
  sentAt: string | null
  firstOpenedAt: string | null
  lastUsedAt: string | null
  uses: number
  expiresAt: string
}

/** An answer beside what the draft has in its place, as plain text; null when the question is gone. */
export interface ListedAnswer {
  exchange: string
  wording: string
  text: string
  standing: AnswerStanding
  draft: string | null
}

export interface ListedInvitation {
  id: string
  name: string
  email: string | null
  language: Language
  state: InvitationState
  answerBy: string | null
  /** The day is past and no answers came. */
  overdue: boolean
  savedAt: string | null
  submittedAt: string | null
  /** What was written so far: how many of the questions have an answer. */
  written: number
  note: string | null
  portrait: string | null
  links: ListedLink[]
  /** Told once they were submitted; what is still being written is nobody else's. */
  answers: ListedAnswer[]
}

/** What the panel of an interview shows: who was asked, and who could be. */
export interface InvitationList {
  questions: number
  invitations: ListedInvitation[]
  suggested: { name: string; ambassador: string }[]
}
