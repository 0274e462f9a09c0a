import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

export type Result = Awaited<ReturnType<SQLiteAdapter['client']['execute']>>
export type Row = Result['rows'][number]
type Value = Row[number]

/** Values in the order of their columns. */
class Values {
  readonly #values: readonly Value[]

  constructor(values: readonly Value[]) {
    this.#values = values
  }

  static at(row: Values, place: number): Value | undefined {
    return row.#values[place]
  }
}

/**
 * Makes rows of these columns: arrays of values that also have them by column name, as drizzle and Payload expect from
 * libsql's client. Places and length are the same for all rows of a statement, so they stand beside the rows, not in each
 * of them. Of two columns of one name the first has it.
 */
export function rowsOf(names: readonly string[]): (values: readonly unknown[]) => Row {
  const places: (readonly [name: string, place: number])[] = []
  class Named extends Values {
    [name: string]: Value | undefined

    constructor(values: readonly Value[]) {
      super(values)
      for (const [name, place] of places) this[name] = values[place]
    }
  }
  Object.defineProperty(Named.prototype, 'length', { value: names.length })
  names.forEach((_, place) => {
    Object.defineProperty(Named.prototype, place, {
      get(this: Named) {
        return Values.at(this, place)
      },
    })
  })
  for (const name of new Set(names)) {
    if (!(name in Named.prototype)) places.push([name, names.indexOf(name)])
  }
  return (values) => new Named(values.map(fromDatabase)) as unknown as Row
}

function fromDatabase(value: unknown): Value {
  if (typeof value === 'bigint') {
    const number = Number(value)
    if (!Number.isSafeInteger(number))
      throw new RangeError(`The integer ${value} is too large to be read exactly`)
    return number
  }
  return (value instanceof Buffer ? value.buffer : value) as Value
}
