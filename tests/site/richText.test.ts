import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { text as made } from '../../src/richtext/build.ts'
import { listsOf } from '../../src/richtext/lists.ts'
import { levelHeadings } from '../../src/site/richText/headings.ts'
import { RichTextBody } from '../../src/site/richText/RichTextBody.tsx'
import { heading, link, list, paragraph, quote, richText, text, uploadOf } from './lexical.ts'

type Nodes = Parameters<typeof richText>

const html = (...nodes: Nodes) =>
  renderToStaticMarkup(
    createElement(RichTextBody, {
      passage: { content: richText(...nodes), lang: 'da' },
      language: 'da',
      base: 3,
    }),
  ).replace(/^<div class="prose">|<\/div>$/g, '')

describe('rich text', () => {
  it('becomes plain, semantic HTML without styles', () => {
    const styled = { ...paragraph(text('a', 1), text('b', 2 | 8)), format: 'center', indent: 2 }
    expect(html(styled, list('ol', 'en', 'to'), quote('q'))).toBe(
      '<p><strong>a</strong><u><em>b</em></u></p><ol><li>en</li><li>to</li></ol><blockquote>q</blockquote>',
    )
  })

  it('nests a list inside of the item that it belongs to, where a browser counts right', () => {
    const items = [
      { type: 'number' as const, depth: 0, words: [made('Land')] },
      { type: 'bullet' as const, depth: 1, words: [made('Havn')] },
      { type: 'number' as const, depth: 0, words: [made('Vand')] },
    ]
    expect(html(...listsOf(items))).toBe(
      '<ol><li>Land<ul><li>Havn</li></ul></li><li>Vand</li></ol>',
    )
  })

  it('escapes text and leaves out empty paragraphs', () => {
    expect(html(paragraph(text('<b>&')), paragraph())).toBe('<p>&lt;b&gt;&amp;</p>')
  })

  it('keeps the words of a link whose address may not stand', () => {
    const danger = link('javascript:alert(1)', 'klik')
    expect(html(paragraph(danger))).toBe('<p>klik</p>')
    const auto = { ...danger, type: 'autolink' }
    expect(html(paragraph(auto))).toBe('<p>klik</p>')
  })

  it('links to the page of a document that readers may see, and to no other', () => {
    const to = (value: unknown, relationTo = 'cases') => link({ relationTo, value }, 'se')
    const anchor = '<p><a href="/cases/havnen">se</a></p>'
    expect(html(paragraph(to({ slug: 'havnen', _status: 'published' })))).toBe(anchor)
    for (const value of [
      'id',
      null,
      { slug: 'havnen', _status: 'draft' },
      { slug: 'havnen', deletedAt: '2026-01-01' },
      { slug: '../x' },
    ]) {
      expect(html(paragraph(to(value)))).toBe('<p>se</p>')
    }
    for (const [collection, section] of [
      ['questions', 'spoergsmaal'],
      ['themes', 'temaer'],
      ['organisations', 'organisationer'],
    ]) {
      const page = html(paragraph(to({ slug: 'et-to' }, collection)))
      expect(page).toBe(`<p><a href="/${section}/et-to">se</a></p>`)
    }
    expect(html(paragraph(to({ slug: 'havnen' }, 'users')))).toBe('<p>se</p>')
  })

  it('shows an upload with its text and credit, and a PDF as a link', () => {
    const image = { url: '/a.jpg', width: 30, height: 20, mimeType: 'image/jpeg' }
    const shown = html(uploadOf({ ...image, alt: { da: 'En <havn>' }, credit: 'Vips' }))
    expect(shown).toContain('alt="En &lt;havn&gt;"')
    expect(shown).toContain('width="30" height="20"')
    expect(shown).toContain('<figcaption>Vips</figcaption>')
    const pdf = { url: '/a.pdf', filename: 'a.pdf', mimeType: 'application/pdf', alt: 'Aftalen' }
    expect(html(uploadOf(pdf))).toBe('<p><a href="/a.pdf">Aftalen</a></p>')
    expect(html(uploadOf('kun-et-id'))).toBe('')
    expect(html(uploadOf({ ...image, deletedAt: '2026-01-01' }))).toBe('')
  })

  it('keeps the words inside a node that it does not know', () => {
    const unknown = { type: 'marquee', version: 1, children: [text('stadig her')] }
    expect(html(paragraph(unknown))).toBe('<p>stadig her</p>')
    expect(html({ type: 'block', version: 2, fields: { blockType: 'x' } })).toBe('')
  })
})

describe('heading levels', () => {
  const levels = (...tags: string[]) =>
    levelHeadings(
      tags.map((tag) => heading(tag, 'x')),
      3,
    ).map((node) => (node as { tag: string }).tag)

  it.each([
    [
      ['h3', 'h4'],
      ['h3', 'h4'],
    ],
    [
      ['h1', 'h2', 'h1'],
      ['h3', 'h4', 'h3'],
    ],
    [
      ['h2', 'h5', 'h6'],
      ['h3', 'h4', 'h5'],
    ],
    [
      ['h4', 'h2'],
      ['h3', 'h3'],
    ],
    [
      ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      ['h3', 'h4', 'h5', 'h6', 'h6', 'h6'],
    ],
    [
      ['plaintext', 'h6'],
      ['h3', 'h3'],
    ],
  ])('%j becomes %j', (tags, expected) => {
    expect(levels(...tags)).toEqual(expected)
  })
})
