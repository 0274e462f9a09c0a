import type { SanitizedConfig } from 'payload'
import { hasScheduledPublishEnabled } from 'payload/shared'

/** Whether documents of this collection can be published at a set time. */
export function isScheduled(config: SanitizedConfig, slug: unknown): boolean {
  const collection = config.collections.find((one) => one.slug === slug)
  return collection !== undefined && hasScheduledPublishEnabled(collection)
}
