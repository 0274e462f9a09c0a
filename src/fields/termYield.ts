import type { Field } from 'payload'
import { byHooksOnly, readByEditors } from '../access/rules.ts'
import { calendarDate } from './calendarDate.ts'

const access = { ...byHooksOnly, read: readByEditors }

/** Of an acting term that made way for an ordinary one: for which, and the end it had been given. Written by hooks. */
export const termYield: Field[] = [
  {
    name: 'yieldedTo',
    type: 'relationship',
    relationTo: 'terms',
    index: true,
    access,
    label: { da: 'Gav plads til', en: 'Made way for' },
    admin: { readOnly: true, condition: (data) => Boolean(data?.yieldedTo) },
  },
  {
    ...calendarDate({
      name: 'agreedEndsOn',
      label: { da: 'Aftalt slutdag', en: 'Agreed end day' },
    }),
    access,
    admin: { hidden: true },
  },
]
