import type { CollectionBeforeChangeHook, TextareaFieldValidation } from 'payload'
import { now } from '../../clock.ts'
import { say } from '../../i18n/say.ts'
import { longestComment } from './limits.ts'

/** A comment says something, and not a book. */
export const isWritten: TextareaFieldValidation = (value, { req }) => {
  if (typeof value !== 'string' || value.trim() === '') {
    return say(req, { da: 'Skriv noget først.', en: 'Write something first.' })
  }
  if (value.length <= longestComment) return true
  return say(req, {
    da: `En kommentar kan have ${longestComment} tegn; denne har ${value.length}.`,
    en: `A comment can have ${longestComment} characters; this one has ${value.length}.`,
  })
}

/** Puts the asker's name under a new comment, and the moment on one whose words changed. */
export const signComment: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') return { ...data, author: req.user?.id ?? null }
  const reworded = data.body !== undefined && data.body !== originalDoc?.body
  return reworded ? { ...data, editedAt: now().toISOString() } : data
}
