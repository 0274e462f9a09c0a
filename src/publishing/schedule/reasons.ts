import type { Reason } from '../../handover/order.ts'
import type { ScheduleAction } from './states.ts'

/** A promise that is to be made, and what stands already. */
export interface Promised {
  action: ScheduleAction
  at: Date
  now: Date
  /** Whether readers have the document now. */
  published: boolean
  /** Whether what is to go out differs from what readers have. */
  changed: boolean
  /** The promises about the same document that are still to be kept. */
  others: readonly { action: ScheduleAction; at: Date }[]
}

const years = 5 * 366 * 86_400_000

const texts = {
  past: {
    da: 'Tidspunktet er passeret. Vælg et, der kommer.',
    en: 'That moment has passed. Choose one to come.',
  },
  far: {
    da: 'Tidspunktet er mere end fem år ude i fremtiden.',
    en: 'That moment is more than five years ahead.',
  },
  publishTwice: {
    da: 'Der er allerede planlagt en udgivelse. Aflys den først, eller lad den tage den nyeste version.',
    en: 'A publication is planned already. Call it off first, or let it take the newest version.',
  },
  unpublishTwice: {
    da: 'Der er allerede planlagt et tidspunkt, hvor det tages af sitet. Aflys det først.',
    en: 'It is planned already when it is taken off the site. Cancel that first.',
  },
  same: {
    da: 'Det, der ligger på sitet, er allerede den version.',
    en: 'What is on the site is that version already.',
  },
  notOut: {
    da: 'Det er ikke udgivet, og ingen udgivelse er planlagt før det tidspunkt.',
    en: 'It is not published, and no publication is planned before that moment.',
  },
  takenOffFirst: {
    da: 'Det er planlagt taget af sitet før det tidspunkt, men er ikke udgivet. Udgiv først, tag af sitet bagefter.',
    en: 'It is planned to be taken off the site before that moment, but it is not published. Publish first.',
  },
  sameMoment: {
    da: 'Udgivelse og fjernelse kan ikke ske på samme tidspunkt.',
    en: 'Publishing and taking off the site can’t happen at the same moment.',
  },
} as const

/** Every reason why the promise can't be made; none when it can. */
export function reasonsAgainst(promise: Promised): Reason[] {
  const { action, at, now, published, changed, others } = promise
  const found: (keyof typeof texts)[] = []
  if (at.getTime() <= now.getTime()) found.push('past')
  if (at.getTime() - now.getTime() > years) found.push('far')
  const same = others.some((other) => other.action === action)
  if (same) found.push(action === 'publish' ? 'publishTwice' : 'unpublishTwice')
  const other = others.find((one) => one.action !== action)
  if (other?.at.getTime() === at.getTime()) found.push('sameMoment')
  const otherFirst = other !== undefined && other.at.getTime() < at.getTime()
  if (action === 'publish') {
    if (otherFirst && !published) found.push('takenOffFirst')
    if (published && !changed && !otherFirst) found.push('same')
  } else if (!published && !otherFirst) found.push('notOut')
  return found.map((code) => ({ path: pathOf(code), message: texts[code] }))
}

const pathOf = (code: keyof typeof texts): string =>
  code === 'past' || code === 'far' || code === 'sameMoment' ? 'at' : 'action'
