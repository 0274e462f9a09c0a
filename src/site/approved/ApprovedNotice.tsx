import { practiceLabels } from '../../approval/modes.ts'
import { approvalStateLabels } from '../../approval/states.ts'
import type { Approval } from '../../generated/payload-types.ts'
import type { Language } from '../../i18n/text.ts'
import { sayMoment } from '../privatePages/answer/moments.ts'

const words: Record<
  Language,
  Record<'what' | 'asked' | 'decided' | 'practice' | 'hash', string>
> = {
  da: {
    what: 'Teksten, som den blev sendt til godkendelse',
    asked: 'Sendt',
    decided: 'besvaret',
    practice: 'Bedt om at godkende',
    hash: 'Kontrolsum',
  },
  en: {
    what: 'The text as it was sent for approval',
    asked: 'Sent',
    decided: 'answered',
    practice: 'Asked to approve',
    hash: 'Hash',
  },
}

/** Above frozen words: who was asked what, when, what they answered, and which words exactly. */
export function ApprovedNotice({ approval, moment }: { approval: Approval; moment: Date }) {
  const { askedAt, decidedAt, hash, language, person, practice, state } = approval
  const say = words[language]
  const at = (iso: string) => sayMoment(new Date(iso), moment, language)
  return (
    <p className="notice">
      {say.what}: {person.name} – {approvalStateLabels[state][language]}. {say.asked} {at(askedAt)}
      {decidedAt ? `, ${say.decided} ${at(decidedAt)}` : ''}. {say.practice}:{' '}
      {practiceLabels[practice][language].toLowerCase()}. {say.hash}: {hash.slice(0, 16)}
    </p>
  )
}
