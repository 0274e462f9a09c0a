import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { lockInTransaction } from '../../database/lock.ts'
import { dayOfInstant } from '../../handover/calendar.ts'
import { problemsOfTerm, type TermDates } from '../../handover/termRules.ts'
import { languageOf } from '../../i18n/text.ts'
import { idOf } from '../../references.ts'

const datesOf = ({
  startsOn,
  endsOn,
}: {
  startsOn: string
  endsOn?: string | null
}): TermDates => ({
  startsOn: dayOfInstant(startsOn),
  endsOn: endsOn ? dayOfInstant(endsOn) : undefined,
})

/** Collection hook: refuses a term that breaks a rule, with every reason at once. */
export const checkTerm: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const term = { ...originalDoc, ...data }
  if (!term.startsOn || !term.role || !term.ambassador) return data // Validation of the fields says so itself.
  // Two at once must not both find the way free.
  await lockInTransaction(req, `role:${idOf(term.role)}`)
  const { docs } = await req.payload.find({
    collection: 'terms',
    where: {
      and: [
        { role: { equals: idOf(term.role) } },
        { ambassador: { equals: idOf(term.ambassador) } },
        ...(originalDoc?.id ? [{ id: { not_equals: originalDoc.id } }] : []),
      ],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const problems = problemsOfTerm(datesOf(term), docs.map(datesOf))
  if (problems.length === 0) return data
  const language = languageOf(req.i18n?.language)
  throw new ValidationError(
    {
      collection: 'terms',
      errors: problems.map(({ path, message }) => ({ path, message: message[language] })),
    },
    req.t,
  )
}

/** Collection hook: what a term is called in lists, for instance "Anna Holm, 2026–2027". */
export const titleOfTerm: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const term = { ...originalDoc, ...data }
  if (!term.startsOn || !term.ambassador) return data
  const ambassador = await req.payload.findByID({
    collection: 'ambassadors',
    id: idOf(term.ambassador) ?? '',
    depth: 0,
    joins: false,
    draft: true,
    trash: true,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  const years = [term.startsOn, term.endsOn].map((day) =>
    day ? dayOfInstant(day).slice(0, 4) : '',
  )
  return { ...data, title: `${ambassador?.name ?? ''}, ${years.join('–')}` }
}
