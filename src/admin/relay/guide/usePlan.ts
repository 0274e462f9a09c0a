'use client'
import { useCallback, useEffect, useState } from 'react'
import type { DryRun } from '../../../handover/dryRun.ts'
import { type Attempt, recallAttempt, rememberSeen } from './memory.ts'
import { send } from './send.ts'
import type { Step } from './steps.ts'

const needsPlan: readonly Step[] = ['plan', 'checklist', 'confirm']

/** The dry run of a handover, asked for anew whenever it is to be looked at. */
export function usePlan(user: string, handover: string | undefined, step: Step) {
  const [plan, setPlan] = useState<DryRun | null>(null)
  const [failed, setFailed] = useState<string[] | null>(null)
  const look = step === 'plan'
  const load = useCallback(async () => {
    if (!handover) return
    setFailed(null)
    const answer = await send<DryRun>(`/handovers/${handover}/plan`)
    if (answer.ok) setPlan(answer.data)
    else setFailed(answer.complaints.map(({ message }) => message))
  }, [handover])
  useEffect(() => {
    if (needsPlan.includes(step)) void load()
  }, [step, load])
  useEffect(() => {
    // whoever sees the plan has seen it; who comes back after a reload is held to what they saw then
    if (plan && handover && (look || !recallAttempt(user, handover))) {
      rememberSeen(user, handover, plan.fingerprint)
    }
  }, [plan, look, user, handover])
  const attempt = (): Attempt | null =>
    plan && handover
      ? (recallAttempt(user, handover) ?? rememberSeen(user, handover, plan.fingerprint))
      : null
  const tick = (keys: string[]) =>
    setPlan(
      (now) =>
        now && {
          ...now,
          checklist: now.checklist.map((item) => ({ ...item, ticked: keys.includes(item.key) })),
        },
    )
  return { plan, failed, load, attempt, tick, forget: () => setPlan(null) }
}
