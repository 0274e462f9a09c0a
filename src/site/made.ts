import type { Made } from '../memory/index.ts'
import type { SiteAnswer } from './answer.ts'

/** An answer of the site as a page that can be kept. */
export function madeOf(answer: SiteAnswer): Made {
  if (answer.status === 301) return moved(answer.location)
  return { ...answer, keeping: 'asking' }
}

/** The way to another address, for good; browsers go there by themselves, so few words will do. */
export function moved(location: string): Made {
  return {
    status: 301,
    type: 'text/plain; charset=utf-8',
    body: `${location}\n`,
    keeping: 'asking',
    headers: { Location: location },
  }
}
