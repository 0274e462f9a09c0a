import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { addDays, type Day } from '../../../src/handover/calendar.ts'
import type { Answer } from '../../setup/app.ts'
import type { MortalServer } from './mortal.ts'

/** One passing of the baton, to somebody new. */
export interface Leg {
  handover: string
  role: string
  name: string
  email: string
  day: Day
  /** A case that lies as a draft with the user of whoever leaves; empty in the first leg of a role. */
  draft: string
}

/** Everything that carrying out a leg touches. */
export interface Look {
  state: string
  hasResult: boolean
  trail: string[]
  terms: string[]
  /** How many there are that the handover makes, or should. */
  ambassadors: number
  positions: string[]
  accounts: number
  accountIsLinked: boolean
  interviews: number
  questions: number
  draftIsWith: 'leaver' | 'editors' | 'nobody'
}

type Docs = { docs: Record<string, unknown>[] }

/** As many legs are run in one role before the next begins, so that timelines stay as long as they are in life. */
const legsOfRole = 20

/** Passes the baton on and on, through the API, each time to a new ambassador with an account of their own. */
export class Relay {
  #legs = 0
  #role = ''
  #day: Day = '2020-01-01'
  /** The term that runs, and the user who leaves with it. */
  #term = ''
  #leaver: string | undefined
  readonly #server: MortalServer
  readonly #mails: string

  constructor(server: MortalServer, dataFolder: string) {
    this.#server = server
    this.#mails = path.join(dataFolder, 'mail')
  }

  async plan(): Promise<Leg> {
    if (this.#legs % legsOfRole === 0) await this.#beginRole()
    this.#legs += 1
    this.#day = addDays(this.#day, 1)
    const name = `Løber Nummer ${this.#legs}`
    const email = `loeber.${this.#legs}@example.org`
    const draft = this.#leaver
      ? await this.#make('cases', { title: `Sag ${this.#legs}`, assignedTo: this.#leaver })
      : ''
    const handover = await this.#make('handovers', {
      role: this.#role,
      outgoing: [this.#term],
      incoming: [{ name, email, title: 'Direktør', sector: 'state' }],
      effectiveOn: this.#day,
    })
    return { handover, role: this.#role, name, email, day: this.#day, draft }
  }

  carryOut({ handover }: Leg, key: string): Promise<Answer> {
    return this.#server.ask(`/api/handovers/${handover}/carry-out`, {
      method: 'POST',
      headers: { 'idempotency-key': key },
      body: {},
    })
  }

  /** What there is of the leg now. */
  async look({ handover, role, name, email, draft }: Leg): Promise<Look> {
    const equal = (field: string, value: string) =>
      `where[${field}][equals]=${encodeURIComponent(value)}&draft=true&depth=0&limit=100`
    const doc = (await this.#get(`handovers/${handover}?depth=0`)) as {
      state: string
      result?: unknown
      trail?: { action: string }[]
    }
    const terms = (await this.#get(`terms?${equal('role', role)}&sort=startsOn`)) as Docs
    const people = (await this.#get(`ambassadors?${equal('name', name)}`)) as Docs
    const users = (await this.#get(`users?${equal('email', email)}`)) as Docs
    const interviews = (await this.#get(
      `interviews?${equal('title', `Interview med ${name}`)}`,
    )) as Docs
    const desk = draft ? await this.#get(`cases/${draft}?draft=true&depth=0`) : {}
    const person = people.docs[0]
    const positions = (person?.positions ?? []) as { title: string }[]
    const exchanges = (interviews.docs[0]?.exchanges ?? []) as object[]
    return {
      state: doc.state,
      hasResult: Boolean(doc.result),
      trail: (doc.trail ?? []).map(({ action }) => action),
      terms: terms.docs.map(
        ({ title, startsOn, endsOn }) => `${title}: ${startsOn} ${endsOn ?? 'open'}`,
      ),
      ambassadors: people.docs.length,
      positions: positions.map(({ title }) => title),
      accounts: users.docs.length,
      accountIsLinked: person !== undefined && users.docs[0]?.ambassador === person.id,
      interviews: interviews.docs.length,
      questions: exchanges.length,
      draftIsWith: !draft ? 'nobody' : desk.assignedTo ? 'leaver' : 'editors',
    }
  }

  /** Whether a letter to the successor has left. */
  hasWritten({ email }: Leg): boolean {
    if (!existsSync(this.#mails)) return false
    const words = email.replace(/[^a-z0-9]+/g, '-')
    return readdirSync(this.#mails).some((file) => file.endsWith(`-${words}.txt`))
  }

  /** Goes on from a leg that is carried out. */
  async arrive({ role, name }: Leg): Promise<void> {
    const open = 'where[endsOn][exists]=false&depth=0&limit=2'
    const { docs } = (await this.#get(`terms?where[role][equals]=${role}&${open}`)) as Docs
    const [term, ...more] = docs
    if (!term || more.length > 0) throw new Error(`${name} does not hold the baton alone`)
    this.#term = String(term.id)
    const linked = `where[ambassador][equals]=${term.ambassador}&depth=0`
    this.#leaver = String(((await this.#get(`users?${linked}`)) as Docs).docs[0]?.id)
  }

  async #beginRole(): Promise<void> {
    this.#day = '2020-01-01'
    this.#leaver = undefined
    const questionSet = [
      await this.#make('questions', { wording: `Hvad lærte du på løb ${this.#legs}?` }),
      await this.#make('questions', { wording: `Hvad giver du videre efter løb ${this.#legs}?` }),
    ]
    this.#role = await this.#make('roles', {
      name: `Stafet ${this.#legs}`,
      seatHistory: [{ from: this.#day, seats: 1 }],
      questionSet,
    })
    const ambassador = await this.#make('ambassadors', { name: `Starter ${this.#legs}` })
    this.#term = await this.#make('terms', {
      role: this.#role,
      ambassador,
      startsOn: this.#day,
      kind: 'ordinary',
    })
  }

  async #make(collection: string, body: object): Promise<string> {
    const answer = await this.#server.ask(`/api/${collection}?depth=0&draft=true`, {
      method: 'POST',
      body,
    })
    if (answer.status !== 201) throw new Error(`No ${collection}: ${answer.text}`)
    return (answer.json as { doc: { id: string } }).doc.id
  }

  async #get(what: string): Promise<Record<string, unknown>> {
    const answer = await this.#server.ask(`/api/${what}`)
    if (answer.status !== 200) throw new Error(`${what}: ${answer.text}`)
    return answer.json as Record<string, unknown>
  }
}

/** What a leg must look like once it is carried out, given what it looked like before. */
export function carriedOut(before: Look, { name, day }: Leg): Look {
  const at = `${day}T12:00:00.000Z`
  const passed = before.terms.map((term, index) =>
    index === before.terms.length - 1
      ? term.replace(/: (\S+) open$/, `: $1 ${at}`).replace(/–:/, `–${day.slice(0, 4)}:`)
      : term,
  )
  return {
    state: 'carriedOut',
    hasResult: true,
    trail: [...before.trail, 'carryOut'],
    terms: [...passed, `${name}, ${day.slice(0, 4)}–: ${at} open`],
    ambassadors: 1,
    positions: ['Direktør'],
    accounts: 1,
    accountIsLinked: true,
    interviews: 1,
    questions: 2,
    draftIsWith: before.draftIsWith === 'leaver' ? 'editors' : 'nobody',
  }
}
