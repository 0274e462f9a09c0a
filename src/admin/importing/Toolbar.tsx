'use client'
import { type History, labels, type Piece } from '../../interviews/arrange/index.ts'
import { type Command, digits } from './keys.ts'
import type { ImportSay } from './words.ts'

interface Props {
  /** The word that the caret stands in front of, or null. */
  before: string | null
  current: Piece | undefined
  history: History<unknown>
  run: (command: Command) => void
  say: ImportSay
}

/** What can be done to the chosen piece, for those who press buttons. */
export function Toolbar({ before, current, history, run, say }: Props) {
  const button = (name: string, command: Command, disabled = false) => (
    <button className="import-tool" disabled={disabled} onClick={() => run(command)} type="button">
      {name}
    </button>
  )
  return (
    <div aria-label={say('toolbar')} className="import-toolbar" role="toolbar">
      <div className="import-tools">
        {labels.map((label) => (
          <button
            aria-keyshortcuts={digits[label]}
            aria-pressed={current?.label === label}
            className={`import-tool import-tool--${label}`}
            key={label}
            onClick={() => run({ kind: 'label', label })}
            type="button"
          >
            {say(label)}
          </button>
        ))}
      </div>
      <div className={`import-tools${before === null ? '' : ' import-tools--caret'}`}>
        {before === null ? (
          <>
            {button(say('split'), { kind: 'split' })}
            {button(say('merge'), { kind: 'merge' })}
            {button(say('moveUp'), { kind: 'up' })}
            {button(say('moveDown'), { kind: 'down' })}
          </>
        ) : (
          <>
            <span className="import-tools__caret">{say('before', { word: before })}</span>
            {button(say('splitHere'), { kind: 'split' })}
            {button(say('beginHere'), { kind: 'begin' })}
            {button(say('endHere'), { kind: 'end' })}
            {button(say('cancel'), { kind: 'cancel' })}
          </>
        )}
        {(current?.sign ?? 0) > 0 && button(say('keepSign'), { kind: 'sign' })}
        {button(say('undo'), { kind: 'undo' }, history.past.length === 0)}
        {button(say('redo'), { kind: 'redo' }, history.future.length === 0)}
      </div>
    </div>
  )
}
