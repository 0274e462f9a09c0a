import { describe, expect, it } from 'vitest'
import { checkConservation, parseInterview } from '../../../src/interviews/parse/index.ts'

const text = `Ny leder i havnen

1. Hvad laver du?
Jeg leder. Hver dag.
2. Hvorfor?
Fordi nogen skal.`

const result = parseInterview(text)

describe('checkConservation', () => {
  it('passes a result that holds every word, and names what was taken off', () => {
    expect(checkConservation(text, result)).toEqual({
      ok: true,
      lost: [],
      added: [],
      structure: ['1.', '2.'],
    })
  })

  it('sees a lost word', () => {
    const [first, second] = result.exchanges
    const cut = { ...result, exchanges: [{ ...first, answer: ['Jeg leder. Hver'] }, second] }
    expect(checkConservation(text, cut as typeof result).ok).toBe(false)
  })

  it('sees a word at the end that is lost', () => {
    expect(checkConservation(`${text}\nFarvel.`, result)).toMatchObject({
      ok: false,
      lost: ['Farvel.'],
    })
  })

  it('sees an invented word, a changed word and a word in two places', () => {
    expect(checkConservation(text, { ...result, trailing: ['Slut'] })).toMatchObject({
      ok: false,
      added: ['Slut'],
    })
    expect(checkConservation(text, { ...result, title: 'Ny Leder i havnen' }).ok).toBe(false)
    expect(checkConservation(text, { ...result, lead: ['Ny leder i havnen'] }).ok).toBe(false)
  })

  it('sees exchanges in the wrong order and a number that is not told', () => {
    expect(
      checkConservation(text, { ...result, exchanges: result.exchanges.toReversed() }).ok,
    ).toBe(false)
    const unnumbered = result.exchanges.map((exchange) => ({ ...exchange, number: null }))
    expect(checkConservation(text, { ...result, exchanges: unnumbered }).ok).toBe(false)
  })

  it("sees a speaker's name that is told nowhere", () => {
    const transcript = 'Interviewer: Hvad nu?\nHanne Bro: Vi venter.'
    const read = parseInterview(transcript)
    expect(checkConservation(transcript, read).ok).toBe(true)
    expect(checkConservation(transcript, { ...read, people: [] }).ok).toBe(false)
  })

  it('passes a label on the line above a number', () => {
    for (const transcript of [
      'Jeg svarer:\n1.Hvad\n**Svar:** \n',
      'Vi svarer:\n2) Hvad nu?\nQ: Tja.',
      'Q\n(4) Jeg\n',
      'Holm svarer: Jeg\nAnne Holm: \nAnne Holm: \nJeg\n',
    ]) {
      const read = parseInterview(transcript)
      expect(checkConservation(transcript, read)).toMatchObject({ ok: true, lost: [], added: [] })
    }
  })

  it('passes a number in the middle of a line', () => {
    const transcript = '2) hvorfor? 1) Jeg\nAH: Jeg\nJeg\n1) svarer: hvorfor? Jeg\n'
    expect(checkConservation(transcript, parseInterview(transcript)).ok).toBe(true)
  })

  it.each(['direktør', '47', 'Vandby Kommune'])(
    'passes what stands in brackets behind a name: %s',
    (aside) => {
      const transcript = `Interviewer: Hvad nu?\nAnne Holm (${aside}): Vi venter.\nInterviewer: Og så?\nAnne Holm (${aside}): Tja.`
      const read = parseInterview(transcript)
      expect(read.warnings).toEqual([
        `Det i parentes foran svar og spørgsmål er ikke taget med: »Anne Holm (${aside})«.`,
      ])
      expect(checkConservation(transcript, read)).toMatchObject({ ok: true, lost: [] })
      expect(checkConservation(transcript, { ...read, warnings: [] }).ok).toBe(false)
    },
  )

  it('passes a number in front of a label inside bold print that never ends', () => {
    const transcript = '__\n(4) \nInterviewer: \nJeg\n'
    expect(checkConservation(transcript, parseInterview(transcript)).ok).toBe(true)
  })

  it.each([
    '**Jeg\n**:\n.\n',
    '**Hvad nu **?\nVi venter.',
    '**svarer:»\nJeg__\n**\n',
    '– svarer: ... svarer:.\n:**\n',
  ])('passes marks and spaces wherever they are: %j', (bold) => {
    expect(checkConservation(bold, parseInterview(bold))).toMatchObject({ ok: true })
  })

  it('sees a word between a label and a number that is told nowhere', () => {
    const transcript = 'Hanne Bro svarer:\n1. Hvad nu?\nVi venter.'
    const read = {
      ...parseInterview('1. Hvad nu?\nVi venter.'),
      people: [{ name: 'Hanne Bro', title: null, organisation: null }],
    }
    expect(checkConservation(transcript, read).ok).toBe(true)
    const more = transcript.replace('svarer:', 'svarer kort:')
    expect(checkConservation(more, read).ok).toBe(false)
  })
})
