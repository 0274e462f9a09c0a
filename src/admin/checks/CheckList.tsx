'use client'
import { useConfig, useLocale, useTranslation } from '@payloadcms/ui'
import { languageOf } from '../../i18n/text.ts'
import type { Code, Finding } from '../../publishing/checks/index.ts'
import type { Found } from './useChecks.ts'
import { checkWords } from './words.ts'

interface Props {
  found: Found
  hashOf: (path: string) => string
  onClose: () => void
  onGo: (path: string) => void
}

/** Findings whose message names the language that is meant. */
const sayTheirLanguage = new Set<Code>(['noTranslation', 'partTranslation', 'hardToRead'])

/** Everything that was found, what is missing first; each leads to its field, and to its picture where there is one. */
export function CheckList({ found, hashOf, onClose, onGo }: Props) {
  const { code } = useLocale()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const reader = languageOf(i18n.language)
  const texts = checkWords[reader]
  const { findings, isPartial } = found
  const own = languageOf(code)

  const link = ({ code: kind, language, message, path }: Finding) =>
    language === undefined || language === own ? (
      <button className="stafet-checks__go" onClick={() => onGo(path)} type="button">
        {message[reader]}
      </button>
    ) : (
      // The other language is another form: the page is loaded anew, and goes to the field when it is there.
      <a className="stafet-checks__go" href={`?locale=${language}${hashOf(path)}`}>
        {message[reader]}
        {sayTheirLanguage.has(kind) ? null : ` (${texts.inLanguage[language]})`}
      </a>
    )

  return (
    <>
      <div className="stafet-checks__head">
        <p>{findings[0] ? texts.intro[findings[0].level] : texts.nothing}</p>
        <button className="stafet-checks__close" onClick={onClose} type="button">
          {texts.close}
        </button>
      </div>
      {isPartial ? <p className="stafet-checks__partial">{texts.failed}</p> : null}
      <ul>
        {findings.map((finding) => (
          <li
            className={`stafet-checks__finding stafet-checks__finding--${finding.level}`}
            key={`${finding.code} ${finding.path} ${finding.language} ${finding.media} ${finding.message.en}`}
          >
            <span className="stafet-checks__level">{texts.levels[finding.level]}</span>
            {link(finding)}
            {finding.media ? (
              <a
                className="stafet-checks__picture"
                href={`${config.routes.admin}/collections/media/${finding.media}?locale=${finding.language ?? own}`}
                rel="noopener"
                target="_blank"
              >
                {texts.picture} <span className="stafet-checks__spoken">({texts.newWindow})</span>
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}
