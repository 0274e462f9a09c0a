import type { FlattenedField } from 'payload'
import { mayRead } from './fields.ts'
import { isRecord } from './json.ts'
import { shown } from './problems.ts'
import type { Checking } from './where.ts'

/** Checks `select[field]=true`: fields of the collection that the caller may read, and nothing but yes or no. */
export async function checkSelect(select: unknown, checking: Checking): Promise<void> {
  await checkLevel(select, checking.entity.flattenedFields, checking)
}

async function checkLevel(
  select: unknown,
  fields: readonly FlattenedField[],
  checking: Checking,
): Promise<void> {
  const { caller, problems } = checking
  if (!isRecord(select)) return malformed(checking)
  for (const [name, value] of Object.entries(select)) {
    const field = fields.find((candidate) => candidate.name === name)
    const there = name === 'id' || (field !== undefined && (await mayRead(field, caller)))
    // the admin also asks for what only it knows; Payload answers with what may be read
    if (!there && caller.user === null) {
      problems.add(
        `Feltet »${shown(name)}« kan ikke vælges: det findes ikke eller er ikke tilgængeligt.`,
        `The field “${shown(name)}” cannot be selected: there is no such field, or it is not available.`,
      )
    } else if (isRecord(value)) {
      const inside = field && 'flattenedFields' in field ? field.flattenedFields : undefined
      if (inside) await checkLevel(value, inside, checking)
      else if (caller.user === null) malformed(checking)
    } else if (value !== 'true' && value !== 'false' && value !== true && value !== false) {
      malformed(checking)
    }
  }
}

function malformed({ problems }: Checking): void {
  problems.add(
    'Skriv select[felt]=true eller select[felt]=false.',
    'Write select[field]=true or select[field]=false.',
  )
}

/** Checks `populate[collection][field]=true`, a `select` for documents that others refer to. */
export async function checkPopulate(populate: unknown, checking: Checking): Promise<void> {
  const { config, problems } = checking
  if (!isRecord(populate)) return malformed(checking)
  for (const [slug, select] of Object.entries(populate)) {
    const entity = config.collections.find((collection) => collection.slug === slug)
    if (!entity) {
      problems.add(
        `populate: der er ingen samling »${shown(slug)}«.`,
        `populate: there is no collection “${shown(slug)}”.`,
      )
    } else if (isRecord(select)) {
      await checkSelect(select, { ...checking, entity })
    } else if (select !== 'true' && select !== 'false') {
      malformed(checking)
    }
  }
}
