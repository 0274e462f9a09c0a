import type { Localised } from '../i18n/text.ts'
import { dayBefore } from './intervals.ts'
import type { HandoverOrder, Reason, RoleState } from './order.ts'
import { sayDay } from './sayDay.ts'
import type { Term } from './terms.ts'

interface Findings {
  reasons: Reason[]
  /** Outgoing terms and incoming indexes that can't be part of any timeline. */
  unsoundOutgoing: Set<string>
  unsoundIncoming: Set<number>
}

/** What is wrong with the order before anybody looks at the seats. */
export function reasonsAgainst(role: RoleState, order: HandoverOrder): Findings {
  const found: Findings = { reasons: [], unsoundOutgoing: new Set(), unsoundIncoming: new Set() }
  if (order.outgoing.length === 0 && order.incoming.length === 0) {
    found.reasons.push({ path: 'incoming', message: nobody })
  }
  if (order.announcedOn !== null && order.announcedOn > order.effectiveOn) {
    found.reasons.push({ path: 'announcedOn', message: announcedTooLate })
  }
  checkOutgoing(role, order, found)
  checkIncoming(order, found)
  return found
}

function checkOutgoing(
  role: RoleState,
  { outgoing, effectiveOn }: HandoverOrder,
  found: Findings,
): void {
  outgoing.forEach(({ id, name }, index) => {
    const term = role.terms.find((each) => each.id === id)
    const twice = outgoing.findIndex((each) => each.id === id) !== index
    const message = twice
      ? leavesTwice(name)
      : term
        ? whyNotClose(term, effectiveOn)
        : ofAnotherRole(name)
    if (!message) return
    found.reasons.push({ path: 'outgoing', message })
    if (!twice) found.unsoundOutgoing.add(id)
  })
}

function checkIncoming({ incoming, effectiveOn }: HandoverOrder, found: Findings): void {
  incoming.forEach(({ ambassador, name, endsOn }, index) => {
    if (endsOn !== null && endsOn <= effectiveOn) {
      found.reasons.push({
        path: `incoming.${index}.endsOn`,
        message: endsTooEarly(name, effectiveOn),
      })
      found.unsoundIncoming.add(index)
    }
    const first = incoming.findIndex((each) => each.ambassador === ambassador)
    if (ambassador !== null && first !== index) {
      found.reasons.push({ path: `incoming.${index}.ambassador`, message: comesTwice(name) })
      found.unsoundIncoming.add(index)
    }
  })
}

function whyNotClose({ name, startsOn, endsOn }: Term, day: string): Localised | null {
  if (day <= startsOn) {
    return {
      da: `${name} kan tidligst give stafetten videre dagen efter sin første dag, ${sayDay(startsOn, 'da')}.`,
      en: `${name} can pass the baton on the day after their first day, ${sayDay(startsOn, 'en')}, at the earliest.`,
    }
  }
  if (endsOn === null || endsOn >= day) return null
  const last = dayBefore(endsOn)
  return {
    da: `Perioden for ${name} har sidste dag ${sayDay(last, 'da')}, og et stafetskifte kan ikke forlænge den. Lad feltet stå tomt, hvis en ledig plads skal besættes.`,
    en: `The last day of ${name} is ${sayDay(last, 'en')}, and a handover can't make the term longer. Leave the field empty to fill a vacant seat.`,
  }
}

const nobody: Localised = {
  da: 'Vælg mindst én, der giver stafetten videre, eller én, der får den.',
  en: 'Choose at least one person who passes the baton on, or one who receives it.',
}
const announcedTooLate: Localised = {
  da: 'Stafetskiftet kan ikke meldes ud efter den dag, det sker.',
  en: 'The handover can’t be announced after the day it happens.',
}
const leavesTwice = (name: string): Localised => ({
  da: `${name} er valgt to gange.`,
  en: `${name} is chosen twice.`,
})
const comesTwice = (name: string): Localised => ({
  da: `${name} kan kun få én plads.`,
  en: `${name} can have one seat only.`,
})
const ofAnotherRole = (name: string): Localised => ({
  da: `Perioden for ${name} hører til en anden rolle.`,
  en: `The term of ${name} belongs to another role.`,
})
const endsTooEarly = (name: string, day: string): Localised => ({
  da: `Slutdagen for ${name} skal ligge efter den første dag, ${sayDay(day, 'da')}.`,
  en: `The end day of ${name} must come after the first day, ${sayDay(day, 'en')}.`,
})
