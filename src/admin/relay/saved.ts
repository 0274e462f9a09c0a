import type { Payload, TypedUser } from 'payload'
import { dayOfInstant } from '../../handover/calendar.ts'
import type { Change } from '../../handover/dryRun.ts'
import type { Language, Localised } from '../../i18n/text.ts'
import { idOf, idsOf } from '../../references.ts'
import type { Draft, Person } from './guide/draft.ts'
import type { SavedHandover } from './guide/Guide.tsx'
import type { Result } from './guide/ResultStep.tsx'

interface Trace {
  kind: Change['kind']
  collection: string
  id: string
  what: Localised
}

/** What a handover keeps of what was done; written by the server alone. */
interface Kept {
  traces?: Trace[]
  undo?: { traces?: Trace[]; kept?: { what: Localised }[] }
}

/** A handover as the guide goes on with it; null when there is none that the person may see. */
export async function loadHandover(
  payload: Payload,
  user: TypedUser,
  id: string,
  language: Language,
): Promise<{ draft: Draft; handover: SavedHandover } | null> {
  const common = {
    collection: 'handovers',
    id,
    depth: 0,
    fallbackLocale: false,
    disableErrors: true,
    overrideAccess: false,
    user,
  } as const
  const [doc, english] = await Promise.all([
    payload.findByID({ ...common, locale: 'da' }),
    payload.findByID({ ...common, locale: 'en' }),
  ])
  if (!doc || !english) return null
  const dayOr = (instant: string | null | undefined) => (instant ? dayOfInstant(instant) : '')
  const incoming = (doc.incoming ?? []).map((row, index): Person => {
    const ambassador = idOf(row.ambassador) ?? ''
    return {
      key: row.id ?? String(index),
      known: ambassador !== '',
      ambassador,
      name: row.name ?? '',
      email: row.email ?? '',
      titleDa: row.title ?? '',
      titleEn: english.incoming?.[index]?.title ?? '',
      organisation: idOf(row.organisation) ?? '',
      sector: row.sector ?? '',
      kind: row.kind,
      endsOn: dayOr(row.endsOn),
      appointedBy: idsOf(row.appointedBy),
    }
  })
  const draft: Draft = {
    role: idOf(doc.role) ?? '',
    outgoing: idsOf(doc.outgoing),
    incoming,
    effectiveOn: dayOfInstant(doc.effectiveOn),
    announcedOn: dayOr(doc.announcedOn),
    note: doc.note ?? '',
  }
  return {
    draft,
    handover: {
      id,
      state: doc.state,
      revision: new Date(doc.updatedAt).toISOString(),
      result: resultOf(doc.result as Kept | null, language),
    },
  }
}

function resultOf(kept: Kept | null | undefined, language: Language): Result {
  const told = (traces: Trace[] | undefined): Change[] =>
    (traces ?? []).map(({ kind, collection, id, what }) => ({
      kind,
      id,
      what: what[language],
      ...(id && collection !== 'payload-jobs'
        ? { link: `/admin/collections/${collection}/${id}` }
        : {}),
    }))
  const undo = kept?.undo
  return {
    changes: told(kept?.traces),
    undone: undo
      ? {
          changes: told(undo.traces),
          kept: (undo.kept ?? []).map(({ what }) => what[language]),
        }
      : null,
  }
}
