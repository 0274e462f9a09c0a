import type { AfterErrorHook } from 'payload'
import { say } from '../../i18n/say.ts'

const locked = {
  da: 'En anden er i gang med at redigere dokumentet. Åbn det igen for at se hvem, eller for at overtage det.',
  en: 'Somebody else is editing this document. Open it again to see who, or to take it over.',
}

/** Says in the reader's language that a document is somebody else's at the moment (423). */
export const sayLocked: AfterErrorHook = ({ error, req }) => {
  if ((error as { status?: unknown }).status !== 423) return
  return { response: { errors: [{ message: say(req, locked) }] }, status: 423 }
}
