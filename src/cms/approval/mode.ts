import type { PayloadRequest } from 'payload'
import { type ModeInForce, modeInForce } from '../../approval/modes.ts'
import { idOf } from '../../references.ts'

/** The mode in force for an interview: its own, else that of its role, else that of the programme's role. */
export async function modeFor(
  req: PayloadRequest,
  { approval, role }: { approval: unknown; role?: string | undefined },
): Promise<ModeInForce> {
  const own = modeInForce(approval, undefined)
  if (own.source === 'interview') return own
  const common = { depth: 0, overrideAccess: true, req } as const
  const asked = role ?? idOf((await req.payload.findGlobal({ ...common, slug: 'settings' })).role)
  if (!asked) return own
  const found = await req.payload.findByID({
    ...common,
    collection: 'roles',
    id: asked,
    disableErrors: true,
    select: { approval: true },
  })
  return modeInForce(approval, found?.approval)
}
