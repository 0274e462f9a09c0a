import type { TextField, TextFieldSingleValidation } from 'payload'
import { type Language, languageOf } from '../i18n/text.ts'
import { accentOf, enough, ownAccent } from '../publishing/accent.ts'
import { type Hex, parseHex } from '../publishing/colour.ts'

const noColour = {
  da: `Skriv farven som seks cifre fra 0 til f med # foran, fx ${ownAccent}.`,
  en: `Write the colour as six digits from 0 to f after a #, for instance ${ownAccent}.`,
}

const tooFaint = {
  da: (ratio: string, nearest: Hex) =>
    `Farven er for lys: Dens kontrast til sidernes lyse baggrund er ${ratio}:1, og tekst kræver mindst 4,5:1 (WCAG AA). Den nærmeste nuance, der kan læses, er ${nearest}.`,
  en: (ratio: string, nearest: Hex) =>
    `The colour is too light: its contrast with the light ground of the pages is ${ratio}:1, and text takes at least 4.5:1 (WCAG AA). The nearest shade that can be read is ${nearest}.`,
}

/** A ratio with one decimal, rounded down: 4.49 must not read as the 4.5 that is asked for. */
const rounded = (ratio: number, language: Language): string =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 1 }).format(Math.floor(ratio * 10) / 10)

const isReadable: TextFieldSingleValidation = (value, { req }) => {
  if (!value?.trim()) return true
  const language = languageOf(req.i18n?.language)
  const hex = parseHex(value)
  if (!hex) return noColour[language]
  const accent = accentOf(hex)
  return accent.ok || tooFaint[language](rounded(accent.ratio, language), accent.nearest)
}

/** The colour of the institution (`#rrggbb`): refused when text in it or on it could not be read. */
export const accentField: TextField = {
  name: 'accent',
  type: 'text',
  maxLength: 20,
  label: { da: 'Farve', en: 'Colour' },
  validate: isReadable,
  hooks: { beforeChange: [({ value }) => (value ? (parseHex(String(value)) ?? value) : null)] },
  admin: {
    placeholder: ownAccent,
    description: {
      da: `Institutionens farve, fx ${ownAccent}. Tekst skal kunne læses i den (kontrast ${String(enough).replace('.', ',')}:1); til mørke skærme regnes en lysere nuance ud. Uden farve bruges Stafets egen.`,
      en: `The institution’s colour, for instance ${ownAccent}. Text has to be readable in it (contrast ${enough}:1); a lighter shade is worked out for dark screens. Without one, Stafet’s own is used.`,
    },
  },
}
