import type { CheckboxField } from 'payload'
import { byHooksOnly } from '../access/rules.ts'

/**
 * Marks demo content, so that all of it, and nothing else, can be taken away again. Nobody sets the mark through the
 * API, and an editor's copy of a demo document is the editor's own.
 */
export const demoField: CheckboxField = {
  name: 'demo',
  type: 'checkbox',
  label: { da: 'Demoindhold', en: 'Demo content' },
  defaultValue: false,
  index: true,
  access: byHooksOnly,
  hooks: { beforeDuplicate: [() => false] },
  admin: { hidden: true },
}
