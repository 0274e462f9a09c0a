'use client'
import { useRef, useState } from 'react'
import type { DryRun } from '../../../handover/dryRun.ts'
import { readDay } from '../../../handover/readDay.ts'
import { sayDay } from '../../../handover/sayDay.ts'
import type { Language } from '../../../i18n/text.ts'
import type { Say } from '../words.ts'
import { ChangeGroups } from './ChangeGroups.tsx'
import type { Complaint } from './check.ts'
import { TextField } from './Field.tsx'

interface Props {
  plan: DryRun
  complaints: readonly Complaint[]
  onWrong: (complaint: Complaint) => void
  onConfirm: () => Promise<void>
  language: Language
  say: Say
}

/** The last look, and the date that has to be typed. */
export function ConfirmStep({ plan, complaints, onWrong, onConfirm, language, say }: Props) {
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  // not `disabled`: a disabled button loses the focus, and with it the person at the keyboard
  const sending = useRef(false)
  const day = { day: sayDay(plan.effectiveOn, language), iso: plan.effectiveOn }
  const confirm = async () => {
    if (sending.current) return
    if (readDay(typed, language) !== plan.effectiveOn) {
      onWrong({ path: 'confirm', message: say('wrongDate', day) })
      return
    }
    sending.current = true
    setBusy(true)
    await onConfirm()
    sending.current = false
    setBusy(false)
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void confirm()
      }}
    >
      <section>
        <h3>{say('sumUp')}</h3>
        <ChangeGroups changes={plan.changes} say={say} />
      </section>
      <TextField
        complaints={complaints}
        help={say('confirmHelp', day)}
        label={say('theDate')}
        onChange={setTyped}
        path="confirm"
        value={typed}
      />
      <button className="relay-button relay-button--primary" type="submit">
        {say(busy ? 'carryingOut' : 'carryOut')}
      </button>
    </form>
  )
}
