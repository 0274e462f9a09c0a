import type { ArrayField, DateField, FieldHook, TextField, UIField } from 'payload'
import { byHooksOnly } from '../access/rules.ts'
import type { Localised } from '../i18n/text.ts'
import { momentLook } from './dateLook.ts'
import { spreadLocales } from './hooks/spreadLocales.ts'

/** A copy of a document is a document of its own, which nobody has published yet. */
const notCopied: FieldHook = () => null

/** A text that the attribution hook fills in every language at once. */
const perLanguage = (name: string, label: Localised): TextField => ({
  name,
  type: 'text',
  localized: true,
  label,
  hooks: { beforeChange: [spreadLocales] },
})

/** The byline as it was at first publication; `src/cms/hooks/attribution.ts` writes it, nobody else. */
export const attributionField: ArrayField = {
  name: 'attribution',
  type: 'array',
  label: { da: 'Byline', en: 'Byline' },
  labels: {
    singular: { da: 'person', en: 'person' },
    plural: { da: 'personer', en: 'people' },
  },
  access: byHooksOnly,
  hooks: { beforeDuplicate: [() => []] },
  admin: {
    readOnly: true,
    initCollapsed: true,
    components: { RowLabel: '/src/admin/BylineLabel.tsx#BylineLabel' },
    description: {
      da: 'Navn, titel og organisation, som de var. Fryses ved første udgivelse, så senere stillingsskift ikke ændrer bylinen. Kan rettes med »Ret byline«.',
      en: 'Name, title and organisation as they were. Frozen at first publication, so that later changes of post leave it alone. “Correct byline” changes it.',
    },
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: { da: 'Navn', en: 'Name' } },
    perLanguage('title', { da: 'Titel', en: 'Title' }),
    perLanguage('organisation', { da: 'Organisation', en: 'Organisation' }),
    perLanguage('role', { da: 'Rolle', en: 'Role' }),
    {
      name: 'ambassador',
      type: 'relationship',
      relationTo: 'ambassadors',
      label: { da: 'Ambassadør', en: 'Ambassador' },
    },
    {
      name: 'term',
      type: 'relationship',
      relationTo: 'terms',
      label: { da: 'Periode', en: 'Term' },
    },
  ],
}

/** The button that corrects a frozen byline, by the endpoint of `src/cms/endpoints/correctAttribution.ts`. */
export const correctBylineField: UIField = {
  name: 'correctByline',
  type: 'ui',
  admin: { components: { Field: '/src/admin/CorrectByline.tsx#CorrectByline' } },
}

/** Who corrected a frozen byline, when and why; kept with the document and so in its versions. */
export const attributionCorrectionsField: ArrayField = {
  name: 'attributionCorrections',
  type: 'array',
  label: { da: 'Rettelser af bylinen', en: 'Corrections of the byline' },
  labels: {
    singular: { da: 'rettelse', en: 'correction' },
    plural: { da: 'rettelser', en: 'corrections' },
  },
  access: { ...byHooksOnly, read: ({ req }) => Boolean(req.user) },
  hooks: { beforeDuplicate: [() => []] },
  admin: {
    readOnly: true,
    initCollapsed: true,
    components: { RowLabel: '/src/admin/CorrectionLabel.tsx#CorrectionLabel' },
    condition: (data) => Boolean(data?.attributionCorrections?.length),
  },
  fields: [
    { name: 'at', type: 'date', required: true, label: { da: 'Hvornår', en: 'When' } },
    { name: 'by', type: 'text', required: true, label: { da: 'Hvem', en: 'Who' } },
    { name: 'reason', type: 'text', required: true, label: { da: 'Hvorfor', en: 'Why' } },
  ],
}

/** The moment of first publication. */
export const publishedAtField: DateField = {
  name: 'publishedAt',
  type: 'date',
  index: true,
  label: { da: 'Første gang udgivet', en: 'First published' },
  access: byHooksOnly,
  hooks: { beforeDuplicate: [notCopied] },
  admin: { ...momentLook, readOnly: true, position: 'sidebar' },
}
