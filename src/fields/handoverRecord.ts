import type { ArrayField, Field } from 'payload'
import { byHooksOnly } from '../access/rules.ts'
import { handoverStates, stateNames } from '../handover/states.ts'

/** Who did what to a handover and when; every step adds a line. */
const trailField: ArrayField = {
  name: 'trail',
  type: 'array',
  label: { da: 'Hvem gjorde hvad', en: 'Who did what' },
  labels: { singular: { da: 'trin', en: 'step' }, plural: { da: 'trin', en: 'steps' } },
  access: byHooksOnly,
  admin: { readOnly: true, initCollapsed: true },
  fields: [
    { name: 'at', type: 'date', required: true, label: { da: 'Hvornår', en: 'When' } },
    { name: 'by', type: 'text', required: true, label: { da: 'Hvem', en: 'Who' } },
    {
      name: 'action',
      type: 'select',
      required: true,
      label: { da: 'Hvad', en: 'What' },
      options: [
        { value: 'plan', label: { da: 'Planlagde', en: 'Planned' } },
        { value: 'change', label: { da: 'Ændrede planen', en: 'Changed the plan' } },
        { value: 'carryOut', label: { da: 'Gennemførte', en: 'Carried out' } },
        { value: 'undo', label: { da: 'Fortrød', en: 'Undid' } },
        { value: 'cancel', label: { da: 'Aflyste', en: 'Cancelled' } },
      ],
    },
  ],
}

/** What the server itself writes about a handover. */
export const handoverRecord: Field[] = [
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'planned',
    index: true,
    label: { da: 'Tilstand', en: 'State' },
    access: byHooksOnly,
    admin: { readOnly: true, position: 'sidebar' },
    options: handoverStates.map((value) => ({ value, label: stateNames[value] })),
  },
  {
    name: 'result',
    type: 'json',
    label: { da: 'Resultat', en: 'Result' },
    access: byHooksOnly,
    admin: { hidden: true },
  },
  {
    // SHA-256 of the idempotency key that it was carried out with.
    name: 'keyHash',
    type: 'text',
    access: { ...byHooksOnly, read: () => false },
    admin: { hidden: true },
  },
  trailField,
]
