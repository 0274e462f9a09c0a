import { siteTimeZone } from '../../i18n/timeZones.ts'
import './schedule.css'
import type { DefaultServerCellComponentProps } from 'payload'
import { languageOf } from '../../i18n/text.ts'
import { sayMoment } from '../../publishing/schedule/sayMoment.ts'
import { openSchedules } from './load.ts'
import { wordsIn } from './words.ts'

/** In lists: when a document goes out or is taken off the site, or that it did not. Payload asks for it in a document's form too, where there is no row. */
export async function PlannedCell({
  collectionSlug,
  rowData,
  payload,
  i18n,
}: DefaultServerCellComponentProps) {
  const row: { id?: string } | undefined = rowData
  if (!row?.id) return null
  const own = (await openSchedules(payload)).get(`${collectionSlug}:${row.id}`) ?? []
  if (own.length === 0) return <span>–</span>
  const language = languageOf(i18n.language)
  const say = wordsIn(language)
  return (
    <span>
      {own.map(({ id: key, action, at, state }) => {
        const when = sayMoment(siteTimeZone, new Date(at))[language]
        const failed = state === 'failed'
        return (
          <span className={`stafet-planned${failed ? ' is-alarm' : ''}`} key={key}>
            {failed ? say('didFail') : say(action === 'publish' ? 'out' : 'off', { when })}{' '}
          </span>
        )
      })}
    </span>
  )
}
