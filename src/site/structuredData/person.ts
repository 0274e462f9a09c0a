import type { BylineLine } from '../viewModels/byline.ts'
import type { Thing } from './thing.ts'

/** Somebody with the title and workplace they had when the text was first published. */
export function bylinePerson(line: BylineLine, baseUrl: string): Thing {
  const { name, path, title, organisation } = line
  const url = path ? `${baseUrl}${path}` : undefined
  return {
    '@type': 'Person',
    '@id': url && `${url}#person`,
    name,
    url,
    jobTitle: title?.text,
    worksFor: organisation ? { '@type': 'Organization', name: organisation.text } : undefined,
  }
}
