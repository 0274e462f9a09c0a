'use client'
import { ConfirmationModal, useModal } from '@payloadcms/ui'
import { focusSoon } from '../../focus.ts'

interface Props {
  slug: string
  label: string
  question: string
  body: string
  yes: string
  no: string
  onYes: () => Promise<void>
}

/** A button that asks before it does something, in Payload's own dialog. */
export function Ask({ slug, label, question, body, yes, no, onYes }: Props) {
  const { openModal } = useModal()
  const buttonId = `ask-${slug}`
  return (
    <>
      <button
        className="relay-button relay-button--danger"
        id={buttonId}
        onClick={() => {
          openModal(slug)
          // Payload's dialog leaves the focus behind
          focusSoon('confirm-cancel')
        }}
        type="button"
      >
        {label}
      </button>
      <ConfirmationModal
        body={body}
        cancelLabel={no}
        confirmLabel={yes}
        heading={question}
        modalSlug={slug}
        onCancel={() => focusSoon(buttonId)}
        onConfirm={onYes}
      />
    </>
  )
}
