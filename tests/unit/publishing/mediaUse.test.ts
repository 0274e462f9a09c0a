import { expect, it } from 'vitest'
import { mediaOf } from '../../../src/publishing/mediaUse.ts'

it('finds media in fields, lists, languages and rich texts, and nothing else', () => {
  const upload = (id: string) => ({ type: 'upload', relationTo: 'media', value: id, fields: {} })
  const interview = {
    id: 'i1',
    title: { da: 'portrait', en: 'cover' },
    cover: 'm1',
    relatedCases: ['c1'],
    images: ['m2', { id: 'm3' }],
    attachments: null,
    exchanges: [
      {
        id: 'e1',
        question: 'q1',
        answer: {
          da: { root: { children: [{ type: 'paragraph', children: [] }, upload('m4')] } },
          en: { root: { children: [{ type: 'quote', children: [upload('m5')] }] } },
        },
      },
    ],
  }
  expect([...mediaOf(interview)].toSorted()).toEqual(['m1', 'm2', 'm3', 'm4', 'm5'])
  expect(mediaOf(null).size).toBe(0)
})
