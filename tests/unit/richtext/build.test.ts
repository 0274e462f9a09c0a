import { describe, expect, it } from 'vitest'
import {
  bold,
  bulletList,
  heading,
  italic,
  link,
  numberList,
  paragraph,
  paragraphsToRichText,
  quote,
  richText,
} from '../../../src/richtext/build.ts'
import { richTextToParagraphs } from '../../../src/richtext/plainText.ts'

describe('rich text builders', () => {
  it('make the nodes Lexical stores', () => {
    const value = richText(
      heading('h3', 'Mandag'),
      paragraph('Det var ', bold('ikke'), ' ', italic('min'), ' idé, se ', link('her', '/cases')),
      numberList(['først', [bold('så')]], 3),
      bulletList(['punkt']),
      quote('Sagt'),
    )
    const [first, second, numbers, bullets, said] = value.root.children
    expect(first).toMatchObject({ type: 'heading', tag: 'h3', version: 1 })
    expect(second).toMatchObject({
      type: 'paragraph',
      children: [
        { text: 'Det var ', format: 0 },
        { text: 'ikke', format: 1 },
        { text: ' ', format: 0 },
        { text: 'min', format: 2 },
        { text: ' idé, se ', format: 0 },
        { type: 'link', fields: { linkType: 'custom', url: '/cases', newTab: false }, version: 3 },
      ],
    })
    expect(numbers).toMatchObject({
      listType: 'number',
      tag: 'ol',
      start: 3,
      children: [{ value: 3 }, { value: 4, children: [{ format: 1 }] }],
    })
    expect(bullets).toMatchObject({ listType: 'bullet', tag: 'ul' })
    expect(said).toMatchObject({ type: 'quote' })
  })

  it('give links ids of 24 hex digits that differ by address and label', () => {
    const ids = [link('a', '/x'), link('a', '/y'), link('b', '/x')].map((node) => node.id)
    expect(new Set(ids).size).toBe(3)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{24}$/)
    expect(link('a', '/x')).toEqual(link('a', '/x'))
  })

  it('keep every word of plain paragraphs, with line breaks and markup characters', () => {
    const paragraphs = [
      'Et *stjerne* og [klamme](ikke link).',
      '1. ikke en liste\nanden linje',
      '- nej',
    ]
    expect(richTextToParagraphs(paragraphsToRichText(paragraphs))).toEqual(paragraphs)
    const [, second] = paragraphsToRichText(paragraphs).root.children
    expect(second).toMatchObject({
      type: 'paragraph',
      children: [{ type: 'text' }, { type: 'linebreak' }, { type: 'text' }],
    })
  })

  it('hold one empty paragraph when there is nothing to say', () => {
    expect(paragraphsToRichText([]).root.children).toMatchObject([
      { type: 'paragraph', children: [] },
    ])
    expect(richTextToParagraphs(paragraphsToRichText(['']))).toEqual([])
  })
})
