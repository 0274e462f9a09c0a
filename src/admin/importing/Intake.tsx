'use client'
import { useRef, useState } from 'react'
import type { Language } from '../../i18n/text.ts'
import { focusSoon } from '../focus.ts'
import type { Sent } from '../relay/guide/send.ts'
import { Problems } from './Problems.tsx'
import { parseFile, parsePasted } from './parseText.ts'
import type { Reading } from './types.ts'
import { importWordsIn } from './words.ts'

interface Props {
  language: Language
  onRead: (reading: Reading) => void
}

/** Where the text comes in: pasted, chosen or dropped. */
export function Intake({ language, onRead }: Props) {
  const say = importWordsIn(language)
  const [text, setText] = useState('')
  const [html, setHtml] = useState('')
  const [busy, setBusy] = useState(false)
  const [over, setOver] = useState(false)
  const [problems, setProblems] = useState<string[]>([])
  const file = useRef<HTMLInputElement>(null)

  const complain = (reasons: string[]) => {
    setProblems(reasons.length > 0 ? reasons : [say('noAnswer')])
    focusSoon('import-problems')
  }
  const read = async (ask: () => Promise<Sent<Reading>>) => {
    if (busy) return
    setBusy(true)
    setProblems([])
    const answer = await ask()
    setBusy(false)
    if (answer.ok) onRead(answer.data)
    else complain(answer.complaints.map(({ message }) => message))
  }
  const readFile = (chosen: File | undefined) => {
    if (chosen) void read(() => parseFile(chosen, chosen.name))
  }
  const readText = () => {
    if (text.trim() === '') return complain([say('noText')])
    void read(() => parsePasted(text, html))
  }

  return (
    <>
      <p className="relay__intro">{say('intro')}</p>
      <Problems heading={say('cannotRead')} problems={problems} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button inside */}
      <div
        className={`import-intake${over ? ' import-intake--over' : ''}`}
        onDragLeave={() => setOver(false)}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          readFile(event.dataTransfer.files[0])
        }}
      >
        <div className="import-intake__file">
          <button
            className="relay-button relay-button--primary"
            disabled={busy}
            onClick={() => file.current?.click()}
            type="button"
          >
            {say('chooseFile')}
          </button>
          <p>{say('orDrop')}</p>
          <input
            accept=".docx,.odt,.html,.htm,.md,.txt,text/plain,text/html"
            aria-label={say('chooseFile')}
            hidden
            onChange={(event) => {
              readFile(event.target.files?.[0])
              event.target.value = ''
            }}
            ref={file}
            type="file"
          />
        </div>
        <label htmlFor="import-text">{say('pasteHere')}</label>
        <p id="import-text-help">{html ? say('keptFormatting') : say('pasteHelp')}</p>
        <textarea
          aria-describedby="import-text-help"
          id="import-text"
          onChange={(event) => {
            setText(event.target.value)
            setHtml('')
          }}
          onPaste={(event) => {
            const rich = event.clipboardData.getData('text/html')
            if (!rich || text.trim() !== '') return
            event.preventDefault()
            setText(event.clipboardData.getData('text/plain'))
            setHtml(rich)
          }}
          rows={12}
          value={text}
        />
        <div>
          <button
            className="relay-button relay-button--primary"
            disabled={busy}
            onClick={readText}
            type="button"
          >
            {busy ? say('reading') : say('readText')}
          </button>
        </div>
        <p aria-live="polite" className="relay-unseen">
          {busy ? say('reading') : ''}
        </p>
      </div>
    </>
  )
}
