import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { isRecord } from '../../fields/shape/types.ts'
import { type Language, languageOf } from '../../i18n/text.ts'
import { problem } from '../endpoints/answer.ts'

/** The filter of the admin panel's list, out of its address: its filter, what is searched for, and what is chosen. */
export async function filterOf(req: PayloadRequest, collection: CollectionSlug): Promise<Where> {
  const { config } = req.payload.collections[collection]
  const { ids, search } = req.query as { ids?: string; search?: string }
  const where = whereAsked(req)
  const searched = mergeListSearchAndWhere({
    collectionConfig: config,
    search: typeof search === 'string' ? search : '',
    ...(where ? { where } : {}),
  })
  const base = await config.admin.baseFilter?.({ limit: 0, page: 1, req, sort: '' })
  const chosen = typeof ids === 'string' && ids ? [{ id: { in: ids.split(',') } }] : []
  return { and: [searched ?? {}, ...(base ? [base] : []), ...chosen] }
}

/** The filter as it was sent: as parameters, or, as the guards in front pass it on, as JSON. */
function whereAsked(req: PayloadRequest): Where | undefined {
  const { where } = req.query
  if (typeof where !== 'string') return where as Where | undefined
  try {
    const parsed: unknown = JSON.parse(where)
    if (isRecord(parsed)) return parsed as Where
  } catch {
    // refused below, as any other filter that is none
  }
  throw problem(req, 400, {
    da: 'Filteret »where« er ikke gyldigt.',
    en: 'The filter “where” is not valid.',
  })
}

/** The language of the texts that are asked for. */
export const languageAsked = ({ locale }: PayloadRequest): Language => languageOf(locale)
