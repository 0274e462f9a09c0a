import { initI18n } from '@payloadcms/translations'
import type { Field, LabelFunction, SanitizedConfig } from 'payload'
import { languages } from '../i18n/text.ts'

type Say = (label: LabelFunction) => Record<string, string>

/**
 * The configuration with the labels that Payload works out for each reader (“Updated At”) in every language at once, as ours are.
 * Payload 3.90 keeps them for parts of its panel, the comparison of versions among them, in the language of whoever looked first.
 */
export async function labelInEveryLanguage(config: SanitizedConfig): Promise<SanitizedConfig> {
  const { i18n } = config
  const speakers = await Promise.all(
    languages.map((language) => initI18n({ config: i18n, context: 'client', language })),
  )
  const say: Say = (label) =>
    Object.fromEntries(
      speakers.map((speaker, index) => [
        languages[index],
        label({ i18n: speaker as never, t: speaker.t as never }) as string,
      ]),
    )
  for (const { fields } of [...config.collections, ...config.globals]) relabel(fields, say)
  return config
}

function relabel(fields: readonly Field[], say: Say): void {
  for (const field of fields) {
    if ('label' in field && typeof field.label === 'function')
      field.label = say(field.label as LabelFunction)
    if ('fields' in field) relabel(field.fields, say)
    if (field.type === 'tabs') for (const tab of field.tabs) relabel(tab.fields, say)
  }
}
