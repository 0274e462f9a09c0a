import { randomBytes } from 'node:crypto'
import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { type PasswordOwner, passwordProblems } from '../../access/passwordRules.ts'
import { say } from '../../i18n/say.ts'

/** A password nobody knows: for accounts whose owner sets one through the link in the invitation. */
export const unknowablePassword = (): string => randomBytes(48).toString('base64url')

/** Marks in `req.context` which accounts get another password, for the mail that says so. */
const changedKey = 'stafetPasswordChanged'

export function passwordChangedIn(req: PayloadRequest): Set<string> {
  const known = req.context[changedKey]
  if (known instanceof Set) return known
  const fresh = new Set<string>()
  req.context[changedKey] = fresh
  return fresh
}

const label = { da: 'Adgangskode', en: 'Password' }

/** Throws a validation error that names every reason why the password can't be used. */
function refuseWeak(req: PayloadRequest, password: unknown, owner: PasswordOwner): void {
  const problems = typeof password === 'string' ? passwordProblems(password, owner) : []
  if (problems.length === 0) return
  const message = problems.map((problem) => say(req, problem)).join(' ')
  const errors = [{ label: say(req, label), message, path: 'password' }]
  const error = new ValidationError({ collection: 'users', errors, req }, req.t)
  // The account view closes its password fields on an error, and shows this alone.
  error.message = message
  throw error
}

/** Create and update, whoever asks: REST, the admin panel, the first administrator, the command line. */
export const checkPassword: CollectionBeforeValidateHook = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data
  if (operation === 'create' && !data.password) {
    return { ...data, password: unknowablePassword() }
  }
  // Resetting runs this hook too, with the stored document: no password in it, nothing to check.
  if (!data.password) return data
  refuseWeak(req, data.password, {
    email: data.email ?? originalDoc?.email,
    name: data.name ?? originalDoc?.name,
  })
  if (operation === 'update' && originalDoc) passwordChangedIn(req).add(String(originalDoc.id))
  return data
}

/** Resetting through a mailed link: Payload checks nothing but three characters there. */
export const checkResetPassword: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'resetPassword') return args
  const { data } = args as { data?: { password?: unknown; token?: unknown } }
  if (typeof data?.token !== 'string' || data.token === '') return args
  const owner = await req.payload.db.findOne<PasswordOwner & { id: string }>({
    collection: 'users',
    req,
    where: {
      resetPasswordToken: { equals: data.token },
      resetPasswordExpiration: { greater_than: new Date().toISOString() },
    },
  })
  // An unknown or outdated link is Payload's to refuse, whatever the password.
  if (owner) refuseWeak(req, data.password ?? '', owner)
  return args
}
