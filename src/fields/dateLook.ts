import type { DateField } from 'payload'

type Look = NonNullable<DateField['admin']>

const components = { Field: '/src/admin/DateField.tsx#DateField' }

/** How a day is picked and shown in the panel: as people write it in its language. */
export const dayLook = {
  components,
  date: { pickerAppearance: 'dayOnly', displayFormat: 'PP' },
} satisfies Look

/** How a day with a time of day is. */
export const momentLook = {
  components,
  date: { pickerAppearance: 'dayAndTime', displayFormat: 'PPp', timeFormat: 'p' },
} satisfies Look
