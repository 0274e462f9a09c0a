import type { UIField } from 'payload'

/** A column that says whether somebody holds a role now, has held it, or is to; `cell` draws it. It has no field. */
export const relayColumn = (cell: string): UIField => ({
  name: 'inTheRelay',
  type: 'ui',
  label: { da: 'I stafetten', en: 'In the relay' },
  admin: { components: { Cell: cell }, disableBulkEdit: true },
})
