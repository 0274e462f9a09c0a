'use client'
import { DateTimeField, useTranslation } from '@payloadcms/ui'
import type { DateFieldClientComponent } from 'payload'
import { useEffect, useState } from 'react'

/**
 * Payload's field of a date, in the language of the panel from the first page on: Payload tells its date picker the language after
 * it was drawn and does not draw it anew, so a Danish panel would say “Dec 13, 2026, 6:00 PM”.
 */
export const DateField: DateFieldClientComponent = (props) => {
  const { i18n } = useTranslation()
  const [told, setTold] = useState('')
  useEffect(() => {
    if (i18n.dateFNS) setTold(i18n.language)
  }, [i18n.dateFNS, i18n.language])
  return <DateTimeField key={told} {...props} />
}
