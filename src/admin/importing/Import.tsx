'use client'
import { useState } from 'react'
import type { Language } from '../../i18n/text.ts'
import { focusSoon } from '../focus.ts'
import { Arrange } from './Arrange.tsx'
import { Intake } from './Intake.tsx'
import './importing.css'
import type { Reading } from './types.ts'
import { importWordsIn } from './words.ts'

/** The import of an interview: first the text comes in, then it is arranged until the draft is made. */
export function Import({ language }: { language: Language }) {
  const say = importWordsIn(language)
  const [reading, setReading] = useState<Reading | null>(null)
  return (
    <div className="import">
      <h1 id="import-heading">{say('importInterview')}</h1>
      {reading ? (
        <Arrange
          key={reading.seal}
          language={language}
          onAnother={() => {
            setReading(null)
            focusSoon('import-text')
          }}
          reading={reading}
        />
      ) : (
        <Intake
          language={language}
          onRead={(found) => {
            setReading(found)
            focusSoon('import-pieces-heading')
          }}
        />
      )}
    </div>
  )
}
