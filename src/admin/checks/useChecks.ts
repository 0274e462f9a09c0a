'use client'
import {
  useAllFormFields,
  useAuth,
  useDebounce,
  useDocumentEvents,
  useDocumentInfo,
  useLocale,
} from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useMemo, useState } from 'react'
import { type Localised, languageOf, otherThan } from '../../i18n/text.ts'
import {
  type Checked,
  checkDocument,
  type Fields,
  type Finding,
  idsIn,
  mediaToLookUp,
  type Surroundings,
  shapes,
} from '../../publishing/checks/index.ts'
import { isPreviewed } from '../../publishing/preview.ts'
import { unapprovedIn, useApprovals } from '../approval/useApprovals.ts'
import { alignRows, hasNewRows } from './align.ts'
import { peopleOf, picturesOf, writtenIn } from './lookUp.ts'

/** Milliseconds after the last key: sooner, and what one is just writing would be found fault with. */
const patience = 400

/** What is found in the document as it stands in the form; undefined while not everything is known yet. */
export interface Found {
  findings: Finding[]
  /** Whether something that the checks need could not be asked for. */
  isPartial: boolean
}

/** A document in the other language than the form's, and which one that is. */
interface Read {
  of: string
  fields: Fields | null
}

/** The checks of the form that is being edited, anew whenever one pauses. */
export function useChecks(): Found | undefined {
  const { collectionSlug, id } = useDocumentInfo()
  const { code } = useLocale()
  const { mostRecentUpdate } = useDocumentEvents()
  const [form] = useAllFormFields()
  const settled = useDebounce(form, patience)
  const language = languageOf(code)
  const collection = isPreviewed(collectionSlug) ? collectionSlug : undefined
  const own = useMemo(() => reduceFieldsToValues(settled, true) as Fields, [settled])

  const [read, setRead] = useState<Read>()
  const wanted = collection && id ? `${collection} ${id} ${otherThan(language)}` : undefined
  // undefined: not read yet; null: no answer came
  const other = read && read.of === wanted ? read.fields : undefined
  const isBehind = Boolean(collection && other && hasNewRows(collection, own, other))
  // biome-ignore lint/correctness/useExhaustiveDependencies: after a save only, and only when there is something new
  useEffect(() => {
    if (!collection || !id || !wanted || (other !== undefined && !isBehind)) return
    let current = true
    void writtenIn(collection, id, otherThan(language)).then((fields) => {
      if (current) setRead({ of: wanted, fields: fields ?? null })
    })
    return () => {
      current = false
    }
  }, [wanted, mostRecentUpdate])

  const checked = useMemo((): Checked | undefined => {
    if (!collection || other === undefined) return undefined
    const aligned = other ? alignRows(collection, own, other) : own
    const fields = language === 'da' ? { da: own, en: aligned } : { da: aligned, en: own }
    return { collection, language, fields, around: {} }
  }, [collection, language, other, own])

  const looked = useSurroundings(checked, mostRecentUpdate)
  const unapproved = useUnapproved(collection === 'interviews' && id ? String(id) : undefined)
  const around = useMemo(() => ({ ...looked, unapproved }), [looked, unapproved])
  return useMemo(() => {
    if (!checked) return undefined
    const findings = checkDocument({ ...checked, around })
    const isAbout = (finding: Finding) => other || finding.language !== otherThan(language)
    return { findings: findings.filter(isAbout), isPartial: other === null }
  }, [around, checked, language, other])
}

/** Why an interview can't go out without approval, as long as that is required. */
function useUnapproved(id: string | undefined): readonly Localised[] {
  const { answer } = useApprovals(id)
  return useMemo(() => unapprovedIn(answer), [answer])
}

/** What is told of the pictures and people in the document; asked for anew when others are chosen, or one was edited. */
function useSurroundings(checked: Checked | undefined, update: unknown): Surroundings {
  const [around, setAround] = useState<Surroundings>({})
  const { user } = useAuth()
  const isComplete = user?.role !== 'ambassador'
  const media = checked ? mediaToLookUp(checked).join() : ''
  const field = checked && shapes[checked.collection].people?.name
  const people = field ? idsIn(checked.fields[checked.language][field]).join() : ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: an update of another document may be one of them
  useEffect(() => {
    let current = true
    void Promise.all([picturesOf(split(media)), peopleOf(split(people))]).then((facts) => {
      if (current) setAround({ media: facts[0], people: facts[1], isComplete })
    })
    return () => {
      current = false
    }
  }, [media, people, isComplete, entityOf(update)])
  return around
}

const split = (ids: string): string[] => ids.split(',').filter(Boolean)

/** Of which document an update tells, when it is a picture or a person and not the one in the form. */
function entityOf(update: unknown): string {
  const { entitySlug, updatedAt } = (update ?? {}) as { entitySlug?: string; updatedAt?: string }
  return entitySlug === 'media' || entitySlug === 'ambassadors' ? `${entitySlug} ${updatedAt}` : ''
}
