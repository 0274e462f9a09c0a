import { rightsPages } from '../../publishing/sections.ts'
import {
  inLanguage,
  otherSections,
  rightsPageNames,
  sectionAddress,
  sectionNames,
} from '../addresses.ts'
import type { Frame } from '../frame.ts'
import { pageWords } from '../pageWords.ts'
import { words } from '../words.ts'
import { Text } from './Text.tsx'

/** The end of every page: who is behind it, and where to go; on paper the address instead. */
export function Footer({ frame }: { frame: Frame }) {
  const { language, path, site, baseUrl } = frame
  const texts = words[language]
  const other = language === 'da' ? 'en' : 'da'
  return (
    <footer
      className="site-footer"
      data-address={
        path === null || baseUrl === '' ? undefined : `${baseUrl}${inLanguage(path, language)}`
      }
    >
      <div className="bar">
        <div className="footer-about">
          <p className="footer-name">
            <span className="baton" aria-hidden="true" />
            <Text passage={site.name} language={language} />
          </p>
          {site.tagline ? (
            <p>
              <Text passage={site.tagline} language={language} />
            </p>
          ) : null}
        </div>
        <div className="footer-ways">
          <h2>{texts.footer.site}</h2>
          <ul>
            {[...sectionNames, ...otherSections].map((section) => (
              <li key={section}>
                <a href={sectionAddress(section, language)}>{texts.sections[section]}</a>
              </li>
            ))}
          </ul>
        </div>
        <div className="footer-ways">
          <h2>{texts.footer.programme}</h2>
          <ul>
            {site.contactEmail ? (
              <li>
                {texts.contact}: <a href={`mailto:${site.contactEmail}`}>{site.contactEmail}</a>
              </li>
            ) : null}
            {rightsPageNames.map((page) => (
              <li key={page}>
                <a href={inLanguage(rightsPages[page], language)}>
                  {pageWords[language].rights[page]}
                </a>
              </li>
            ))}
            <li>
              <a href={inLanguage(path ?? '/', other)} hrefLang={other} lang={other}>
                {texts.otherLanguage.hint}
              </a>
            </li>
          </ul>
        </div>
      </div>
    </footer>
  )
}
