import type { DateField } from 'payload'
import type { Localised } from '../i18n/text.ts'
import { momentLook } from './dateLook.ts'

/** A moment that our own code writes down. */
export const moment = (name: string, label: Localised, more: Partial<DateField> = {}): DateField =>
  ({
    name,
    type: 'date',
    label,
    admin: { ...momentLook, readOnly: true },
    ...more,
  }) as DateField
