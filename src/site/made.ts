import type { Made } from '../memory/index.ts'
import type { SiteAnswer } from './answer.ts'

/** An answer of the site as a page that can be kept. */
export function madeOf(answer: SiteAnswer): Made {
  if ('location' in answer) return moved(answer.location, answer.status)
  return { keeping: 'asking', ...answer }
}

/** The way to another address; browsers go there by themselves, so few words will do. */
export function moved(location: string, status: 301 | 302 = 301): Made {
  return {
    status,
    type: 'text/plain; charset=utf-8',
    body: `${location}\n`,
    keeping: 'asking',
    headers: { Location: location },
  }
}
