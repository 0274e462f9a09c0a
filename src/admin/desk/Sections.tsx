import { getTranslation } from '@payloadcms/translations'
import { CollectionCards } from '@payloadcms/ui/rsc'
import type { WidgetServerProps } from 'payload'

/**
 * Payload's cards of the collections, whose buttons say what they make: at 3.90 the button gets a name in every language for
 * its label, and reads “Create new [object Object]” to a screen reader.
 */
export function Sections({ req, ...props }: WidgetServerProps) {
  const { i18n } = req
  const t: typeof i18n.t = (key, vars) =>
    i18n.t(key, vars?.label ? { ...vars, label: getTranslation(vars.label, i18n) } : vars)
  return CollectionCards({
    ...props,
    req: Object.assign(Object.create(req), { i18n: { ...i18n, t } }),
  })
}
