import { describe, expect, it } from 'vitest'
import { missingAsNull } from '../../../src/database/mongo/counting.ts'

const isDate = (path: string) => path === 'deletedAt'
const missing = { deletedAt: { $exists: false } }
const isNull = { deletedAt: { $eq: null } }
const isEmpty = { deletedAt: { $eq: '' } }

describe('a filter for MongoDB', () => {
  it('asks once for a date that is missing or null', () => {
    const filter = {
      $and: [{ latest: { $eq: true } }, { $and: [{ $or: [missing, isNull, isEmpty] }] }],
    }
    expect(missingAsNull(filter, isDate)).toEqual({
      $and: [{ latest: { $eq: true } }, { $and: [{ $and: [isNull] }] }],
    })
  })

  it.each([
    ['for what is missing alone', { $or: [missing, missing] }],
    ['for two fields', { $or: [missing, { title: { $eq: null } }] }],
    ['for a text', { $or: [{ title: { $exists: false } }, { title: { $eq: '' } }] }],
    ['for one value or none', { $or: [missing, { deletedAt: { $eq: 'x' } }] }],
    ['for what is no number', { $or: [missing, { deletedAt: { $eq: Number.NaN } }] }],
    ['for two things of one field', { $or: [{ deletedAt: { $eq: null, $exists: true } }, isNull] }],
    ['for a pattern', { title: { $regex: 'a', $options: 'i' } }],
    ['for two things at once', { $and: [{ a: { $eq: 1 } }], $or: [missing, isNull] }],
    ['for nothing', {}],
  ])('stays as it is when it asks %s', (_, filter) => {
    expect(missingAsNull(filter, isDate)).toEqual(filter)
  })
})
