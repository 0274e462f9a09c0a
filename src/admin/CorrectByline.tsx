'use client'
import { Button, toast, useAuth, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { ask } from './api.ts'
import { useApprovals } from './approval/useApprovals.ts'
import { BylineForm, type Line } from './BylineForm.tsx'
import { reloadAt } from './checks/fieldInHash.ts'
import { focusSoon } from './focus.ts'
import { useWords } from './useWords.ts'

interface Contribution {
  publishedAt?: string | null
  attribution?: Line[] | null
}

/** The one way to change a frozen byline: a small form that asks for a reason. Shown to editors once there is one. */
export function CorrectByline() {
  const say = useWords()
  const router = useRouter()
  const { user } = useAuth()
  const { collectionSlug, hasPublishedDoc, id, savedDocumentData } = useDocumentInfo()
  const { code: locale } = useLocale()
  const [lines, setLines] = useState<Line[]>()
  const buttonId = useId()
  const [problems, setProblems] = useState<string[]>([])
  const { answer: approvals } = useApprovals(
    collectionSlug === 'interviews' && id ? String(id) : undefined,
  )
  const waits = hasPublishedDoc && approvals?.ok === true && approvals.data.mode.mode === 'required'
  const published = (savedDocumentData as Contribution | undefined)?.publishedAt
  if (!id || !published || user?.role === 'ambassador') return null
  const path = `/${collectionSlug}/${id}`

  const open = async () => {
    const answer = await ask<Contribution>(`${path}?depth=0&draft=true&locale=${locale}`)
    if (answer.ok) setLines(answer.data.attribution ?? [])
    else toast.error(answer.reasons.join(' ') || say('noAnswer'))
  }
  const close = () => {
    setLines(undefined)
    setProblems([])
    focusSoon(buttonId)
  }
  const save = async (attribution: Line[], reason: string) => {
    setProblems([])
    const answer = await ask<{ waits: boolean }>(`${path}/attribution?locale=${locale}`, {
      attribution,
      reason,
    })
    if (!answer.ok) {
      setProblems(answer.reasons.length > 0 ? answer.reasons : [say('noAnswer')])
      return
    }
    if (answer.data.waits) return reloadAt('approvalPanel')
    close()
    toast.success(say('bylineSaved'))
    router.refresh()
  }

  const common = { onCancel: close, onSave: save, problems, waits }
  if (lines) return <BylineForm {...common} lines={lines} />
  return (
    <div className="stafet-action">
      <Button
        buttonStyle="secondary"
        id={buttonId}
        margin={false}
        onClick={() => void open()}
        size="small"
        type="button"
      >
        {say('correctByline')}
      </Button>
    </div>
  )
}
