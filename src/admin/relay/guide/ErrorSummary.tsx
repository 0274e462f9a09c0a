'use client'
import type { Say } from '../words.ts'
import type { Complaint } from './check.ts'

interface Props {
  complaints: readonly Complaint[]
  heading: string
  /** Goes to the field that a complaint is about; null when it is about none. */
  wayTo: (complaint: Complaint) => (() => void) | null
  id: string
  say: Say
}

/** Everything that is wrong, together, with a way to each field. It gets the focus when something was refused. */
export function ErrorSummary({ complaints, heading, wayTo, id, say }: Props) {
  const headingId = `${id}-heading`
  if (complaints.length === 0) return null
  return (
    <section aria-labelledby={headingId} className="relay-summary" id={id} tabIndex={-1}>
      <h3 id={headingId}>{heading || say('problems')}</h3>
      <ul>
        {complaints.map((complaint) => {
          const go = wayTo(complaint)
          return (
            <li key={`${complaint.path} ${complaint.message}`}>
              {go ? (
                <button className="relay-link" onClick={go} type="button">
                  {complaint.message}
                </button>
              ) : (
                complaint.message
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
