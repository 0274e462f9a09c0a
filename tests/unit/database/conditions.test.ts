import { describe, expect, it } from 'vitest'
import { needsRowOf } from '../../../src/database/sqlite/conditions.ts'

const like = '"texts"."title" like ?'
const alive = '"documents"."deleted_at" is null'

describe('a condition needs a row of the texts', () => {
  it.each([
    like,
    '"texts"."title" = ?',
    `(${like} and ${alive})`,
    `("documents"."latest" = ? and (${like} and ${alive}))`,
    `((${like}) or ("texts"."lead" like ? and ${alive}))`,
    `(${alive} and (${like} and "texts"."title" like ?))`,
  ])('%s', (condition) => expect(needsRowOf('texts', condition)).toBe(true))
})

describe('a condition may hold without one', () => {
  it.each([
    '',
    alive,
    '"texts"."title" is null',
    '"texts"."title" not like ?',
    '("texts"."title" is null or "texts"."title" <> ?)',
    `(${like} or ${alive})`,
    `(${like} and ${alive} or ${alive})`,
    `(${alive} OR ${alive} and ${like})`,
    `not (${like})`,
    '"other"."title" like ?',
    `("documents"."id") in (select ? where ${like})`,
    `(json_each("documents"."body") = 'a') and (${like} and ${alive})`,
  ])('%s', (condition) => expect(needsRowOf('texts', condition)).toBe(false))
})
