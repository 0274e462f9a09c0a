import type { SanitizedConfig, TaskHandler } from 'payload'

/**
 * Changes the task with which Payload publishes at a set time; it exists only in the built config. Stock, it acts as
 * the person who planned it, so that it fails for good once their account is gone or demoted, and tries only once.
 * Only editors can plan (`schedulePublish.ts`): what they decided then stands, and the server carries it out.
 */
export function publishAsPlanned(config: SanitizedConfig): SanitizedConfig {
  const task = config.jobs?.tasks?.find(({ slug }) => slug === 'schedulePublish')
  const stock = task?.handler
  if (!task || typeof stock !== 'function') throw new Error('Payload has no task schedulePublish.')
  const asTheServer: TaskHandler<'schedulePublish'> = (args) =>
    stock({ ...args, input: { ...args.input, user: null } })
  task.handler = asTheServer
  task.retries = { attempts: 3, backoff: { type: 'exponential', delay: 60_000 } }
  return config
}
