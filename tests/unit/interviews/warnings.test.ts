import { describe, expect, it } from 'vitest'
import { parseInterview } from '../../../src/interviews/parse/index.ts'

const text = '1. Hvad er det bedste?\nKollegerne.\n2. Hvad er det værste?\n3. Hvad nu?\nFerie.'

describe('warnings', () => {
  it('are Danish sentences unless English is asked for', () => {
    const danish = [
      'Teksten siger ikke tydeligt, hvem der svarer.',
      'Der står intet svar efter: »Hvad er det værste?«.',
    ]
    expect(parseInterview(text).warnings).toEqual(danish)
    expect(parseInterview(text, { language: 'da' }).warnings).toEqual(danish)
    expect(parseInterview(text, { language: 'en' }).warnings).toEqual([
      'The text does not clearly say who answers.',
      'No answer follows: “Hvad er det værste?”.',
    ])
  })

  it('are English about an English text unless Danish is asked for', () => {
    const english =
      '1. What is the best thing about your work?\nThat we have each other.\n2. And the worst?\n'
    expect(parseInterview(english).warnings).toContain('The text does not clearly say who answers.')
    expect(parseInterview(english, { language: 'da' }).warnings).toContain(
      'Teksten siger ikke tydeligt, hvem der svarer.',
    )
  })

  it('change nothing else', () => {
    const { warnings: _, ...english } = parseInterview(text, { language: 'en' })
    const { warnings: __, ...danish } = parseInterview(text)
    expect(english).toEqual(danish)
  })

  it('tell of damaged characters', () => {
    expect(parseInterview(text.replace('æ', '\uFFFD')).warnings).toContain(
      'Teksten indeholder ødelagte tegn; filen er måske gemt forkert.',
    )
  })

  it('take nobody who is said to answer for the one who asks', () => {
    const said = parseInterview('Jeg svarer:\n1.Hvad\n**Svar:** \n').warnings.join(' ')
    expect(said).not.toMatch(/stillet af/)
    const { people } = parseInterview(
      'Hvad nu?\nAnne Holm svarer: Vi venter.\nQ: Og så?\nAnne Holm svarer: Tja.',
    )
    expect(people.map(({ name }) => name)).toEqual(['Anne Holm'])
  })
})
