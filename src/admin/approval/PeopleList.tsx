'use client'
import type { PanelPerson } from '../../approval/panel.ts'
import { diffWords } from '../../diff/words.ts'
import { sayDay } from '../../handover/sayDay.ts'
import { DiffText } from '../diff/DiffText.tsx'
import { useSay } from '../useSay.ts'
import { approvalWords, standingLabels } from './words.ts'

/** Where each interviewee stands in each language, and what has changed since they were asked. */
export function PeopleList({ people }: { people: readonly PanelPerson[] }) {
  const { language, say } = useSay(approvalWords)
  return (
    <ul className="stafet-approve__people">
      {people.map((one) => (
        <li key={`${one.person} ${one.language}`}>
          <p>
            <strong>{one.name}</strong>, {say(one.language)}{' '}
            <span className="stafet-approve__standing" data-standing={one.standing}>
              {standingLabels[one.standing][language]}
            </span>
            {one.answerBy ? (
              <>
                {' '}
                <span className={one.overdue ? 'stafet-approve__late' : undefined}>
                  {say(one.overdue ? 'overdue' : 'due')} {sayDay(one.answerBy, language)}
                </span>
              </>
            ) : null}
          </p>
          {one.changes.length > 0 ? (
            <details>
              <summary>{say('whatChanged')}</summary>
              <dl>
                {one.changes.map(({ after, before, label, part }) => (
                  <div key={part}>
                    <dt>{label[language]}</dt>
                    <dd>
                      <DiffText parts={diffWords(before, after)} />
                    </dd>
                  </div>
                ))}
              </dl>
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
