'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useEffect, useState } from 'react'
import { ask } from '../api.ts'
import { fieldNamed, idsIn, withInner } from './fields.ts'
import type { Refused } from './saves.ts'
import type { Say } from './words.ts'

/** As many things are asked for by name at most. */
const most = 100

/**
 * What people call the values of a field: what is chosen by its label, yes and no, and other documents by their titles, once those
 * have come.
 */
export function useNames(
  fields: readonly ClientField[],
  { fields: differing, mine, theirs }: Refused,
  say: Say,
): (field: string) => (value: string) => string {
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map())
  // biome-ignore lint/correctness/useExhaustiveDependencies: a dialog is about one refusal
  useEffect(() => {
    let isOpen = true
    for (const { name } of differing) {
      const ids = [...new Set([...idsIn(mine[name]), ...idsIn(theirs[name])])].slice(0, most)
      for (const slug of ids.length > 0 ? targetsOf(fieldNamed(fields, name)) : []) {
        const title = getEntityConfig({ collectionSlug: slug })?.admin?.useAsTitle
        const asked = new URLSearchParams({ 'where[id][in]': ids.join(','), limit: String(most) })
        void ask<{ docs: Record<string, unknown>[] }>(`/${slug}?${asked}&depth=0&draft=true`).then(
          (answer) => {
            if (!answer.ok || !title || !isOpen) return
            const found = answer.data.docs.map((doc) => [doc.id, doc[title]] as [string, string])
            setTitles((known) => new Map([...known, ...found.filter(([, text]) => text)]))
          },
        )
      }
    }
    return () => {
      isOpen = false
    }
  }, [differing])
  return (name) => {
    const field = fieldNamed(fields, name)
    const options = (field ? withInner(field) : []).flatMap((each) =>
      'options' in each ? each.options : [],
    )
    return (value) => {
      if (value === 'true' || value === 'false') return say(value)
      const option = options.find((one) => typeof one === 'object' && one.value === value)
      const label = typeof option === 'object' ? getTranslation(option.label, i18n) : undefined
      return (typeof label === 'string' ? label : titles.get(value)) ?? value
    }
  }
}

/** The collections that a field or one in it refers to. */
function targetsOf(field: ClientField | undefined): string[] {
  const inner = field ? withInner(field) : []
  return [...new Set(inner.flatMap((each) => ('relationTo' in each ? each.relationTo : [])))]
}
