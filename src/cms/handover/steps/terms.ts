import { instantOfDay } from '../../../handover/calendar.ts'
import { dayBefore } from '../../../handover/intervals.ts'
import { type EndChange, plannedTerm } from '../../../handover/order.ts'
import { sayDay, sayPeriod } from '../../../handover/sayDay.ts'
import type { Term } from '../../../handover/terms.ts'
import type { Localised } from '../../../i18n/text.ts'
import { idOf, idsOf } from '../../../references.ts'
import { writeEnd } from '../settleRole.ts'
import type { Ground, Step } from './step.ts'

/** The outgoing terms end. */
export function closeTerms({ ends }: Ground): Step[] {
  return ends
    .filter(({ change }) => change === 'close')
    .map((end) => ({
      kind: 'term.close',
      collection: 'terms',
      id: end.term,
      what: lastDay(end),
      apply: async (req) => {
        await writeEnd(req, end)
        return { id: end.term, before: end }
      },
    }))
}

/** The incoming terms begin. */
export function openTerms({ id: handover, data, opens, role }: Ground): Step[] {
  return opens.map((term, index) => ({
    kind: 'term.open',
    collection: 'terms',
    id: '',
    what: begins(term),
    apply: async (req, made) => {
      const incoming = data.incoming?.[index]
      const ambassador = idOf(incoming?.ambassador) ?? made.ambassadors.get(index) ?? ''
      const doc = await req.payload.create({
        collection: 'terms',
        data: {
          role: role.id,
          ambassador,
          startsOn: instantOfDay(term.startsOn),
          endsOn: term.endsOn && instantOfDay(term.endsOn),
          announcedOn: term.announcedOn && instantOfDay(term.announcedOn),
          kind: term.kind,
          appointedBy: idsOf(incoming?.appointedBy),
          handover,
        },
        depth: 0,
        overrideAccess: true,
        req,
      })
      made.terms.set(index, doc.id)
      const opened = { id: doc.id, name: term.name, startsOn: term.startsOn, endsOn: term.endsOn }
      return { id: doc.id, before: opened }
    },
  }))
}

/** Acting terms make way, or get time back. The hooks on terms have done so by now; written down, it can be undone. */
export function settleTerms({ ends }: Ground): Step[] {
  return ends
    .filter(({ change }) => change !== 'close')
    .map((end) => ({
      kind: end.change === 'yield' ? 'term.yield' : 'term.return',
      collection: 'terms',
      id: end.term,
      what: end.change === 'yield' ? makesWay(end) : getsBack(end),
      apply: async (req, made) => {
        const { yielded } = end.after
        const index = [...made.terms.keys()].find((each) => plannedTerm(each) === yielded?.to)
        const to = index === undefined ? yielded?.to : made.terms.get(index)
        const after = { ...end.after, yielded: yielded && to ? { ...yielded, to } : null }
        await writeEnd(req, { ...end, after })
        return { id: end.term, before: { ...end, after } }
      },
    }))
}

function lastDay({ name, before, after }: EndChange): Localised {
  const day = dayBefore(after.endsOn ?? '')
  const same = before.endsOn === after.endsOn
  return {
    da: `${name} giver stafetten videre og har sidste dag ${sayDay(day, 'da')}${same ? ', som det allerede står' : ''}.`,
    en: `${name} passes the baton on, with ${sayDay(day, 'en')} as the last day${same ? ', as it stands already' : ''}.`,
  }
}

function begins({ name, kind, startsOn, endsOn }: Term): Localised {
  const days = sayPeriod(startsOn, endsOn)
  return kind === 'acting'
    ? { da: `${name} bliver konstitueret ${days.da}.`, en: `${name} is acting ${days.en}.` }
    : { da: `${name} får stafetten ${days.da}.`, en: `${name} receives the baton ${days.en}.` }
}

function makesWay({ name, after }: EndChange): Localised {
  const day = dayBefore(after.endsOn ?? '')
  return {
    da: `${name}, der er konstitueret, giver plads og har sidste dag ${sayDay(day, 'da')}.`,
    en: `${name}, who is acting, makes way, with ${sayDay(day, 'en')} as the last day.`,
  }
}

function getsBack({ name, startsOn, after }: EndChange): Localised {
  const days = sayPeriod(startsOn, after.endsOn)
  return {
    da: `${name} får sin periode igen: ${days.da}.`,
    en: `${name} gets their term back: ${days.en}.`,
  }
}
