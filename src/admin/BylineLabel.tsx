'use client'
import { useRowLabel } from '@payloadcms/ui'
import { useWords } from './useWords.ts'

/** The heading of a person in a byline: the name. */
export function BylineLabel() {
  const { data } = useRowLabel<{ name?: string }>()
  const say = useWords()
  return <span>{data?.name || say('name')}</span>
}
