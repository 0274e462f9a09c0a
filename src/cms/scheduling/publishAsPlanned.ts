import type { Payload, SanitizedConfig, TaskHandler } from 'payload'
import { writtenIn } from '../../i18n/text.ts'

type Planned = TaskHandler<'schedulePublish'>
type Doc = { relationTo: 'interviews' | 'cases'; value: string | { id: string } }

/**
 * Changes the task with which Payload publishes at a set time; it exists only in the built config. Stock, it acts as
 * the person who planned it, so that it fails for good once their account is gone or demoted, and tries only once.
 * Only editors can plan (`schedulePublish.ts`): what they decided then stands, and the server carries it out.
 */
export function publishAsPlanned(config: SanitizedConfig): SanitizedConfig {
  const task = config.jobs?.tasks?.find(({ slug }) => slug === 'schedulePublish')
  const stock = task?.handler
  if (!task || typeof stock !== 'function') throw new Error('Payload has no task schedulePublish.')
  const asTheServer: Planned = async (args) => {
    const { doc, locale, type } = args.input
    if (!doc || locale || type === 'unpublish') {
      return stock({ ...args, input: { ...args.input, user: null } })
    }
    await publish(args.req.payload, doc as Doc)
    return { output: {} }
  }
  task.handler = asTheServer
  task.retries = { attempts: 3, backoff: { type: 'exponential', delay: 60_000 } }
  return config
}

/** Stock publishes in Danish, and so never what is in English only: its Danish title is missing. */
async function publish(payload: Payload, { relationTo, value }: Doc): Promise<void> {
  const id = typeof value === 'object' ? value.id : value
  const common = { collection: relationTo, id, depth: 0, overrideAccess: true } as const
  const newest = await payload.findByID({ ...common, draft: true, locale: 'all' })
  await payload.update({
    ...common,
    locale: writtenIn(newest.title),
    data: { _status: 'published' },
  })
}
