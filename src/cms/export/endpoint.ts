import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { isEditor, type Person } from '../../access/people.ts'
import { now } from '../../clock.ts'
import { calendarDayIn } from '../../handover/calendar.ts'
import { siteTimeZone } from '../../i18n/timeZones.ts'
import { problem } from '../endpoints/answer.ts'
import { columnsOf } from './columns.ts'
import { documentsOf, type Wanted } from './documents.ts'
import { filterOf, languageAsked } from './filter.ts'
import { formats } from './formats.ts'
import { Names } from './names.ts'
import { streamOf } from './stream.ts'
import { beginExport } from './underWay.ts'

/** The lists that an ambassador's user has; of the others they only read what everybody does. */
const ofAmbassadors = new Set(['interviews', 'cases'])

/**
 * `GET /api/<collection>/export?format=csv|json&locale=da&where…&sort…&search…&ids=a,b`: the list that the admin panel shows
 * under the same filter, as a file. CSV is for people (labels, names, readable dates), JSON is the API's own documents. It is
 * written while it is read and kept nowhere. 401 for whoever isn't signed in, 403 for what is not theirs to list, 400 for a
 * format, filter or order that there is not, 429 for a third one at the same time.
 */
export const exportList: Endpoint = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw problem(req, 401, { da: 'Log ind først.', en: 'Sign in first.' })
    const collection = String(req.routeParams?.collection) as CollectionSlug
    if (!isEditor(req.user as Person) && !ofAmbassadors.has(collection)) {
      throw problem(req, 403, {
        da: 'Den liste kan kun redaktionen eksportere.',
        en: 'Only the editors can export that list.',
      })
    }
    const name = String(req.query.format ?? 'csv')
    const format = Object.hasOwn(formats, name) ? formats[name] : undefined
    if (!format) {
      throw problem(req, 400, {
        da: 'Vælg format=csv eller format=json.',
        en: 'Choose format=csv or format=json.',
      })
    }
    const language = languageAsked(req)
    const { flattenedFields } = req.payload.collections[collection].config
    const names = new Names(req, language)
    const columns = columnsOf(flattenedFields, { nameOf: names.of, i18n: req.i18n })
    const wanted: Wanted = {
      collection,
      where: await filterOf(req, collection),
      sort: sortOf(req, collection),
      language,
      ...(format.named ? { prepare: (docs) => names.learn(docs, flattenedFields) } : {}),
    }
    const over = beginExport(req)
    const batches = documentsOf(req, wanted)
    // a filter that is refused is refused now, and not in the middle of a file
    const first = await batches.next().catch((error: unknown) => {
      over()
      throw error
    })
    const today = calendarDayIn(siteTimeZone, now())
    return new Response(streamOf(format, columns, { first, batches, over }), {
      headers: {
        'Content-Type': format.type,
        'Content-Disposition': `attachment; filename="${collection}-${today}.${name}"`,
        'Cache-Control': 'private, no-store',
      },
    })
  },
}

/** The order of the list: by fields of its own only, for an order by what somebody may not read would tell it. */
function sortOf(req: PayloadRequest, collection: CollectionSlug): string | undefined {
  const { sort } = req.query
  if (sort === undefined || sort === '') return undefined
  const { flattenedFields } = req.payload.collections[collection].config
  const known = new Set(['id', ...flattenedFields.map((field) => field.name)])
  if (typeof sort === 'string' && known.has(sort.replace(/^-/, ''))) return sort
  throw problem(req, 400, {
    da: 'Listen kan ikke sorteres sådan.',
    en: 'The list cannot be sorted like that.',
  })
}
