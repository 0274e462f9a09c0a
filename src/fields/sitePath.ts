import type { TextField, TextFieldSingleValidation } from 'payload'
import { say } from '../i18n/say.ts'
import { isSitePath } from '../publishing/redirects.ts'
import { isTaken } from '../publishing/sections.ts'

const problem = {
  da: 'Skriv en adresse på sitet uden domæne og uden /en, fx /interviews/min-titel.',
  en: 'Write an address on the site without domain and without /en, for instance /interviews/my-title.',
}

const taken = {
  da: 'Her ligger en af sitets egne sider, så adressen kan ikke viderestilles.',
  en: 'One of the site’s own pages is at this address, so it can’t be redirected.',
}

const validPath: TextFieldSingleValidation = (value, { req }) =>
  isSitePath(value ?? '') || say(req, problem)

/** What `src/site` and `src/http` answer themselves never asks for a redirect. */
const validOldPath: TextFieldSingleValidation = (value, { req }) => {
  if (!isSitePath(value ?? '')) return say(req, problem)
  return !isTaken(value ?? '') || say(req, taken)
}

type Label = { da: string; en: string }

const pathField = (name: string, label: Label, validate: TextFieldSingleValidation) =>
  ({ name, type: 'text', required: true, index: true, label, validate }) as const

/** A path on the public site, the same for both languages. */
export const sitePathField = (name: string, label: Label): TextField =>
  pathField(name, label, validPath)

/** A path at which the public site has no page any more. */
export const oldSitePathField = (name: string, label: Label): TextField => ({
  ...pathField(name, label, validOldPath),
  unique: true,
})
