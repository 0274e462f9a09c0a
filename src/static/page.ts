import { insideOf } from './address.ts'
import { escaped, startTags } from './markup.ts'
import { withoutQuery } from './place.ts'
import { referencesOf } from './references.ts'

/** A page made ready for a host that knows no queries. */
export interface StaticPage {
  html: string
  /** Forms that need the server to answer, and so were left out. */
  formsLeftOut: number
}

const getForm = /<form\b(?=[^>]*\bmethod="get")[^>]*>[\s\S]*?<\/form>/gi

/**
 * Leads the links of a page to where their queries are answered without one; those to more than can be written lead to
 * the page without its query, and `<link>` elements to it go. Forms that ask the server (search, filters) go as well.
 */
export function staticPage(html: string, address: string, publicUrl: string): StaticPage {
  const forms = html.match(getForm)?.length ?? 0
  let result = html.replace(getForm, '')
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
  return { html: result, formsLeftOut: forms }
}

function hashOf(reference: string): string {
  const at = reference.indexOf('#')
  return at < 0 ? '' : reference.slice(at)
}
