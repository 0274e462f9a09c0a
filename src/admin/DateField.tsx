'use client'
import { DateTimeField, useTranslation } from '@payloadcms/ui'
import type { DateFieldClientComponent } from 'payload'
import { useSay } from './useSay.ts'

const words = {
  next: { da: 'Næste måned', en: 'Next month' },
  previous: { da: 'Forrige måned', en: 'Previous month' },
  time: { da: 'Klokken', en: 'Time' },
}

/**
 * Payload's field of a date, in the language of the panel: Payload tells its date picker the language after it was drawn and does
 * not draw it anew, so a Danish panel would say “Dec 13, 2026, 6:00 PM”.
 */
export const DateField: DateFieldClientComponent = (props) => {
  const { i18n } = useTranslation()
  const { say } = useSay(words)
  const { admin } = props.field
  const overrides = {
    locale: i18n.dateFNS,
    timeCaption: say('time'),
    nextMonthAriaLabel: say('next'),
    previousMonthAriaLabel: say('previous'),
  }
  const date = { ...(admin?.date as object), overrides }
  const field = { ...props.field, admin: { ...admin, date } } as typeof props.field
  return <DateTimeField {...props} field={field} />
}
