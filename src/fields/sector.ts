import type { SelectField } from 'payload'

/** The part of the public sector that somebody or something belongs to. */
export const sectorField: SelectField = {
  name: 'sector',
  type: 'select',
  label: { da: 'Sektor', en: 'Sector' },
  index: true,
  options: [
    { value: 'state', label: { da: 'Staten', en: 'Central government' } },
    { value: 'region', label: { da: 'Region', en: 'Region' } },
    { value: 'municipality', label: { da: 'Kommune', en: 'Municipality' } },
    { value: 'other', label: { da: 'Andet', en: 'Other' } },
  ],
}
