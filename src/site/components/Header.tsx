import { sections } from '../../publishing/sections.ts'
import { inLanguage, sectionAddress, sectionNames } from '../addresses.ts'
import type { Frame } from '../frame.ts'
import { searchPath } from '../search/searchPage.ts'
import { searchWords } from '../search/searchWords.ts'
import { words } from '../words.ts'
import { langOf } from './Text.tsx'
import { Wordmark } from './Wordmark.tsx'

/**
 * The site's name, its sections and the way to the other language. On a narrow screen the menu is a popover, which
 * browsers open without a script; those that know no popovers show it all the time.
 */
export function Header({ frame }: { frame: Frame }) {
  const { language, path, preview, site } = frame
  const texts = words[language]
  const other = language === 'da' ? 'en' : 'da'
  return (
    <header className="site-header">
      <div className="bar">
        <a className="wordmark" href={inLanguage('/', language)} lang={langOf(site.name, language)}>
          <Wordmark site={site} onField={path === '/'} />
        </a>
        <nav className="menu" id="menu" aria-label={texts.mainNavigation} popover="auto">
          <button
            type="button"
            className="menu-close"
            popoverTarget="menu"
            popoverTargetAction="hide"
          >
            {texts.closeMenu}
          </button>
          <ul>
            {sectionNames.map((section) => (
              <li key={section}>
                <a
                  href={sectionAddress(section, language)}
                  aria-current={current(path, sections[section])}
                  data-text={texts.sections[section]}
                >
                  {texts.sections[section]}
                </a>
              </li>
            ))}
            <li>
              <a
                className="search-link"
                href={inLanguage(searchPath, language)}
                aria-current={current(path, searchPath)}
                data-text={searchWords[language].title}
              >
                {searchWords[language].title}
              </a>
            </li>
          </ul>
        </nav>
        <a
          className="language"
          href={preview?.otherLanguage ?? inLanguage(path ?? '/', other)}
          hrefLang={other}
          lang={other}
          title={texts.otherLanguage.hint}
        >
          {texts.otherLanguage.name}
        </a>
        <button type="button" className="menu-button" popoverTarget="menu">
          {texts.menu}
        </button>
      </div>
    </header>
  )
}

/** Whether the page is the one that an entry of the menu leads to, or below it. */
function current(path: string | null, entry: string): 'page' | 'true' | undefined {
  if (path === entry) return 'page'
  return path?.startsWith(`${entry}/`) ? 'true' : undefined
}
