import type { SelectField } from 'payload'

/** Whether a term is an appointment or fills a vacancy until somebody is appointed. */
export const termKindField: SelectField = {
  name: 'kind',
  type: 'select',
  required: true,
  defaultValue: 'ordinary',
  label: { da: 'Art', en: 'Kind' },
  options: [
    { value: 'ordinary', label: { da: 'Ordinær', en: 'Ordinary' } },
    { value: 'acting', label: { da: 'Konstitueret', en: 'Acting' } },
  ],
}
