import type { Payload } from 'payload'
import { isEditor, type Person } from '../../access/people.ts'
import { onChange } from '../../database/changes/onChange.ts'
import type { DeskAnswer, DeskSource } from './source.ts'

/** Milliseconds for which an answer holds without a change here: another process may have changed something. */
const longest = 60_000

type Kept = Map<string, { answer: Promise<DeskAnswer>; until: number; tags: readonly string[] }>

// Next bundles a copy of this module for the admin, so what is kept hangs on the database itself.
const key = Symbol.for('stafet.desk.remembered')
type Db = { [key]?: Kept }

function keptIn(payload: Payload): Kept {
  const holder = payload.db as unknown as Db
  if (holder[key]) return holder[key]
  const kept: Kept = new Map()
  holder[key] = kept
  onChange(payload, ({ tags }) => {
    for (const [name, one] of kept) {
      if (one.tags.some((tag) => (tags as readonly string[]).includes(tag))) kept.delete(name)
    }
  })
  return kept
}

/**
 * A source whose answer is the same for every editor and follows from what is published in these collections: it is counted
 * once, and again when something in them was published, changed in public or withdrawn. Others are asked each time.
 */
export function remembered(source: DeskSource, tags: readonly string[]): DeskSource {
  return {
    ...source,
    load: (req, asked) => {
      if (!isEditor(req.user as Person)) return source.load(req, asked)
      const kept = keptIn(req.payload)
      const name = `${source.name} ${asked.limit}`
      const known = kept.get(name)
      const moment = performance.now()
      if (known && known.until > moment) return known.answer
      const answer = source.load(req, asked)
      kept.set(name, { answer, until: moment + longest, tags })
      // what could not be answered is asked again
      answer.catch(() => kept.delete(name))
      return answer
    },
  }
}
