import type { PayloadRequest } from 'payload'
import { say } from '../../i18n/say.ts'
import type { FieldFault } from './refuse.ts'

const required = {
  alt: { da: 'Alternativ tekst', en: 'Alternative text' },
  credit: { da: 'Kreditering', en: 'Credit' },
}

/**
 * The faults of a new medium without alt text or credit. Payload checks fields only once the file has passed; whoever
 * sent a file that can't be used is told of both.
 */
export function missingWords(data: unknown, req: PayloadRequest): FieldFault[] {
  const sent = (data ?? {}) as Record<string, unknown>
  return Object.entries(required)
    .filter(([path]) => String(sent[path] ?? '').trim() === '')
    .map(([path, label]) => ({
      label: say(req, label),
      message: req.t('validation:required'),
      path,
    }))
}
