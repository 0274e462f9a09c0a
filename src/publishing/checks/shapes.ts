import type { Localised } from '../../i18n/text.ts'
import type { Previewed } from '../preview.ts'

/** A field that holds text, and how an editor knows it. */
export interface TextField {
  name: string
  label: Localised
  rich?: boolean
  /** Whether publishing asks for it. */
  required?: boolean
  /** Whether it is the same in both languages. */
  shared?: boolean
}

/** A list of rows with texts in them. */
export interface RowField {
  name: string
  fields: TextField[]
}

/** What the checks look at in a collection. */
export interface Shape {
  texts: TextField[]
  rows: RowField[]
  /** The fields that hold pictures. */
  pictures: string[]
  /** Whose it is. */
  people?: { name: string; label: Localised }
}

const title: TextField = {
  name: 'title',
  label: { da: 'overskriften', en: 'the title' },
  required: true,
}

/** The fields of each collection, in the order in which the page shows them. */
export const shapes: Record<Previewed, Shape> = {
  interviews: {
    texts: [
      title,
      { name: 'lead', label: { da: 'manchetten', en: 'the lead' } },
      { name: 'pullQuote', label: { da: 'det fremhævede citat', en: 'the pull quote' } },
      { name: 'background', label: { da: 'baggrunden', en: 'the background' }, rich: true },
    ],
    rows: [
      {
        name: 'exchanges',
        fields: [
          { name: 'wording', label: { da: 'spørgsmål', en: 'question' }, required: true },
          { name: 'answer', label: { da: 'svar', en: 'answer' }, rich: true },
        ],
      },
    ],
    pictures: ['cover'],
    people: { name: 'interviewees', label: { da: 'Interviewede', en: 'Interviewees' } },
  },
  cases: {
    texts: [
      title,
      { name: 'summary', label: { da: 'resuméet', en: 'the summary' } },
      { name: 'challenge', label: { da: 'udfordringen', en: 'the challenge' }, rich: true },
      { name: 'action', label: { da: 'handlingen', en: 'the action' }, rich: true },
      { name: 'effect', label: { da: 'effekten', en: 'the effect' }, rich: true },
      { name: 'learning', label: { da: 'læringen', en: 'the learning' }, rich: true },
    ],
    rows: [],
    pictures: ['images'],
    people: { name: 'putForwardBy', label: { da: 'Bragt frem af', en: 'Put forward by' } },
  },
  ambassadors: {
    texts: [
      { name: 'name', label: { da: 'navnet', en: 'the name' }, required: true, shared: true },
      { name: 'quote', label: { da: 'citatet', en: 'the quote' } },
      { name: 'biography', label: { da: 'biografien', en: 'the biography' }, rich: true },
    ],
    rows: [
      {
        name: 'positions',
        fields: [{ name: 'title', label: { da: 'stilling', en: 'position' }, required: true }],
      },
      {
        name: 'links',
        fields: [{ name: 'label', label: { da: 'link', en: 'link' }, required: true }],
      },
    ],
    pictures: ['portrait'],
  },
}
