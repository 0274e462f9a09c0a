import type { PayloadRequest } from 'payload'
import { idOf } from '../../../references.ts'
import type { Ground, Step } from './step.ts'

/**
 * Each successor with an e-mail address gets an account to write with: a new one with an invitation, or their own one
 * linked to the ambassador. The account of an editor or administrator stays what it is.
 */
export async function giveAccounts(req: PayloadRequest, { data, order }: Ground): Promise<Step[]> {
  const steps: Step[] = []
  for (const [index, incoming] of (data.incoming ?? []).entries()) {
    const email = incoming.email?.trim().toLowerCase()
    if (!email) continue
    const name = order.incoming[index]?.name ?? ''
    const ambassador = idOf(incoming.ambassador)
    const user = await userWith(req, email)
    if (!user) steps.push(invite(index, email, name, ambassador))
    else if (user.role === 'ambassador' && (!ambassador || idOf(user.ambassador) !== ambassador)) {
      steps.push(link(index, user.id, email, name, ambassador, idOf(user.ambassador) ?? null))
    }
  }
  return steps
}

function invite(index: number, email: string, name: string, ambassador: string | undefined): Step {
  return {
    kind: 'user.invite',
    collection: 'users',
    id: '',
    what: {
      da: `${name} inviteres til at skrive med kontoen ${email}.`,
      en: `${name} is invited to write with the account ${email}.`,
    },
    apply: async (req, made) => {
      const { id } = await req.payload.create({
        collection: 'users',
        data: {
          email,
          name,
          role: 'ambassador',
          ambassador: ambassador ?? made.ambassadors.get(index) ?? null,
        },
        depth: 0,
        overrideAccess: true,
        req,
      })
      return { id }
    },
  }
}

function link(
  index: number,
  user: string,
  email: string,
  name: string,
  ambassador: string | undefined,
  before: string | null,
): Step {
  return {
    kind: 'user.link',
    collection: 'users',
    id: user,
    what: {
      da: `Kontoen ${email} knyttes til ${name}.`,
      en: `The account ${email} is linked to ${name}.`,
    },
    apply: async (req, made) => {
      const to = ambassador ?? made.ambassadors.get(index) ?? null
      await req.payload.update({
        collection: 'users',
        id: user,
        data: { ambassador: to },
        depth: 0,
        overrideAccess: true,
        req,
      })
      return { id: user, before: { ambassador: before, linked: to } }
    },
  }
}

async function userWith(req: PayloadRequest, email: string) {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  })
  return docs[0]
}
