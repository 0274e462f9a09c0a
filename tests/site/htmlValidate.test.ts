import { describe, expect, it } from 'vitest'
import { languages } from '../../src/i18n/text.ts'
import { renderPage } from '../../src/site/components/Document.tsx'
import { plainPage } from '../../src/site/plainPage.tsx'
import { validityOf } from '../setup/validity.ts'
import { frame, samplePages } from './samples.ts'

describe('html-validate finds nothing', () => {
  for (const language of languages) {
    for (const [kind, view] of Object.entries(samplePages(language))) {
      it(`on the page ${kind} in ${language}`, async () => {
        expect(await validityOf(renderPage(frame(language), view))).toEqual([])
      })
    }
    it.each([400, 403, 405, 500] as const)(
      `on the plain page %i in ${language}`,
      async (status) => {
        expect(await validityOf(plainPage(status, language))).toEqual([])
      },
    )
  }
})
