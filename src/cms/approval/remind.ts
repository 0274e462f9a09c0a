import { createLocalReq, type Payload } from 'payload'
import { reminderOn } from '../../approval/reminders.ts'
import { now } from '../../clock.ts'
import { lockInTransaction } from '../../database/lock.ts'
import { retryingTransient } from '../../database/retry.ts'
import type { Approval } from '../../generated/payload-types.ts'
import { addDays, calendarDayIn, dayOfStored, instantOfDay } from '../../handover/calendar.ts'
import { sayDay } from '../../handover/sayDay.ts'
import { siteTimeZone } from '../../i18n/timeZones.ts'
import { approvalReminder } from '../../mail/approvalLetters.ts'
import { inTransaction } from '../inTransaction.ts'
import { mailLink } from '../links/index.ts'
import { siteName } from '../siteName.ts'
import { approvable } from './content.ts'
import { addedTo } from './history.ts'
import { addLink, titleOf } from './send.ts'
import { findApproval, writeApproval } from './write.ts'

/** Days around today in which a day to answer by can lie for anybody to be reminded. */
const around = 4

/** Which reminder an open request is due for now. */
function dueFor(approval: Approval): 'early' | 'due' | null {
  const answerBy = dayOfStored(approval.answerBy)
  if (approval.state !== 'asked' || !answerBy || !approval.person.email) return null
  const known = {
    askedOn: calendarDayIn(siteTimeZone, new Date(approval.askedAt)),
    answerBy,
    early: Boolean(approval.remindedAt),
    due: Boolean(approval.dueNoticeAt),
  }
  return reminderOn(known, calendarDayIn(siteTimeZone, now()))
}

/**
 * Mails everybody who is due for a reminder; gives how many. That somebody was reminded is written down in the transaction that
 * their mail leaves after: whatever is killed when, and however many servers look, each reminder leaves at most once.
 */
export async function remindDue(payload: Payload): Promise<number> {
  const today = calendarDayIn(siteTimeZone, now())
  const { docs } = await payload.find({
    collection: 'approvals',
    where: {
      and: [
        { state: { equals: 'asked' } },
        { answerBy: { greater_than: instantOfDay(addDays(today, -around)) } },
        { answerBy: { less_than: instantOfDay(addDays(today, around)) } },
      ],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req: await createLocalReq({}, payload),
  })
  let reminded = 0
  for (const { id } of docs.filter(dueFor)) if (await remind(payload, id)) reminded += 1
  return reminded
}

function remind(payload: Payload, id: string): Promise<boolean> {
  return retryingTransient(() =>
    inTransaction(payload, { language: 'da' }, async (req) => {
      await lockInTransaction(req, `approval ${id}`)
      const approval = await findApproval({ payload, req }, id)
      const which = approval && dueFor(approval)
      if (!approval || !which) return false
      const draft = await approvable(req, approval.about, { draft: true })
      const { language } = approval
      // Nobody is asked to hurry with words that have changed since, or that are in the trash.
      if (!draft || draft.inTrash || draft.hash[language] !== approval.hash) return false
      const at = now().toISOString()
      await writeApproval(req, id, {
        ...(which === 'early' ? { remindedAt: at } : { dueNoticeAt: at }),
        history: addedTo(approval, { at, by: null, event: 'reminded' }),
      })
      const link = await addLink(req, approval)
      const letter = approvalReminder({
        language,
        name: approval.person.name,
        site: await siteName(req, language),
        title: titleOf(approval) || null,
        answerBy: sayDay(dayOfStored(approval.answerBy) ?? '', language),
        link: link.address,
      })
      await mailLink(req, link.id, approval.person.email ?? '', letter)
      return true
    }),
  )
}
