import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'
import { isEditor, type Person } from '../../access/people.ts'
import { problem } from './answer.ts'

/** An endpoint for editors and administrators alone: 401 for everybody who isn't signed in, 403 for the rest. */
export const forEditors =
  (handler: PayloadHandler): PayloadHandler =>
  (req) => {
    if (!req.user) throw problem(req, 401, { da: 'Log ind først.', en: 'Sign in first.' })
    if (isEditor(req.user as Person)) return handler(req)
    throw problem(req, 403, {
      da: 'Det kan kun redaktionen.',
      en: 'Only the editors can do that.',
    })
  }

/** Does the work in one transaction of the request's own; `keep` says of its result whether it is to stay. */
export async function inRequestTransaction<T>(
  req: PayloadRequest,
  work: () => Promise<T>,
  keep: (result: T) => boolean = () => true,
): Promise<T> {
  const ours = await initTransaction(req)
  try {
    const result = await work()
    if (ours && keep(result)) await commitTransaction(req)
    else if (ours) await killTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
