import type { Language, Localised } from '../../i18n/text.ts'
import { otherThan } from '../../i18n/text.ts'
import type { PrivatePage } from './frame.tsx'

/** Something to tell whoever came here, and what they can do about it. */
export interface Message {
  title: Localised
  text: Localised
}

/** What every link that opens nothing says: wrong, misspelt, expired, revoked, used up or closed alike. */
export const deadLink: Message = {
  title: { da: 'Linket virker ikke længere', en: 'This link no longer works' },
  text: {
    da: 'Måske mangler der et stykke af adressen, eller også er linket udløbet, brugt eller afløst af et nyt. Skriv til den, du fik det af, og bed om et nyt. Det, du har skrevet, er ikke gået tabt.',
    en: 'Perhaps part of the address is missing, or the link has expired, been used or been replaced by another. Write to whoever sent it and ask for a new one. Nothing that you have written is lost.',
  },
}

/** A page that only says something, in both languages, since nothing tells which one its reader reads. */
export function messagePage(language: Language, { title, text }: Message): PrivatePage {
  const other = otherThan(language)
  return {
    language,
    title: title[language],
    isMessage: true,
    main: (
      <div className="private-message">
        <h1>{title[language]}</h1>
        <p>{text[language]}</p>
        <div lang={other}>
          <h2>{title[other]}</h2>
          <p>{text[other]}</p>
        </div>
      </div>
    ),
  }
}
