import type { Language } from '../../i18n/text.ts'
import { rightsPages } from '../../publishing/sections.ts'
import {
  inLanguage,
  otherSections,
  rightsPageNames,
  sectionAddress,
  sectionNames,
} from '../addresses.ts'
import type { SiteIdentity } from '../frame.ts'
import { pageWords } from '../pageWords.ts'
import { words } from '../words.ts'
import { Text } from './Text.tsx'

/** The end of every page: who is behind it, and where to go. */
export function Footer({ site, language }: { site: SiteIdentity; language: Language }) {
  const texts = words[language]
  return (
    <footer className="site-footer">
      <div className="bar">
        <p className="footer-name">
          <span className="baton" aria-hidden="true" />
          <Text passage={site.name} language={language} />
        </p>
        {site.tagline ? (
          <p>
            <Text passage={site.tagline} language={language} />
          </p>
        ) : null}
        <ul>
          {[...sectionNames, ...otherSections].map((section) => (
            <li key={section}>
              <a href={sectionAddress(section, language)}>{texts.sections[section]}</a>
            </li>
          ))}
          {rightsPageNames.map((page) => (
            <li key={page}>
              <a href={inLanguage(rightsPages[page], language)}>
                {pageWords[language].rights[page]}
              </a>
            </li>
          ))}
          {site.contactEmail ? (
            <li>
              {texts.contact}: <a href={`mailto:${site.contactEmail}`}>{site.contactEmail}</a>
            </li>
          ) : null}
        </ul>
      </div>
    </footer>
  )
}
