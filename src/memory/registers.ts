import type { Payload } from 'payload'
import type { Tag } from '../publishing/tags.ts'
import { noteRead, unrecorded } from '../recording.ts'
import { Register } from './register.ts'

/** A register as it is declared: what it holds, of which collection, in which order. */
export interface RegisterOf<Row extends { id: string }> {
  collection: string
  list: (payload: Payload) => Promise<readonly string[]>
  read: (payload: Payload, ids: readonly string[]) => Promise<readonly Row[]>
  compare: (one: Row, other: Row) => number
}

/** The registers of a process, each begun when it is first asked for. */
export class Registers {
  readonly #payload: Payload
  readonly #begun = new Map<object, Register<{ id: string }>>()

  constructor(payload: Payload) {
    this.#payload = payload
  }

  rows<Row extends { id: string }>(of: RegisterOf<Row>): Promise<readonly Row[]> {
    const begun = (this.#begun.get(of) as Register<Row> | undefined) ?? begin(this.#payload, of)
    this.#begun.set(of, begun as unknown as Register<{ id: string }>)
    return begun.rows()
  }

  drop(tags: readonly Tag[]): void {
    for (const register of this.#begun.values()) register.drop(tags)
  }

  /** Anything may have changed. */
  clear(): void {
    for (const register of this.#begun.values()) register.clear()
  }
}

function begin<Row extends { id: string }>(payload: Payload, of: RegisterOf<Row>): Register<Row> {
  return new Register(of.collection, {
    list: () => unrecorded(() => of.list(payload)),
    read: (ids) => unrecorded(() => of.read(payload, ids)),
    compare: of.compare,
  })
}

// By database, not by Payload: previews have a Payload of their own, and are put together from what readers may see.
const kept = new WeakMap<Payload['db'], Registers>()

/** From now on the registers of this database are these. */
export function registerWith({ db }: Payload, registers: Registers): void {
  kept.set(db, registers)
}

/**
 * The rows of a register, with everything in them that was committed before. The page in the making depends on its
 * collection. Where nobody tells of changes, everything is read each time.
 */
export function registered<Row extends { id: string }>(
  payload: Payload,
  of: RegisterOf<Row>,
): Promise<readonly Row[]> {
  noteRead(of.collection)
  return kept.get(payload.db)?.rows(of) ?? begin(payload, of).rows()
}
