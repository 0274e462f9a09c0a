import { type AccountProblem, accountProblems } from '../../access/accountRules.ts'
import type { Localised } from '../../i18n/text.ts'

export const setupFields = ['code', 'name', 'email', 'password'] as const
export type SetupField = (typeof setupFields)[number]
export type SetupForm = Record<SetupField, string>
export type SetupProblem = { field: SetupField; reason: Localised }

const wrongCode: Localised = {
  da: 'Koden er ikke rigtig. Den står der, hvor serveren blev startet.',
  en: 'The code is not right. It is printed where the server was started.',
}

/** What was sent, as text; anything else is empty. */
export function readSetupForm(body: unknown): SetupForm {
  const sent: Record<string, unknown> = typeof body === 'object' && body !== null ? { ...body } : {}
  const text = (field: SetupField): string => {
    const value = sent[field]
    return typeof value === 'string' ? value : ''
  }
  return {
    code: text('code'),
    name: text('name'),
    email: text('email'),
    password: text('password'),
  }
}

/** Every reason at once why the form can't be used. */
export function setupProblems(form: SetupForm, codeIsRight: boolean): SetupProblem[] {
  const { code, ...account } = form
  const problems = asSetupProblems(accountProblems({ ...account, role: 'admin' }))
  return codeIsRight ? problems : [{ field: 'code', reason: wrongCode }, ...problems]
}

/** Problems of an account, at the fields of this form. */
export const asSetupProblems = (problems: AccountProblem[]): SetupProblem[] =>
  problems.map(({ field, reason }) => ({
    field: setupFields.find((known) => known === field) ?? 'email',
    reason,
  }))
