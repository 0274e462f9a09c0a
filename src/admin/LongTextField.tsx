'use client'
import { TextareaField } from '@payloadcms/ui'
import type { TextareaFieldClientProps, TextFieldClientComponent } from 'payload'

/** A text of one paragraph that may be longer than a line: shown whole, and Enter begins no new one. */
export const LongTextField: TextFieldClientComponent = (props) => (
  <div
    className="stafet-long-text"
    onKeyDownCapture={(event) => {
      if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
    }}
  >
    <TextareaField {...(props as unknown as TextareaFieldClientProps)} />
  </div>
)
