import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { type PasswordOwner, passwordProblems } from '../../access/passwordRules.ts'
import { effectsSettled } from '../../cms/afterCommit.ts'
import { createUser } from '../../cms/users/createUser.ts'
import { type Localised, languageOf } from '../../i18n/text.ts'
import { type Command, complain, say, UsageError } from '../io.ts'
import { withPayload } from '../openPayload.ts'
import { passwordFrom, readStdin } from '../passwordInput.ts'

/** What the command reaches outside itself; tests bring their own. */
export type UserCommandIo = {
  open: <T>(work: (payload: Payload) => Promise<T>) => Promise<T>
  stdin: () => Promise<string>
}

const both = ({ da, en }: Localised): string => `${da} / ${en}`

const unknownUser = {
  da: 'Der er ingen bruger med den e-mailadresse.',
  en: 'There is no user with that email address.',
}

/** Says every reason at once; 1 is the exit code of a request that was understood and refused. */
function refuse(reasons: Localised[]): number {
  for (const reason of reasons) complain(`- ${both(reason)}`)
  return 1
}

async function create(args: string[], io: UserCommandIo): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string' },
      ambassador: { type: 'string' },
      language: { type: 'string' },
      invite: { type: 'boolean' },
      'password-stdin': { type: 'boolean' },
    },
  })
  const { ambassador, email, invite, language, name, role } = values
  if (!email || !role) throw new UsageError('user create needs --email and --role.')
  if (Boolean(invite) === Boolean(values['password-stdin'])) {
    throw new UsageError('user create needs either --password-stdin or --invite.')
  }
  const password = invite ? undefined : passwordFrom(await io.stdin())
  return io.open(async (payload) => {
    const made = await createUser(payload, {
      email,
      // A name can be given later; until then the part before the @ says who it is.
      name: name ?? email.split('@')[0] ?? email,
      role,
      language: languageOf(language),
      ...(password === undefined ? {} : { password }),
      ...(ambassador === undefined ? {} : { ambassador }),
    })
    await effectsSettled()
    if (!made.ok) return refuse(made.problems.map(({ reason }) => reason))
    say(both({ da: `Brugeren ${email} er oprettet.`, en: `The user ${email} is made.` }))
    return 0
  })
}

async function list(args: string[], io: UserCommandIo): Promise<number> {
  parseArgs({ args, options: {} })
  return io.open(async (payload) => {
    const { docs } = await payload.find({
      collection: 'users',
      depth: 0,
      overrideAccess: true,
      pagination: false,
      sort: 'email',
    })
    for (const { email, name, role } of docs) say(`${email}\t${role}\t${name}`)
    return 0
  })
}

async function password(args: string[], io: UserCommandIo): Promise<number> {
  const options = { email: { type: 'string' }, 'password-stdin': { type: 'boolean' } } as const
  const { values } = parseArgs({ args, options })
  const { email } = values
  if (!email || !values['password-stdin']) {
    throw new UsageError('user password needs --email and --password-stdin.')
  }
  const wanted = passwordFrom(await io.stdin())
  return io.open(async (payload) => {
    const found = await payload.db.findOne<PasswordOwner & { id: string }>({
      collection: 'users',
      where: { email: { equals: email.trim().toLowerCase() } },
    })
    const problems = passwordProblems(wanted, found ?? { email })
    if (!found) problems.unshift(unknownUser)
    if (!found || problems.length > 0) return refuse(problems)
    await payload.update({
      collection: 'users',
      data: { password: wanted },
      id: found.id,
      overrideAccess: true,
    })
    await effectsSettled()
    say(
      both({
        da: `${email} har fået en ny adgangskode og er logget ud alle steder.`,
        en: `${email} has a new password and is signed out everywhere.`,
      }),
    )
    return 0
  })
}

const actions = { create, list, password }

/** `user create`, `user list` and `user password`; passwords come through standard input only. */
export async function runUserCommand(
  [action = '', ...args]: string[],
  io: UserCommandIo,
): Promise<number> {
  if (!Object.hasOwn(actions, action)) throw new UsageError('user create, list or password.')
  try {
    return await actions[action as keyof typeof actions](args, io)
  } catch (error) {
    throw isBadArguments(error) ? new UsageError(error.message) : error
  }
}

const isBadArguments = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

export const user: Command = (args) => runUserCommand(args, { open: withPayload, stdin: readStdin })
