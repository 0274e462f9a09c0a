import { summarise } from '../text.ts'
import type { CasePage } from '../viewModels/casePage.ts'
import { imageThing } from './image.ts'
import { bylinePerson } from './person.ts'
import { organisationId, type Place, type Thing } from './thing.ts'

/** A leadership case as an article. */
export function caseThing(model: CasePage, { baseUrl, url }: Place): Thing {
  const publisher = { '@id': organisationId(baseUrl) }
  return {
    '@type': 'Article',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    genre: 'Case',
    headline: model.title.text,
    description: model.summary ? summarise(model.summary.text, 300) : undefined,
    inLanguage: model.title.lang,
    datePublished: model.publishedOn ?? undefined,
    author: publisher,
    publisher,
    contributor: model.byline.map((line) => bylinePerson(line, baseUrl)),
    about: model.organisation
      ? { '@type': 'Organization', name: model.organisation.name.text }
      : undefined,
    keywords: model.themes.length > 0 ? model.themes.map(({ name }) => name.text) : undefined,
    image: imageThing(model.pictures[0] ?? null, baseUrl),
  }
}
