import { describe, expect, it } from 'vitest'
import { languages } from '../../src/i18n/text.ts'
import { renderPage } from '../../src/site/components/Document.tsx'
import type { PageView } from '../../src/site/frame.ts'
import { interviewView } from '../../src/site/pages/interview.tsx'
import { plainPage } from '../../src/site/plainPage.tsx'
import { words } from '../../src/site/words.ts'
import { problemsOf } from './html.ts'
import { frame, interview, samplePages } from './samples.ts'

const kinds = Object.keys(samplePages('da'))
const all = languages.flatMap((language) => kinds.map((kind) => ({ language, kind })))

function render(kind: string, language: 'da' | 'en'): string {
  const view = samplePages(language)[kind] as PageView
  return renderPage(frame(language, kind === 'notFound' ? null : '/interviews'), view)
}

describe.each(all)('the page $kind in $language', ({ kind, language }) => {
  const html = render(kind, language)

  it('is sound HTML that needs nothing inline', () => {
    expect(problemsOf(html)).toEqual([])
  })

  it('has its landmarks, its language and the way to the other one', () => {
    const other = language === 'da' ? 'en' : 'da'
    expect(html).toContain(`<html lang="${language}">`)
    expect(html.match(/<main/g)).toHaveLength(1)
    expect(html).toContain('<a class="skip" href="#main">')
    expect(html).toContain('<header class="site-header">')
    expect(html).toContain('<footer class="site-footer"')
    expect(html).toMatch(
      new RegExp(`class="language" href="[^"]+" hrefLang="${other}" lang="${other}"`),
    )
  })

  it('says when a translation is missing, and only then', () => {
    expect(html.includes(words.en.untranslated)).toBe(language === 'en')
    expect(html).not.toContain(words.da.untranslated)
    expect(/<main.* lang="da"/s.test(html)).toBe(language === 'en')
  })
})

describe('the head', () => {
  it('names the page, its address and its translations', () => {
    const html = renderPage(frame('en', '/interviews/ord'), interviewView(interview, 'en'))
    expect(html).toContain('<title>Ord, der binder – Ledelsesstafetten</title>')
    expect(html).toContain('rel="canonical" href="https://stafet.example/en/interviews/ord"')
    expect(html).toContain('hrefLang="da" href="https://stafet.example/interviews/ord"')
    expect(html).toContain('hrefLang="en" href="https://stafet.example/en/interviews/ord"')
    expect(html).toContain('hrefLang="x-default" href="https://stafet.example/interviews/ord"')
    expect(html).toContain(
      'property="og:image" content="https://stafet.example/delebillede/interviews/ord.en.',
    )
    expect(html).not.toContain('noindex')
  })

  it('keeps the page of a list in its address and title', () => {
    const html = render('interviews', 'da')
    expect(html).toContain('rel="canonical" href="https://stafet.example/interviews?page=2"')
    expect(html).toContain('<title>Interviews – Side 2 – Ledelsesstafetten</title>')
    expect(html).toContain('rel="prev" href="/interviews"')
    expect(html).toContain('rel="next" href="/interviews?page=3"')
  })

  it('keeps the page for unknown addresses out of search engines', () => {
    const html = render('notFound', 'da')
    expect(html).toContain('name="robots" content="noindex"')
    expect(html).not.toContain('canonical')
    expect(html).toContain(`<p lang="en">${words.en.notFound.title}`)
  })
})

describe('an interview', () => {
  it('gives each question an address of its own, in the page’s language', () => {
    const danish = render('interview', 'da')
    expect(danish).toContain('id="spoergsmaal-1"')
    expect(danish).toContain('href="#spoergsmaal-2" aria-label="Link til spørgsmål 2"')
    expect(render('interview', 'en')).toContain('id="question-2"')
  })

  it('tells dates in words and for machines', () => {
    expect(render('interview', 'da')).toContain('<time dateTime="2025-05-04">4. maj 2025</time>')
    expect(render('interview', 'en')).toContain('<time dateTime="2025-05-04">4 May 2025</time>')
  })

  it('says who holds the role now, vacancies included', () => {
    const html = render('interview', 'da')
    const now = html.slice(html.indexOf('id="role-now"'))
    expect(now).toContain('Karen Dam')
    expect(now).toContain('har stadig hvervet')
    expect(now).toContain('konstitueret siden')
    expect(now).toContain('1 ledig plads')
  })

  it('prints what editors write as text, whatever they write', () => {
    const nasty = '"><script>alert(1)</script>'
    const model = { ...interview, title: { text: nasty, lang: 'da' as const }, interviewer: nasty }
    const html = renderPage(frame('da'), interviewView(model, 'da'))
    expect(html).not.toContain('<script>')
    expect(problemsOf(html)).toEqual([])
    expect(html).toContain('<h1>&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;</h1>')
  })

  it('shows the last day of a term, not the day after', () => {
    expect(render('ambassadors', 'da')).toContain(
      '<time dateTime="2026-02-28">28. februar 2026</time>',
    )
  })
})

describe('pages without a database', () => {
  it.each([400, 403, 405, 500] as const)(
    '%i speaks the language of its address first',
    (status) => {
      for (const [language, other] of [
        ['da', 'en'],
        ['en', 'da'],
      ] as const) {
        const html = plainPage(status, language)
        expect(problemsOf(html)).toEqual([])
        expect(html).toContain(`<html lang="${language}">`)
        expect(html).toContain(`<div lang="${other}">`)
      }
    },
  )
})
