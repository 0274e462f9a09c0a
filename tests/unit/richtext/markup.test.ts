import { describe, expect, it } from 'vitest'
import {
  bold,
  bulletList,
  heading,
  italic,
  link,
  numberList,
  paragraph,
  quote,
  richText,
  text,
} from '../../../src/richtext/build.ts'
import { markupToRichText } from '../../../src/richtext/markup.ts'

describe('markupToRichText', () => {
  it('parts paragraphs at blank lines and joins the lines within them', () => {
    expect(markupToRichText('\nEn linje\n  der går videre.\n\n\nNy.\n')).toEqual(
      richText(paragraph('En linje der går videre.'), paragraph('Ny.')),
    )
  })

  it('knows headings, quotations and lists', () => {
    const markup =
      '### Stor\n\n#### Lille\n\n> Sagt\n> igen\n\n- et\n- to\n  og mere\n\n2. to\n3. tre'
    expect(markupToRichText(markup)).toEqual(
      richText(
        heading('h3', 'Stor'),
        heading('h4', 'Lille'),
        quote('Sagt igen'),
        bulletList(['et', 'to og mere']),
        numberList(['to', 'tre'], 2),
      ),
    )
  })

  it('knows emphasis and links, also together', () => {
    expect(markupToRichText('Vi *ved* det **godt**: [se *her*](https://a.example/b).')).toEqual(
      richText(
        paragraph(
          'Vi ',
          italic('ved'),
          ' det ',
          bold('godt'),
          ': ',
          link([text('se '), italic('her')], 'https://a.example/b'),
          '.',
        ),
      ),
    )
  })

  it('leaves a lone asterisk, a year and a negative number alone', () => {
    expect(markupToRichText('5 * 4\n\n2024 var godt.\n\n-3 grader')).toEqual(
      richText(paragraph('5 * 4'), paragraph('2024 var godt.'), paragraph('-3 grader')),
    )
  })
})
