import type { Language } from '../../i18n/text.ts'
import type { Crumb } from '../frame.ts'
import { words } from '../words.ts'
import { Text } from './Text.tsx'

/** The way from the front page to this page; nothing on the front page itself. */
export function Crumbs({ crumbs, language }: { crumbs: Crumb[]; language: Language }) {
  if (crumbs.length === 0) return null
  return (
    <nav className="crumbs" aria-label={words[language].breadcrumbs}>
      <ol>
        {crumbs.map(({ text, path }) => (
          <li key={path ?? text.text}>
            {path ? (
              <a href={path}>
                <Text passage={text} language={language} />
              </a>
            ) : (
              <span aria-current="page">
                <Text passage={text} language={language} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
