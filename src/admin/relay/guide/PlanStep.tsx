'use client'
import type { DryRun, PageChange } from '../../../handover/dryRun.ts'
import type { Language } from '../../../i18n/text.ts'
import type { Say } from '../words.ts'
import { ChangeGroups } from './ChangeGroups.tsx'
import { type Step, stepOfPath, steps } from './steps.ts'

interface Props {
  plan: DryRun
  timeZone: string
  onGo: (step: Step) => void
  language: Language
  say: Say
}

/** What would happen, in words: what stands in the way, what changes, and which public pages follow when. */
export function PlanStep({ plan, timeZone, onGo, language, say }: Props) {
  return (
    <>
      {plan.conflicts.length > 0 && (
        <section className="relay-summary">
          <h3>{say('conflicts')}</h3>
          <ul>
            {plan.conflicts.map(({ path, message }) => {
              const step = stepOfPath(path)
              const word = steps.find(({ id }) => id === step)?.word
              return (
                <li key={`${path} ${message}`}>
                  {message}{' '}
                  {step && word && (
                    <button className="relay-link" onClick={() => onGo(step)} type="button">
                      {say('changeWhere', { step: say(word) })}
                    </button>
                  )}
                </li>
              )
            })}
          </ul>
        </section>
      )}
      {plan.possible && <p className="relay-note">{say('dryRun')}</p>}
      {plan.conflicts.length === 0 && (
        <section>
          <h3>{say('changes')}</h3>
          <ChangeGroups changes={plan.changes} say={say} />
        </section>
      )}
      <Pages language={language} pages={plan.pages} say={say} timeZone={timeZone} />
    </>
  )
}

interface PagesProps {
  pages: readonly PageChange[]
  timeZone: string
  language: Language
  say: Say
}

function Pages({ pages, timeZone, language, say }: PagesProps) {
  if (pages.length === 0) return <p>{say('noPages')}</p>
  const format = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  })
  const moments = [...new Set(pages.map(({ at }) => at))]
  return (
    <details className="relay-details" open={pages.length <= 12}>
      <summary>
        {say('pages')} ({pages.length})
      </summary>
      {moments.map((moment) => (
        <section className="relay-changes" key={moment}>
          <h4>{format.format(new Date(moment))}</h4>
          <ul className="relay-addresses">
            {pages
              .filter(({ at }) => at === moment)
              .map(({ path }) => (
                <li key={path}>
                  <a href={path} rel="noreferrer" target="_blank">
                    {path}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </details>
  )
}
