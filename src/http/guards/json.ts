import { HttpError } from '../httpError.ts'
import { limits } from './limits.ts'

/** Keys that reach an object's prototype when a body is merged into something. */
const dangerous = new Set(['__proto__', 'constructor', 'prototype'])

/** A JSON object from the bytes of a body: well-formed, not a list, not too deep, without dangerous keys. */
export function checkedJson(bytes: Buffer | string): Record<string, unknown> {
  const text = typeof bytes === 'string' ? bytes : bytes.toString('utf8')
  let value: unknown
  try {
    value = text.trim() === '' ? {} : JSON.parse(text)
  } catch {
    throw new HttpError(400, {
      da: 'Indholdet er ikke gyldig JSON.',
      en: 'The content is not valid JSON.',
    })
  }
  if (!isRecord(value)) {
    throw new HttpError(400, {
      da: 'Indholdet skal være et JSON-objekt.',
      en: 'The content must be a JSON object.',
    })
  }
  checkTree(value)
  return value
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Walks without recursion: how deep it is, is what it has to find out. */
function checkTree(root: unknown): void {
  const open: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }]
  for (let item = open.pop(); item; item = open.pop()) {
    const { value, depth } = item
    if (typeof value === 'string' && value.includes('\u0000')) throw strange()
    if (typeof value !== 'object' || value === null) continue
    if (depth >= limits.jsonDepth) {
      throw new HttpError(400, {
        da: `Indholdet er mere end ${limits.jsonDepth} niveauer dybt.`,
        en: `The content is more than ${limits.jsonDepth} levels deep.`,
      })
    }
    if (!Array.isArray(value) && Object.keys(value).some((key) => dangerous.has(key))) {
      throw strange()
    }
    for (const child of Object.values(value)) open.push({ value: child, depth: depth + 1 })
  }
}

function strange(): HttpError {
  return new HttpError(400, {
    da: 'Indholdet har nøgler eller tegn, der ikke er tilladt (__proto__, constructor, NUL).',
    en: 'The content has keys or characters that are not allowed (__proto__, constructor, NUL).',
  })
}
