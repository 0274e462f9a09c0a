import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import type { DeskSection } from '../../admin/desk/types.ts'
import { now } from '../../clock.ts'
import type { Language } from '../../i18n/text.ts'
import type { DeskSource } from './source.ts'
import { deskSources } from './sources.ts'

/** So many items of each heading are shown; the rest is a number. */
const shown = 5

interface Asked {
  payload: Payload
  user: TypedUser
  language: Language
}

/**
 * What waits at a person's desk, one section for each source and in their order. A source that fails says so in its section
 * and in the log; the others are told all the same.
 */
export async function loadDesk(
  { payload, user, language }: Asked,
  sources: readonly DeskSource[] = deskSources,
): Promise<DeskSection[]> {
  const moment = now()
  return Promise.all(
    sources.map(async (source) => {
      // each its own: a Local API call notes its locale in the request that it is given
      const req = await createLocalReq({ user, locale: language }, payload)
      return sectionOf(source, { req, moment, language })
    }),
  )
}

async function sectionOf(
  source: DeskSource,
  { req, moment, language }: { req: PayloadRequest; moment: Date; language: Language },
): Promise<DeskSection> {
  const { name, heading, all } = source
  const section = { name, heading: heading[language], ...(all ? { all } : {}) }
  try {
    const { items, total } = await source.load(req, { limit: shown, moment })
    const lines = items.slice(0, shown).map(({ detail, mine, ...item }) => ({
      ...item,
      detail: detail[language],
      mine: mine === true,
    }))
    return { ...section, lines, total, failed: false }
  } catch (err) {
    req.payload.logger.error({ err, msg: `The dashboard could not ask for ${name}` })
    return { ...section, lines: [], total: 0, failed: true }
  }
}
