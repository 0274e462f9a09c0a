import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { lockInTransaction } from '../../database/lock.ts'
import { say } from '../../i18n/say.ts'
import { contentOf } from '../../interviews/arrange/index.ts'
import { importWarnings } from '../../interviews/importWarnings.ts'
import { peopleKnown } from './people.ts'
import { type ImportPlan, richContent } from './plan.ts'
import type { Arranged } from './readArranged.ts'
import { writeImport } from './write.ts'

/**
 * Makes the draft of an arranged text, in the transaction of `req`, and gives its id. `key` names the attempt: the draft of an
 * attempt that was made before is given again instead.
 */
export async function importArranged(
  req: PayloadRequest,
  arranged: Arranged,
  key: string,
): Promise<{ id: string; again: boolean }> {
  const attempt = createHash('sha256').update(`${req.user?.id}\n${key}`).digest('hex')
  await lockInTransaction(req, `import ${attempt}`)
  const { docs } = await req.payload.find({
    collection: 'interviews',
    where: { importAttempt: { equals: attempt } },
    depth: 0,
    draft: true,
    limit: 1,
    sort: 'createdAt',
    overrideAccess: true,
    req,
  })
  const [before] = docs
  if (before) return { id: before.id, again: true }
  // What is written is in the language of the text, whichever the panel shows.
  req.locale = arranged.language
  const id = await writeImport(req, { ...(await planOf(req, arranged)), attempt })
  return { id, again: false }
}

async function planOf(req: PayloadRequest, arranged: Arranged): Promise<ImportPlan> {
  const arrangedContent = contentOf(arranged)
  const content = richContent(arrangedContent)
  const names = arranged.people.map(({ name }) => name).join(', ')
  const known = await peopleKnown(req, arranged.people)
  return {
    ...content,
    language: arranged.language,
    title:
      content.title || arranged.title.trim() || importWarnings.suggestion(names)[arranged.language],
    role: arranged.role ?? undefined,
    interviewer: arranged.interviewer.trim() || undefined,
    // Whom somebody is, the editor has decided; where they work is looked up.
    people: known.map((person, at) => ({
      ...person,
      id: arranged.people[at]?.ambassador ?? undefined,
      candidates: [],
      candidateIds: [],
    })),
    exchanges: content.exchanges.map((exchange, at) => ({
      ...exchange,
      question: arranged.matches[arrangedContent.exchanges[at]?.piece ?? ''],
    })),
    warnings: [],
    doubts: [],
  }
}

/** Everything that stands in the way of making the draft, in the reader's language. */
export function reasonsAgainst(req: PayloadRequest, arranged: Arranged): string[] {
  const { exchanges, lead, background } = contentOf(arranged)
  const reasons: string[] = []
  if (exchanges.length + lead.length + background.length === 0) {
    reasons.push(
      say(req, {
        da: 'Al teksten er lagt til side, så der er intet at importere.',
        en: 'All of the text is put aside, so there is nothing to import.',
      }),
    )
  }
  arranged.people.forEach(({ name, ambassador }, at) => {
    if (ambassador || name) return
    reasons.push(
      say(req, {
        da: `Person ${at + 1} har intet navn.`,
        en: `Person ${at + 1} has no name.`,
      }),
    )
  })
  return reasons
}
