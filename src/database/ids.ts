import type { Payload } from 'payload'

/** Whether a text has the form of an id in this database. MongoDB answers a question about any other with an error. */
export const canBeId = ({ db }: Payload, text: string): boolean =>
  db.name !== 'mongoose' || /^[0-9a-f]{24}$/i.test(text)
