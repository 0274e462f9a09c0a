import type { AfterErrorHook, PayloadRequest } from 'payload'
import { officeOf } from '../../access/office.ts'
import { ambassadorIdOf, type Person } from '../../access/people.ts'
import type { Office } from '../../handover/office.ts'
import { sayDay } from '../../handover/sayDay.ts'
import { say } from '../../i18n/say.ts'
import type { Localised } from '../../i18n/text.ts'

/**
 * What an ambassador's user is told who does not hold the office at the moment; null for everybody else. Never throws:
 * nobody is kept from signing in because this could not be found out.
 */
export async function outOfOffice(req: PayloadRequest, person: Person): Promise<string | null> {
  const ambassador = ambassadorIdOf(person)
  if (!ambassador) return null
  try {
    const words = wordsFor(await officeOf(req, ambassador))
    return words && say(req, words)
  } catch (err) {
    req.payload.logger.error({ err, msg: 'Could not find out whether an ambassador is in office' })
    return null
  }
}

function wordsFor(office: Office): Localised | null {
  switch (office.standing) {
    case 'current':
      return null
    case 'coming':
      return {
        da: `Du får stafetten ${sayDay(office.firstDay, 'da')}. Indtil da kan du skrive på dit eget interview.`,
        en: `You receive the baton on ${sayDay(office.firstDay, 'en')}. Until then you can write your own interview.`,
      }
    case 'former':
      return {
        da: `Din periode sluttede ${sayDay(office.lastDay, 'da')}. Tak for indsatsen! Du kan stadig læse alt, hvad der er dit, men ikke længere ændre det. Skriv til redaktionen, hvis noget skal rettes.`,
        en: `Your term ended on ${sayDay(office.lastDay, 'en')}. Thank you for your work! You can still read all that is yours, but no longer change it. Write to the editors if something needs correcting.`,
      }
    case 'none':
      return {
        da: 'Der er ikke registreret en periode for dig, så du kan læse, men ikke skrive. Skriv til redaktionen.',
        en: 'No term is recorded for you, so you can read but not write. Please write to the editors.',
      }
  }
}

/** Whoever may not write since their term is over, or has not begun, is told so instead of a bare refusal. */
export const sayOutOfOffice: AfterErrorHook = async ({ error, req }) => {
  if (error.name !== 'Forbidden') return
  const message = await outOfOffice(req, req.user as Person)
  if (message) return { response: { errors: [{ message }] }, status: 403 }
}
