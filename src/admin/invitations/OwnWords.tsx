'use client'
import { useFormFields, useLocale } from '@payloadcms/ui'
import { isWaiting, standingOfAnswer } from '../../interviews/answerStanding.ts'
import { useSay } from '../useSay.ts'
import { useInvitations } from './useInvitations.ts'
import { invitationWords } from './words.ts'

/**
 * Under an exchange of the form: whether its answer is the interviewee's own, word for word as they wrote it, follows what is typed.
 */
export function OwnWords({ path }: { path: string }) {
  const { list } = useInvitations()
  const { code } = useLocale()
  const { say } = useSay(invitationWords)
  const row = path.replace(/\.[^.]+$/, '')
  const id = useFormFields(([fields]) => fields[`${row}.id`]?.value)
  const answer = useFormFields(([fields]) => fields[`${row}.answer`]?.value)
  const given = list?.invitations
    .filter(({ language }) => language === code)
    .flatMap(({ answers }) => answers)
    .find(({ exchange }) => exchange === id)
  if (!given) return null
  const placed = given.standing === 'edited' || given.standing === 'own' ? given.text : null
  const standing = standingOfAnswer({ text: given.text, placed }, { answer })
  const words = standing === 'own' ? 'ownWords' : isWaiting(standing) ? 'answerWaits' : 'edited'
  return (
    <p className="stafet-own" data-standing={standing} role="status">
      {say(words)}
    </p>
  )
}
