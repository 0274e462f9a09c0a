import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkConservation, parseInterview } from '../../../src/interviews/parse/index.ts'
import { patience, runs } from '../../setup/properties.ts'

/** Ways of writing an interview down; each gets the number, the question and the answer. */
const styles: Record<string, (n: number, question: string, answer: string[]) => string> = {
  'numbers with a full stop': (n, q, a) => `${n}. ${q}\n${a.join('\n')}\n`,
  'numbers with a bracket': (n, q, a) => `${n}) ${q}\n\n${a.join('\n\n')}\n\n`,
  'bold numbers': (n, q, a) => `**${n}. ${q}**\n${a.join('\n')}\n\n`,
  bold: (_, q, a) => `**${q}**\n\n${a.join('\n\n')}\n\n`,
  underscored: (_, q, a) => `__${q}__\n${a.join('\n')}\n`,
  headings: (_, q, a) => `## ${q}\n\n${a.join('\n\n')}\n\n`,
  capitals: (_, q, a) => `${q.toUpperCase()}\n${a.join('\n')}\n\n`,
  bare: (_, q, a) => `${q}\n${a.join('\n')}\n`,
  'bare with blank lines': (_, q, a) => `${q}\n\n${a.join('\n\n')}\n\n`,
  'dash before the question': (_, q, a) => `– ${q}\n${a.join('\n')}\n`,
  'dash before the answer': (_, q, a) => `${q}\n- ${a.join('\n')}\n`,
  'dash before both': (_, q, a) => `- ${q}\n- ${a.join('\n')}\n\n`,
  'bullet before the question': (_, q, a) => `• ${q}\n\n${a.join('\n\n')}\n\n`,
  'Q and A': (_, q, a) => `Q: ${q}\nA: ${a.join('\n')}\n`,
  'Spørgsmål and Svar': (_, q, a) => `Spørgsmål: ${q}\nSvar: ${a.join('\n')}\n\n`,
  'a numbered Spørgsmål': (n, q, a) => `Spørgsmål ${n}: ${q}\n${a.join('\n')}\n`,
  transcript: (_, q, a) => `Interviewer: ${q}\n\nKaren Lykke: ${a.join('\n\n')}\n\n`,
  'names in bold on their own line': (_, q, a) =>
    `**Interviewer**\n${q}\n\n**Karen Lykke**\n${a.join('\n')}\n\n`,
}
const numbered = new Set([
  'numbers with a full stop',
  'numbers with a bracket',
  'bold numbers',
  'a numbered Spørgsmål',
])

const questions = [
  'Hvad er du mest optaget af?',
  'Hvordan begynder din dag?',
  'Hvem ringer du til, når det brænder?',
  'Fortæl om holdet!',
  'Hvilket råd har du selv fået?',
  'Beskriv din bedste beslutning!',
  'Hvad vil du huskes for?',
  'Hvorfor blev du leder?',
  'Den bedste leder er ...',
]
const sentences = [
  'Jeg tænker mest på de mennesker, vi er her for.',
  'Det begynder med kaffe og slutter med et smil.',
  'Vi har prøvet meget, og noget af det virkede. Hvem havde troet det?',
  'Min kollega sagde: »Hvad venter vi på?« Så gik vi i gang.',
  'Det er svært, men det er værd at gøre alligevel, også når det regner.',
  'Jeg lærte det af min første chef, der aldrig lukkede sin dør.',
  'Der er tre ting, jeg holder fast i, og de har alle med tillid at gøre.',
]
const heads = [
  '',
  'Stafetten går videre\n\n',
  'Vi har stillet Karen Lykke, direktør i Vandby Kommune, nogle hurtige spørgsmål.\n\n',
  'Stafetten går videre\n\nKaren Lykke er direktør i Vandby Kommune. Foto: Ole Dahl\n\n',
]

const interview = fc.record({
  head: fc.constantFrom(...heads),
  asked: fc.shuffledSubarray(questions, { minLength: 2, maxLength: 6 }),
  answers: fc.array(fc.shuffledSubarray(sentences, { minLength: 1, maxLength: 3 }), {
    minLength: 6,
    maxLength: 6,
  }),
})

describe.each(Object.entries(styles))(
  'an interview written down with %s',
  { timeout: patience(60_000) },
  (style, write) => {
    it('is read as it was meant', () => {
      fc.assert(
        fc.property(interview, ({ head, asked, answers }) => {
          const text = head + asked.map((q, i) => write(i + 1, q, answers[i] ?? [])).join('')
          const result = parseInterview(text)
          expect({ text, exchanges: result.exchanges }).toEqual({
            text,
            exchanges: asked.map((q, i) => ({
              number: numbered.has(style) ? i + 1 : null,
              question: style === 'capitals' ? q.toUpperCase() : q,
              answer: answers[i],
            })),
          })
          expect(result.people.map(({ name }) => name)).toEqual(
            head.includes('Karen') || /Karen/.test(text) ? ['Karen Lykke'] : [],
          )
          expect(checkConservation(text, result).ok).toBe(true)
        }),
        runs(20),
      )
    })
  },
)
