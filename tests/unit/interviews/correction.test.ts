import { describe, expect, it } from 'vitest'
import { checkCorrection } from '../../../src/interviews/correction.ts'

const frozen = [
  {
    id: 'l1',
    name: 'Karla Ibsen',
    title: 'direktør',
    organisation: 'Lyngsø Kommune',
    role: null,
    term: 't1',
  },
]

describe('a correction of a frozen byline', () => {
  it('changes only the texts that are given', () => {
    const checked = checkCorrection(frozen, {
      reason: ' Titlen var forkert ',
      attribution: [{ id: 'l1', title: 'kommunaldirektør', term: 'falsk' }],
    })
    expect(checked).toEqual({
      ok: true,
      reason: 'Titlen var forkert',
      attribution: [{ ...frozen[0], title: 'kommunaldirektør' }],
    })
  })

  it('is told every reason at once why it can’t be', () => {
    const checked = checkCorrection(frozen, {
      attribution: [
        { id: 'l1', name: ' ' },
        { id: 'ukendt', title: 7 },
      ],
    })
    expect(checked.ok).toBe(false)
    if (!checked.ok) expect(checked.reasons).toHaveLength(4)
  })

  it.each([
    {},
    { reason: 'x' },
    { reason: 'x', attribution: 'alt' },
    { reason: 'x'.repeat(301), attribution: [{ id: 'l1' }] },
  ])('is refused without lines or a reason: %o', (body) =>
    expect(checkCorrection(frozen, body).ok).toBe(false),
  )
})
