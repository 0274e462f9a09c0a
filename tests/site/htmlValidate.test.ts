import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/i18n/text.ts'
import { renderPage } from '../../src/site/components/Document.tsx'
import { plainPage } from '../../src/site/plainPage.tsx'
import { frame, samplePages } from './samples.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // How React writes: hrefLang, <br/>, selected="". To HTML it is the same.
    'attr-case': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': ['error', { style: 'lowercase' }],
    // It counts every text in the title element against what one search engine shows.
    'long-title': 'off',
  },
})

async function complaintsAbout(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
  )
}

describe('html-validate finds nothing', () => {
  for (const language of languages) {
    for (const [kind, view] of Object.entries(samplePages(language))) {
      it(`on the page ${kind} in ${language}`, async () => {
        expect(await complaintsAbout(renderPage(frame(language), view))).toEqual([])
      })
    }
    it.each([400, 403, 405, 500] as const)(
      `on the plain page %i in ${language}`,
      async (status) => {
        expect(await complaintsAbout(plainPage(status, language))).toEqual([])
      },
    )
  }
})
