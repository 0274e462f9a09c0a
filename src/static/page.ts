import { insideOf } from './address.ts'
import { escaped, startTags } from './markup.ts'
import { withoutQuery } from './place.ts'
import { referencesOf } from './references.ts'

/** A page for a host where nobody answers forms. */
export interface StaticPage {
  html: string
  /** Forms that need the server to answer, and so were left out. */
  formsLeftOut: number
}

const getForm = /<form\b(?![^>]*\bmethod="post")[^>]*>[\s\S]*?<\/form>/gi

/** A page without the forms that ask the server (search, filters). */
export function withoutForms(html: string): StaticPage {
  return { html: html.replace(getForm, ''), formsLeftOut: html.match(getForm)?.length ?? 0 }
}

/**
 * Leads the links of a page to where their queries are answered without one; those to more than can be written lead to
 * the page without its query, and `<link>` elements to it go.
 */
export function staticPage(html: string, address: string, publicUrl: string): string {
  let result = html
  for (const tag of startTags(result)) {
    let text = tag.text
    for (const reference of referencesOf(tag)) {
      const inside = insideOf(reference, address, publicUrl)
      if (!inside?.address.includes('?')) continue
      const target = withoutQuery(inside.address)
      if (target === null && tag.name === 'link') {
        text = ''
        break
      }
      const [path = '/'] = inside.address.split('?')
      const to = `${/^https?:/.test(reference) ? publicUrl : ''}${target ?? path}${hashOf(reference)}`
      text = text.replace(`"${escaped(reference)}"`, `"${escaped(to)}"`)
    }
    if (text !== tag.text) result = result.replaceAll(tag.text, text)
  }
  return result
}

function hashOf(reference: string): string {
  const at = reference.indexOf('#')
  return at < 0 ? '' : reference.slice(at)
}
