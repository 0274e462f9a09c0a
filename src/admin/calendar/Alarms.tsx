import type { Language } from '../../i18n/text.ts'
import { siteTimeZone } from '../../i18n/timeZones.ts'
import { sayMoment } from '../../publishing/schedule/sayMoment.ts'
import type { Shown } from '../schedule/load.ts'
import { wordsIn } from '../schedule/words.ts'

/** What should have happened and did not, whatever month is shown. */
export function Alarms({
  schedules,
  language,
}: {
  schedules: readonly Shown[]
  language: Language
}) {
  if (schedules.length === 0) return null
  const say = wordsIn(language)
  return (
    <section aria-labelledby="stafet-alarms" className="stafet-alarms">
      <h2 id="stafet-alarms">{say('alarms')}</h2>
      <ul>
        {schedules.map(({ id, collection, document, title, at, problem }) => (
          <li key={id}>
            {document ? (
              <a href={`/admin/collections/${collection}/${document}`}>{title || '–'}</a>
            ) : (
              `${title || '–'} (${say('gone')})`
            )}
            , {sayMoment(siteTimeZone, new Date(at))[language]}
            {problem && <p>{problem[language]}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
