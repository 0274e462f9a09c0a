import type { Language } from '../../i18n/text.ts'
import { words } from '../words.ts'

/** The way to newer and older entries; nothing when there is one page. `path` is the list's address in the language. */
export function Pager(props: { path: string; page: number; pages: number; language: Language }) {
  const { path, page, pages, language } = props
  const texts = words[language]
  if (pages < 2) return null
  return (
    <nav className="pager" aria-label={texts.pager}>
      {page > 1 ? (
        <a rel="prev" href={page === 2 ? path : `${path}?page=${page - 1}`}>
          ← {texts.newer}
        </a>
      ) : (
        <span />
      )}
      <span>{texts.pageOf(page, pages)}</span>
      {page < pages ? (
        <a rel="next" href={`${path}?page=${page + 1}`}>
          {texts.older} →
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
