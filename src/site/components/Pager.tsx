import type { Language } from '../../i18n/text.ts'
import { searchOf } from '../query.ts'
import { words } from '../words.ts'

/** The way to newer and older entries; nothing when there is one page. `path` is the list's address in the language, `parameters` what else stands in it. */
export function Pager(props: {
  path: string
  page: number
  pages: number
  language: Language
  parameters?: readonly (readonly [string, string])[]
}) {
  const { path, page, pages, language, parameters = [] } = props
  const to = (target: number) =>
    `${path}${searchOf(target > 1 ? [...parameters, ['page', String(target)]] : parameters)}`
  const texts = words[language]
  if (pages < 2) return null
  return (
    <nav className="pager" aria-label={texts.pager}>
      {page > 1 ? (
        <a rel="prev" href={to(page - 1)}>
          ← {texts.newer}
        </a>
      ) : (
        <span />
      )}
      <span>{texts.pageOf(page, pages)}</span>
      {page < pages ? (
        <a rel="next" href={to(page + 1)}>
          {texts.older} →
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
