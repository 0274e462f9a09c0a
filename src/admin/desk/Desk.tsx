import type { Payload, ServerProps, TypedUser } from 'payload'
import { isEditor, type Person } from '../../access/people.ts'
import { type Language, languageOf } from '../../i18n/text.ts'
import { DeskCard, DeskLines } from './DeskCard.tsx'
import type { DeskSection } from './types.ts'
import { deskWords } from './words.ts'

interface Props extends ServerProps {
  /** Asks what waits; handed over where the panel is put together, for the panel knows nothing of the database. */
  load: (asked: { payload: Payload; user: TypedUser; language: Language }) => Promise<DeskSection[]>
}

/** "What now?", at the top of the dashboard: what waits for whoever looks, then what waits for any editor. */
export async function Desk({ payload, user, i18n, load }: Props) {
  if (!user) return null
  const language = languageOf(i18n.language)
  const words = deskWords[language]
  const sections = await load({ payload, user, language })
  const mine = sections.map((section) => ({
    ...section,
    lines: section.lines.filter((line) => line.mine),
  }))
  const mineCount = mine.reduce((sum, { lines }) => sum + lines.length, 0)
  const others = sections.map((section, at) => ({
    ...section,
    lines: section.lines.filter((line) => !line.mine),
    total: section.total - (mine[at]?.lines.length ?? 0),
  }))
  const waiting = others.filter(({ failed, total }) => failed || total > 0)
  const calm = others.filter(({ name, failed, total }) => {
    const own = mine.find((section) => section.name === name)
    return !failed && total <= 0 && own?.lines.length === 0
  })
  const all = sections.reduce((sum, { total }) => sum + total, 0)
  return (
    <section aria-labelledby="desk" className="stafet-desk">
      <header className="stafet-desk__head">
        <h1 id="desk">{words.heading}</h1>
        {all > 0 ? <p>{words.summary(mineCount, all)}</p> : null}
      </header>
      <section aria-labelledby="desk-mine" className="stafet-desk__mine">
        <h2 id="desk-mine">{words.forYou}</h2>
        {mineCount === 0 ? <p>{words.nothingForYou}</p> : null}
        {mine
          .filter(({ lines }) => lines.length > 0)
          .map((section) => (
            <div key={section.name}>
              <h3>{section.heading}</h3>
              <DeskLines language={language} lines={section.lines} />
            </div>
          ))}
      </section>
      {isEditor(user as Person) || waiting.length > 0 ? (
        <section aria-labelledby="desk-all" className="stafet-desk__all">
          <h2 id="desk-all">{words.forAll}</h2>
          {waiting.length === 0 ? <p>{words.nothingForAll}</p> : null}
          <div className="stafet-desk__cards">
            {waiting.map((section) => (
              <DeskCard key={section.name} language={language} section={section} />
            ))}
          </div>
          {waiting.length > 0 && calm.length > 0 ? (
            <p className="stafet-desk__calm">
              {words.nothingElse} {calm.map(({ heading }) => heading).join(' · ')}
            </p>
          ) : null}
        </section>
      ) : null}
    </section>
  )
}
