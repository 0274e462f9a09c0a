import type { When } from '../../../handover/when.ts'
import type { Language } from '../../../i18n/text.ts'
import { wordsIn } from '../words.ts'

/** What somebody is in the relay, in a word or two. */
export function WhenPills({ whens, language }: { whens: readonly When[]; language: Language }) {
  const say = wordsIn(language)
  if (whens.length === 0) return <span>–</span>
  return (
    <span className="relay-pills">
      {whens.map((when) => (
        <span className={`relay-state relay-state--${when}`} key={when}>
          {say(when)}
        </span>
      ))}
    </span>
  )
}
