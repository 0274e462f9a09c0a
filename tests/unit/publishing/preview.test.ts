import { describe, expect, it } from 'vitest'
import { previewAddress, previewed, previewTargetOf } from '../../../src/publishing/preview.ts'
import { isTaken } from '../../../src/publishing/sections.ts'

const id = '6516d4a8-7cdc-48d1-9010-8c507b566068'

describe('the address of a preview', () => {
  it.each(previewed)('leads back to the document: %s', (collection) => {
    for (const language of ['da', 'en'] as const) {
      const address = previewAddress({ collection, id, language })
      expect(previewTargetOf(address.replace(/^\/preview/, ''))).toEqual({
        collection,
        id,
        language,
      })
      expect(isTaken(address)).toBe(true)
    }
  })

  it.each([
    ['/', '/en', '/interviews', '/interviews/', '/users/1', '/interviews/1/2', '/de/interviews/1'],
    ['/interviews/a%2fb', '/interviews/..', '/interviews/a b', `/interviews/${'1'.repeat(65)}`, ''],
    ['//interviews/1', '/EN/interviews/1', '/en//interviews/1', '/constructor/1'],
  ])('is none: %s, %s, %s and the like', (...paths) => {
    for (const path of paths) expect(previewTargetOf(path)).toBeNull()
  })
})
