'use client'
import { useRowLabel, useTranslation } from '@payloadcms/ui'

/** The heading of a row of questions and answers: its number and its question. */
export function ExchangeLabel() {
  const { data, rowNumber } = useRowLabel<{ wording?: string }>()
  const { i18n } = useTranslation()
  const unasked = i18n.language === 'en' ? 'New question' : 'Nyt spørgsmål'
  return (
    <span>
      {(rowNumber ?? 0) + 1}. {data?.wording || unasked}
    </span>
  )
}
