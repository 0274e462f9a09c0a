import type { Request } from 'express'

/** The token in the address of a private page, as it was written; the router is mounted at `/privat`. */
export function tokenOf(req: Pick<Request, 'path'>): string {
  return req.path.split('/')[1] ?? ''
}

/** The action below it; empty for the page itself. Anything further down is no action. */
export function actionOf(req: Pick<Request, 'path'>): string {
  const [, , action = '', ...more] = req.path.split('/')
  return more.some((part) => part !== '') ? '\u0000' : action
}
