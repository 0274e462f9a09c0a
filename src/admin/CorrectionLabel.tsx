'use client'
import { useRowLabel, useTranslation } from '@payloadcms/ui'

/** The heading of a correction of a byline: the day and the reason. */
export function CorrectionLabel() {
  const { data } = useRowLabel<{ at?: string; reason?: string }>()
  const { i18n } = useTranslation()
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' })
  const at = data?.at ? day.format(new Date(data.at)) : undefined
  return <span>{[at, data?.reason].filter(Boolean).join(': ')}</span>
}
