import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Validate } from 'payload'
import { describe, expect, it } from 'vitest'
import { accentField } from '../../src/fields/accent.ts'
import { accentOf, grounds, ownAccent } from '../../src/publishing/accent.ts'
import { contrastOf, type Hex } from '../../src/publishing/colour.ts'
import { accentAsset, assetAt, assets } from '../../src/site/assets.ts'
import { renderPage } from '../../src/site/components/Document.tsx'
import { minifyCss } from '../../src/site/styles/minifyCss.ts'
import { problemsOf } from './html.ts'
import { frame, picture, samplePages, site } from './samples.ts'

const css = String(assets().stylesheet.body)

/** The tokens that the style sheet sets first, and those of its dark theme. */
function tokens(theme: 'light' | 'dark'): Record<string, string> {
  const start =
    theme === 'light' ? css.indexOf(':root{') : css.indexOf('(prefers-color-scheme:dark)')
  const block = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+):(#[0-9a-f]+)/g)].map(([, name = '', value = '']) => [
      name,
      value.length === 4 ? value.replace(/[0-9a-f]/g, '$&$&') : value,
    ]),
  )
}

describe('the style sheet', () => {
  it('has the colours that accents are checked against, and those that our own accent gives', () => {
    const accent = accentOf(ownAccent)
    if (!accent.ok) throw new Error('our own accent is refused')
    for (const theme of ['light', 'dark'] as const) {
      expect(tokens(theme)).toMatchObject({
        ...grounds[theme],
        accent: accent[theme].accent,
        'on-accent': accent[theme].onAccent,
        field: accent[theme].field,
        'on-field': accent[theme].onField,
      })
    }
  })

  it('makes body text readable at level AAA and small print at AA', () => {
    for (const theme of ['light', 'dark'] as const) {
      const { ink, paper, surface, foot, 'ink-soft': soft, 'on-foot': onFoot } = tokens(theme)
      const ratio = (one?: string, other?: string) => contrastOf(one as Hex, other as Hex)
      expect(ratio(ink, paper)).toBeGreaterThan(7)
      expect(ratio(ink, surface)).toBeGreaterThan(7)
      expect(ratio(onFoot, foot)).toBeGreaterThan(7)
      expect(ratio(soft, paper)).toBeGreaterThan(4.5)
      expect(ratio(soft, surface)).toBeGreaterThan(4.5)
    }
  })

  it('asks for nothing but fonts of ours, under addresses that follow their content', () => {
    const named = [...css.matchAll(/url\("?([^")]+)/g)].map(([, address]) => address)
    expect(named.length).toBeGreaterThan(3)
    for (const address of named) {
      expect(address).toMatch(/^\/assets\/[a-z-]+-\d*[a-z-]*\w*.*\.[0-9a-f]{12}\.woff2$/)
      expect(assetAt(address ?? '')?.type).toBe('woff2')
    }
    expect(css).not.toMatch(/@import|\/\*/)
  })

  it('leaves strings and what spaces mean alone when it is made smaller', () => {
    expect(
      minifyCss(
        '/* a */ .a  .b > c:hover {\n  width: calc(1px + 2px);\n  content: "a  /* b */: ;";\n}\n',
      ),
    ).toBe('.a .b > c:hover{width:calc(1px + 2px);content:"a  /* b */: ;"}')
  })
})

describe('what a reader fetches', () => {
  it('is small: an interview with its style sheet under 40 kB, the fonts under 120 kB', () => {
    const { stylesheet, fonts, preloaded, script } = assets()
    const { interview } = samplePages('da')
    if (!interview) throw new Error('no sample')
    const html = renderPage(frame('da'), interview)
    const sent = brotliCompressSync(html).length + brotliCompressSync(stylesheet.body).length
    expect(sent).toBeLessThan(20_000)
    expect(gzipSync(stylesheet.body).length).toBeLessThan(14_000)
    expect(script.body.length).toBeLessThan(2_000)
    const size = (files: typeof fonts) => files.reduce((sum, { body }) => sum + body.length, 0)
    expect(size(preloaded)).toBeLessThan(90_000)
    // European letters beyond Danish and English are fetched only by pages that have them.
    expect(size(fonts.filter(({ path }) => !path.includes('latin-ext')))).toBeLessThan(120_000)
  })
})

describe('an accent colour of the settings', () => {
  const accented = (accent: string) => accentAsset(accent)

  it('is a style sheet of its own under an address that follows the colour', () => {
    const sheet = accented('#005f73')
    expect(sheet?.path).toMatch(/^\/assets\/accent-005f73\.[0-9a-f]{12}\.css$/)
    expect(sheet?.body).toContain(':root{--accent:#005f73;--on-accent:#ffffff}')
    expect(sheet?.body).toContain('prefers-color-scheme:dark')
    expect(assetAt(sheet?.path ?? '')).toEqual(sheet)
    expect(accented('#006400')?.path).not.toBe(sheet?.path)
  })

  it.each(['/assets/accent-005f73.000000000000.css', '/assets/accent-ffcc00.0123456789ab.css'])(
    'is not served as %s',
    (address) => {
      expect(assetAt(address)).toBeNull()
    },
  )

  it('is refused in the editor’s language with the ratio and a shade that passes', () => {
    const validate = accentField.validate as Validate<string, object, object, object>
    const said = (value: string, language: string) =>
      validate(value, { req: { i18n: { language } } } as never)
    expect(said('#ffcc00', 'da')).toMatch(/1,3:1.*4,5:1.*#876b00/)
    expect(said('#ffcc00', 'en')).toMatch(/1\.3:1.*4\.5:1.*#876b00/)
    expect(said('rød', 'da')).toMatch(/seks cifre/)
    expect(said('#005F73', 'da')).toBe(true)
    expect(said('', 'da')).toBe(true)
  })
})

describe('the logo', () => {
  const { interviews: list } = samplePages('da')
  const logo = (width: number, height: number) => ({ ...picture, width, height })
  const head = (identity: Partial<typeof site>, path = '/interviews') => {
    if (!list) throw new Error('no sample')
    const html = renderPage({ ...frame('da', path), site: { ...site, ...identity } }, list)
    expect(problemsOf(html)).toEqual([])
    return html.slice(html.indexOf('class="wordmark"'), html.indexOf('</header>'))
  }

  it('stands alone when it is wide, beside the name when it is a mark', () => {
    const wide = head({ logo: { light: logo(800, 200), dark: null } })
    expect(wide).toContain(`alt="${site.name.text}"`)
    expect(wide).not.toContain(`</picture>${site.name.text}`)
    const mark = head({ logo: { light: logo(200, 200), dark: null } })
    expect(mark).toContain('alt=""')
    expect(mark).toContain(`</picture>${site.name.text}`)
  })

  it('is the one for dark grounds on dark screens, and on the front page’s field of colour', () => {
    const both = { light: logo(800, 200), dark: { ...logo(800, 200), srcset: '/dark.png 480w' } }
    expect(head({ logo: both })).toContain(
      '<source media="(prefers-color-scheme: dark)" srcSet="/dark.png"/>',
    )
    expect(head({ logo: both }, '/')).toContain('<img src="/dark.png"')
  })
})
