import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bold,
  bulletList,
  italic,
  lineBreak,
  numberList,
  paragraph,
  richText,
} from '../../../src/richtext/build.ts'
import { richTextToParagraphs } from '../../../src/richtext/plainText.ts'
import { isBlank, sameText } from '../../../src/richtext/sameText.ts'
import { typedToRichText } from '../../../src/richtext/typed.ts'

describe('what somebody typed', () => {
  it.each([
    ['En.\n\nTo.', richText(paragraph('En.'), paragraph('To.'))],
    ['En.\r\n \r\nTo.', richText(paragraph('En.'), paragraph('To.'))],
    ['En\nto', richText(paragraph('En', lineBreak(), 'to'))],
    ['\n\n  \n', richText()],
    ['', richText()],
    [
      'Tre ting:\n- ro\n- mod\n• *tid*\nog så videre',
      richText(
        paragraph('Tre ting:'),
        bulletList(['ro', 'mod', [italic('tid')]]),
        paragraph('og så videre'),
      ),
    ],
    ['1. først\n2. så\n3) sidst', richText(numberList(['først', 'så', 'sidst']))],
    ['4. fire\n5. fem', richText(numberList(['fire', 'fem'], 4))],
    ['1. maj gik jeg.', richText(paragraph('1. maj gik jeg.'))],
    ['- Nej, sagde hun.', richText(paragraph('- Nej, sagde hun.'))],
    ['1. et\n3. tre', richText(paragraph('1. et', lineBreak(), '3. tre'))],
    [
      'Det **skal** *helst* _ske_.',
      richText(paragraph('Det ', bold('skal'), ' ', italic('helst'), ' ', italic('ske'), '.')),
    ],
    ['5 * 3 * 2', richText(paragraph('5 * 3 * 2'))],
    ['snake_case_navn og 2*3*4', richText(paragraph('snake_case_navn og 2*3*4'))],
    ['**ikke lukket', richText(paragraph('**ikke lukket'))],
    [
      '<b>fed</b> [link](javascript:alert(1))',
      richText(paragraph('<b>fed</b> [link](javascript:alert(1))')),
    ],
  ])('%j', (typed, expected) => {
    expect(typedToRichText(typed)).toEqual(expected)
  })

  it('loses no letter, whatever is typed', () => {
    const letters = (text: string) => text.replace(/[^\p{L}]/gu, '')
    const typing = fc
      .array(
        fc.constantFrom('å', 'ord', ' ', '\n', '\n\n', '*', '**', '_', '- ', '• ', '1. ', '2. '),
        {
          maxLength: 40,
        },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(typing, (typed) => {
        const read = richTextToParagraphs(typedToRichText(typed)).join('')
        expect(letters(read)).toBe(letters(typed))
      }),
    )
  })
})

describe('two rich texts', () => {
  it('are the same whatever an editor keeps beside the words', () => {
    const kept = structuredClone(typedToRichText('Et *ord*.\n\n- a\n- b'))
    const [first] = kept.root.children
    Object.assign(kept.root, { direction: 'ltr' })
    Object.assign(first ?? {}, { direction: 'ltr', textFormat: 2, indent: 0 })
    kept.root.children.push(paragraph())
    expect(sameText(kept, typedToRichText('Et *ord*.\n\n- a\n- b'))).toBe(true)
    const split = richText(paragraph('Et', ' ', 'ord'))
    expect(sameText(split, typedToRichText('Et ord'))).toBe(true)
  })

  it.each([
    ['Et ord', 'Et ord.'],
    ['Et *ord*', 'Et ord'],
    ['Et\n\nord', 'Et\nord'],
    ['- a\n- b', '1. a\n2. b'],
  ])('%j is not %j', (a, b) => {
    expect(sameText(typedToRichText(a), typedToRichText(b))).toBe(false)
  })

  it('knows an empty one', () => {
    expect([null, undefined, richText(), typedToRichText(' \n ')].map(isBlank)).toEqual(
      Array(4).fill(true),
    )
    expect(isBlank(typedToRichText('a'))).toBe(false)
    expect(isBlank({ root: { children: [{ type: 'upload', value: '1' }] } })).toBe(false)
  })
})
