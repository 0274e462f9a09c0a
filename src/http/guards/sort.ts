import { fieldAt } from './fields.ts'
import { shown } from './problems.ts'
import { type Checking, notAvailable } from './where.ts'

const unsortable = new Set(['join', 'richText', 'json', 'point', 'blocks'])

/** Checks `sort` (`-publishedAt,title`, or a list): ordering by a field tells what is in it. */
export async function checkSort(sort: unknown, checking: Checking): Promise<void> {
  const { bounds, caller, config, entity, problems, versions } = checking
  const names = typeof sort === 'string' ? sort.split(',') : Array.isArray(sort) ? sort : [sort]
  if (names.length > bounds.sortFields) {
    problems.add(
      `Der kan sorteres efter højst ${bounds.sortFields} felter.`,
      `You can sort by at most ${bounds.sortFields} fields.`,
    )
    return
  }
  for (const name of names) {
    if (name === '') continue
    const path = typeof name === 'string' ? name.trim().replace(/^-/, '') : shown(name)
    const field = await fieldAt(config, entity, path, caller, { versions })
    const sortable =
      field && !(caller.user === null && (field.hasMany || unsortable.has(field.type)))
    if (!sortable) notAvailable(path, problems)
  }
}
