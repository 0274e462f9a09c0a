import type { DateField } from 'payload'
import type { Localised } from '../i18n/text.ts'
import { dayLook } from './dateLook.ts'
import { checkDay, toStoredDay } from './hooks/calendarDate.ts'

interface Options {
  name: string
  label: Localised
  description?: Localised
  required?: boolean
  index?: boolean
  sidebar?: boolean
}

/** A calendar day without a time: stored as noon UTC, entered as a date or as `YYYY-MM-DD`. */
export function calendarDate({
  name,
  label,
  description,
  required,
  index,
  sidebar,
}: Options): DateField {
  return {
    name,
    type: 'date',
    label,
    required: required ?? false,
    index: index ?? false,
    admin: {
      ...dayLook,
      ...(description ? { description } : {}),
      ...(sidebar ? { position: 'sidebar' } : {}),
    },
    hooks: { beforeValidate: [toStoredDay] },
    validate: checkDay(required ?? false),
  } as DateField
}
