import { altTexts } from './altTexts.ts'
import { answers } from './answers.ts'
import { approvals } from './approvals.ts'
import { mentions, openComments } from './comments.ts'
import { drafts } from './drafts.ts'
import { handovers } from './handovers.ts'
import { schedules } from './schedules.ts'
import type { DeskSource } from './source.ts'
import { translations } from './translations.ts'

/** What the dashboard asks, in the order in which it tells it. */
export const deskSources: readonly DeskSource[] = [
  mentions,
  answers,
  approvals,
  schedules,
  drafts,
  openComments,
  handovers,
  translations,
  altTexts,
]
