'use client'
import { Button } from '@payloadcms/ui'

interface Props {
  /** The class of the row, which differs from panel to panel. */
  className: string
  labels: { mail: string; link: string; cancel: string }
  onCancel: () => void
  onPress: (mail: boolean) => void
}

/** By mail, as a link to copy, or not at all. */
export function AskingButtons({ className, labels, onCancel, onPress }: Props) {
  const common = { margin: false, size: 'small', type: 'button' } as const
  return (
    <div className={className}>
      <Button {...common} onClick={() => onPress(true)}>
        {labels.mail}
      </Button>
      <Button {...common} buttonStyle="secondary" onClick={() => onPress(false)}>
        {labels.link}
      </Button>
      <Button {...common} buttonStyle="subtle" onClick={onCancel}>
        {labels.cancel}
      </Button>
    </div>
  )
}
