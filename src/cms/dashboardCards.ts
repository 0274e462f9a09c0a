import type { SanitizedConfig } from 'payload'

/** Puts our wrapping of Payload's cards in their place on the dashboard, under their own name. */
export function withNamedCards(config: SanitizedConfig): SanitizedConfig {
  const widgets: { slug: string; Component: unknown }[] = config.admin.dashboard.widgets
  const cards = widgets.find(({ slug }) => slug === 'collections')
  if (cards) cards.Component = '/src/admin/desk/Sections.tsx#Sections'
  return config
}
