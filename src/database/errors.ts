import type { Localised } from '../i18n/text.ts'

export type DatabaseErrorCode =
  | 'DATABASE_URL_UNKNOWN'
  | 'DATABASE_BUSY'
  | 'CONFLICT'
  | 'VALUE_INVALID'
  | 'REFERENCE_MISSING'
  | 'REPLICA_SET_MISSING'
  | 'TRANSACTION_ABANDONED'
  | 'TRANSACTION_ENDED'
  | 'WRITE_OUTSIDE_TRANSACTION'
  | 'BULK_WRITE_INCOMPLETE'
  | 'MIGRATIONS_UNKNOWN'
  | 'MIGRATION_BREAKS_REFERENCES'

/**
 * An error of the database layer. `message` is the English text (logs); `text` has both languages.
 * Payload answers a request with `status`: 503 when trying again can help, otherwise 500.
 */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
  readonly code: DatabaseErrorCode
  readonly text: Localised
  readonly status: number

  constructor(
    code: DatabaseErrorCode,
    text: Localised,
    options: { status?: number; cause?: unknown } = {},
  ) {
    super(text.en, { cause: options.cause })
    this.code = code
    this.text = text
    this.status = options.status ?? 500
  }
}

export function databaseBusy(seconds: number, cause?: unknown): DatabaseError {
  return new DatabaseError(
    'DATABASE_BUSY',
    {
      da: `Databasen har været optaget i ${seconds} sekunder. Intet er gemt; prøv igen om lidt.`,
      en: `The database has been busy for ${seconds} seconds. Nothing was saved; try again in a moment.`,
    },
    { status: 503, cause },
  )
}

export function transactionAbandoned(seconds: number): DatabaseError {
  return new DatabaseError(
    'TRANSACTION_ABANDONED',
    {
      da: `Transaktionen gjorde intet i ${seconds} sekunder og blev rullet tilbage. Intet er gemt; prøv igen.`,
      en: `The transaction did nothing for ${seconds} seconds and was rolled back. Nothing was saved; try again.`,
    },
    { status: 503 },
  )
}

export function transactionEnded(call: string): DatabaseError {
  return new DatabaseError('TRANSACTION_ENDED', {
    da: `${call} hører til en transaktion, der allerede er rullet tilbage. Intet af den er gemt.`,
    en: `${call} belongs to a transaction that has already been rolled back. None of it was saved.`,
  })
}

export function writeOutsideTransaction(call: string): DatabaseError {
  return new DatabaseError('WRITE_OUTSIDE_TRANSACTION', {
    da: `${call} blev kaldt inde i en transaktion uden req. Giv req med, så kaldet hører til transaktionen.`,
    en: `${call} was called inside a transaction without req. Pass req, so that the call belongs to the transaction.`,
  })
}

export function bulkWriteIncomplete(call: string, reasons: string[]): DatabaseError {
  return new DatabaseError('BULK_WRITE_INCOMPLETE', {
    da: `${call} mislykkedes for ${reasons.length} dokument(er) inde i en transaktion: ${reasons.join('; ')}`,
    en: `${call} failed for ${reasons.length} document(s) inside a transaction: ${reasons.join('; ')}`,
  })
}

export function migrationsUnknown(names: string[]): DatabaseError {
  return new DatabaseError('MIGRATIONS_UNKNOWN', {
    da: `Databasen har migreringer, som denne version ikke kender (${names.join(', ')}). Den er brugt af en nyere version af Stafet: opgradér, eller brug en kopi fra før.`,
    en: `The database has migrations that this version does not know (${names.join(', ')}). A newer version of Stafet has used it: upgrade, or use a copy from before.`,
  })
}

export function migrationBreaksReferences(name: string, tables: string[]): DatabaseError {
  return new DatabaseError('MIGRATION_BREAKS_REFERENCES', {
    da: `Migreringen ${name} efterlader henvisninger til noget, der ikke findes (${tables.join(', ')}). Den er rullet tilbage.`,
    en: `The migration ${name} leaves references to something that does not exist (${tables.join(', ')}). It was rolled back.`,
  })
}

export function databaseUrlUnknown(url: string): DatabaseError {
  const scheme = url.split(':')[0]
  return new DatabaseError('DATABASE_URL_UNKNOWN', {
    da: `DATABASE_URL begynder med »${scheme}:«. Brug file:… (SQLite) eller mongodb://… (MongoDB), eller lad den være tom.`,
    en: `DATABASE_URL begins with "${scheme}:". Use file:… (SQLite) or mongodb://… (MongoDB), or leave it empty.`,
  })
}

export function replicaSetMissing(): DatabaseError {
  return new DatabaseError('REPLICA_SET_MISSING', {
    da: 'MongoDB-serveren er ikke et replika-sæt, og uden det er der ingen transaktioner. Start den med »mongod --replSet rs0«, kør »rs.initiate()« én gang i mongosh, og start Stafet igen. Et sæt med én server er nok.',
    en: 'The MongoDB server is not a replica set, and without one there are no transactions. Start it with "mongod --replSet rs0", run "rs.initiate()" once in mongosh, and start Stafet again. A set of one server is enough.',
  })
}

/** Somebody else wrote the same at the same time; nothing was saved. */
export function conflict(cause: unknown): DatabaseError {
  return new DatabaseError(
    'CONFLICT',
    {
      da: 'En anden skrev det samme på samme tid. Intet er gemt; prøv igen.',
      en: 'Somebody else wrote the same at the same time. Nothing was saved; try again.',
    },
    { status: 503, cause },
  )
}

/** A value that can't be of the kind that the field has, for instance an id that no id looks like. */
export function valueInvalid(cause: unknown): DatabaseError {
  const { path, value } = cause as { path?: unknown; value?: unknown }
  const what = JSON.stringify(value)?.slice(0, 60)
  const text = what
    ? {
        da: `${what} kan ikke stå i feltet ${path}.`,
        en: `${what} is not a value of the field ${path}.`,
      }
    : { da: 'Et af id’erne er ikke et id.', en: 'One of the ids is not an id.' }
  return new DatabaseError('VALUE_INVALID', text, { status: 400, cause })
}

/** A relation to a document that isn't there, or was deleted a moment ago. */
export function referenceMissing(cause: unknown): DatabaseError {
  return new DatabaseError(
    'REFERENCE_MISSING',
    {
      da: 'Der henvises til noget, der ikke findes (længere). Vælg igen, og gem.',
      en: 'This refers to something that does not exist (any more). Choose again and save.',
    },
    { status: 400, cause },
  )
}
