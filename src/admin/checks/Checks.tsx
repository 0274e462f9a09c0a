'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { languageOf } from '../../i18n/text.ts'
import { isPreviewed } from '../../publishing/preview.ts'
import { unapprovedIn, useApprovals } from '../approval/useApprovals.ts'
import { focusSoon } from '../focus.ts'
import { onRefused } from '../refused.ts'
import { CheckList } from './CheckList.tsx'
import { fieldInHash, hashTo } from './fieldInHash.ts'
import { reveal, tabOf } from './reveal.ts'
import { useChecks } from './useChecks.ts'
import { checkWords } from './words.ts'

/**
 * The button that says how much there is to look at before publishing, and the list behind it, from which one goes
 * straight to each field. It stands beside the button that publishes and follows what is typed.
 */
export function Checks() {
  const { collectionSlug, id } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const texts = checkWords[languageOf(i18n.language)]
  const found = useChecks()
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const panel = useId()

  const goTo = (path: string) => {
    // on a narrow screen the list would lie over the field
    if (window.matchMedia('(width <= 768px)').matches) setIsOpen(false)
    const [name = ''] = path.split('.')
    const config = collectionSlug ? getEntityConfig({ collectionSlug }) : undefined
    reveal(root.current?.closest('form') ?? document, path, tabOf(config?.fields ?? [], name))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page has come
  useEffect(() => {
    const field = fieldInHash(window.location.hash)
    if (field) goTo(field)
  }, [])

  // What a refused publication lacks is shown with the way to it, also when somebody else changed it a moment ago.
  const { refresh } = useApprovals(collectionSlug === 'interviews' && id ? String(id) : undefined)
  useEffect(() => {
    const open = async () => {
      if (unapprovedIn(await refresh()).length === 0) return
      setIsOpen(true)
      focusSoon(panel)
    }
    return onRefused(() => void open())
  }, [panel, refresh])

  const close = () => {
    setIsOpen(false)
    button.current?.focus()
  }
  useEffect(() => {
    const element = root.current
    if (!isOpen || !element) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      setIsOpen(false)
      button.current?.focus()
    }
    element.addEventListener('keydown', onKey)
    return () => element.removeEventListener('keydown', onKey)
  }, [isOpen])

  if (!isPreviewed(collectionSlug) || !id) return null
  const errors = found?.findings.filter(({ level }) => level === 'error').length ?? 0
  const warnings = (found?.findings.length ?? 0) - errors
  const state = !found ? 'checking' : errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'none'
  const count = texts.count(errors, warnings)
  const summary = { checking: texts.checking, none: texts.none, warning: count, error: count }[
    state
  ]
  return (
    <div className="stafet-checks" ref={root}>
      <button
        aria-controls={panel}
        aria-expanded={isOpen}
        className={`stafet-checks__button stafet-checks__button--${state}`}
        onClick={() => setIsOpen(!isOpen)}
        ref={button}
        type="button"
      >
        <span aria-hidden="true" className="stafet-checks__sign">
          {{ checking: '…', none: '✓', warning: 'i', error: '!' }[state]}
        </span>
        <span className="stafet-checks__label">{texts.heading}: </span>
        <span className="stafet-checks__summary">{summary}</span>
        {found && found.findings.length > 0 ? (
          <span aria-hidden="true" className="stafet-checks__short">
            {found.findings.length}
          </span>
        ) : null}
      </button>
      <span className="stafet-checks__spoken" role="status">
        {found ? `${texts.heading}: ${summary}` : ''}
      </span>
      <section
        aria-label={texts.heading}
        className="stafet-checks__panel"
        hidden={!isOpen}
        id={panel}
      >
        {isOpen && found ? (
          <CheckList found={found} hashOf={hashTo} onClose={close} onGo={goTo} />
        ) : null}
      </section>
    </div>
  )
}
