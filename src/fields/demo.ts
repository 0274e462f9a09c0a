import type { CheckboxField } from 'payload'

/** Marks demo content, so that all of it, and nothing else, can be taken away again. */
export const demoField: CheckboxField = {
  name: 'demo',
  type: 'checkbox',
  label: { da: 'Demoindhold', en: 'Demo content' },
  defaultValue: false,
  index: true,
  admin: { hidden: true },
}
