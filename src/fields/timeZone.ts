import type { TextField, TextFieldSingleValidation } from 'payload'
import { languageOf } from '../i18n/text.ts'
import { siteTimeZone } from '../i18n/timeZones.ts'

const problem = {
  da: 'Kender ikke den tidszone. Skriv fx Europe/Copenhagen.',
  en: 'No such time zone. Write for instance Europe/Copenhagen.',
}

const isTimeZone: TextFieldSingleValidation = (value, { req }) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value ?? '' })
    return true
  } catch {
    return problem[languageOf(req.i18n?.language)]
  }
}

/** The IANA time zone in which a role's days begin and end. */
export const timeZoneField: TextField = {
  name: 'timeZone',
  type: 'text',
  required: true,
  defaultValue: siteTimeZone,
  label: { da: 'Tidszone', en: 'Time zone' },
  validate: isTimeZone,
  admin: {
    position: 'sidebar',
    description: {
      da: 'Perioder begynder og slutter ved midnat i denne tidszone.',
      en: 'Terms begin and end at midnight in this time zone.',
    },
  },
}
