import { type Section, sections } from '../../publishing/sections.ts'
import { inLanguage, sectionAddress, sectionNames } from '../addresses.ts'
import type { Frame } from '../frame.ts'
import { searchPath } from '../search/searchPage.ts'
import { searchWords } from '../search/searchWords.ts'
import { words } from '../words.ts'
import { langOf } from './Text.tsx'

/** The site's name, its sections and the way to the other language. */
export function Header({ frame }: { frame: Frame }) {
  const { language, path, site } = frame
  const texts = words[language]
  const other = language === 'da' ? 'en' : 'da'
  return (
    <header className="site-header">
      <div className="bar">
        <a className="wordmark" href={inLanguage('/', language)} lang={langOf(site.name, language)}>
          <span className="baton" aria-hidden="true" />
          {site.name.text}
        </a>
        <nav aria-label={texts.mainNavigation}>
          <ul>
            {sectionNames.map((section) => (
              <li key={section}>
                <a href={sectionAddress(section, language)} aria-current={current(path, section)}>
                  {texts.sections[section]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <a className="search-link" href={inLanguage(searchPath, language)}>
          {searchWords[language].title}
        </a>
        <a
          className="language"
          href={inLanguage(path ?? '/', other)}
          hrefLang={other}
          lang={other}
          title={texts.otherLanguage.hint}
        >
          {texts.otherLanguage.name}
        </a>
      </div>
    </header>
  )
}

function current(path: string | null, section: Section): 'page' | 'true' | undefined {
  if (path === sections[section]) return 'page'
  return path?.startsWith(`${sections[section]}/`) ? 'true' : undefined
}
