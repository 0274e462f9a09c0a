'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import { languageOf } from '../../i18n/text.ts'
import { groups } from './list.ts'
import { shortcutWords } from './words.ts'

interface Props {
  isOpen: boolean
  editor: boolean
  /** Whether the shortcuts of a single key are on. */
  on: boolean
  onTurn: (on: boolean) => void
  onClose: () => void
}

/** The help on the keyboard: what keys do here, and the switch that turns them off. */
export function ShortcutsDialog({ isOpen, editor, on, onTurn, onClose }: Props) {
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  const say = (key: keyof typeof shortcutWords) => shortcutWords[key][language]
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    // the browser keeps the focus inside, and gives it back afterwards
    if (isOpen && !dialog.current?.open) dialog.current?.showModal()
    if (!isOpen) dialog.current?.close()
  }, [isOpen])
  const general = {
    heading: shortcutWords.general,
    shortcuts: [
      { keys: ['?'], words: shortcutWords.help },
      { keys: ['⌘/Ctrl + S'], words: shortcutWords.save },
    ],
  }
  return (
    <dialog aria-labelledby={id} className="stafet-shortcuts" onClose={onClose} ref={dialog}>
      <header>
        <h2 id={id}>{say('heading')}</h2>
        <button onClick={onClose} type="button">
          {say('close')}
        </button>
      </header>
      <p>{say('intro')}</p>
      <div className="stafet-shortcuts__groups">
        {[...groups, general].map(({ heading, shortcuts }) => (
          <section key={heading.en}>
            <h3>{heading[language]}</h3>
            <dl>
              {shortcuts
                .filter((one) => editor || !('editorsOnly' in one && one.editorsOnly))
                .map(({ keys, words }) => (
                  <div key={keys.join(' ')}>
                    <dt>{words[language]}</dt>
                    <dd>
                      {keys.map((key, at) => (
                        <span key={key}>
                          {at > 0 ? ` ${say('followedBy')} ` : null}
                          <kbd>{key}</kbd>
                        </span>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <label>
        <input checked={on} onChange={({ target }) => onTurn(target.checked)} type="checkbox" />
        <span>{say('turnOn')}</span>
      </label>
      <p className="stafet-shortcuts__help">{say('turnOnHelp')}</p>
    </dialog>
  )
}
