import { deepMergeSimple } from '@payloadcms/translations/utilities'
import type { SanitizedConfig } from 'payload'

/** Better Danish for the rich text editor, by the names of its features. It comes after the editor's own texts. */
export const editorDanish = {
  blockquote: { label: 'Citat' },
  general: {
    placeholder: 'Begynd at skrive, eller tast »/« for at få flere muligheder …',
    slashMenuBasicGroupLabel: 'Afsnit og indhold',
    toolbarItemsActive: '{{count}} valgt',
  },
  link: { loadingWithEllipsis: 'Henter …' },
  orderedList: { label: 'Nummereret liste' },
  unorderedList: { label: 'Punktliste' },
  upload: { label: 'Billede eller fil' },
}

/** The configuration with our Danish over the editor's own, which Payload lays over whatever a configuration says. */
export function withEditorDanish(config: SanitizedConfig): SanitizedConfig {
  const { da, ...others } = config.i18n.translations as Record<string, object>
  const translations = { ...others, da: deepMergeSimple(da ?? {}, { lexical: editorDanish }) }
  Object.assign(config.i18n, { translations })
  return config
}
