import type { Frame, PageView } from '../frame.ts'
import { ambassadorThing } from './ambassador.ts'
import { caseThing } from './case.ts'
import { collectionThing } from './collection.ts'
import { interviewThing } from './interview.ts'
import { questionThing } from './question.ts'
import { breadcrumbThing, organisationThing, websiteThing } from './site.ts'
import type { Place, Thing } from './thing.ts'

/** What a page says of itself to those who read data: JSON-LD, all of it from what the page shows. */
export function structuredData(frame: Frame, view: PageView, url: string) {
  const { baseUrl, site } = frame
  const place = { baseUrl, url }
  const things = [
    organisationThing(site, baseUrl),
    ...subjectThings(frame, view, place),
    breadcrumbThing(view.crumbs, place),
  ]
  return { '@context': 'https://schema.org', '@graph': things.filter((each) => each !== null) }
}

function subjectThings({ site, baseUrl, language }: Frame, view: PageView, place: Place): Thing[] {
  const { subject } = view
  switch (subject?.kind) {
    case 'front':
      return [websiteThing(site, baseUrl, language)]
    case 'interview':
      return [interviewThing(subject.model, place, language)]
    case 'case':
      return [caseThing(subject.model, place)]
    case 'ambassador':
      return [ambassadorThing(subject.model, place)]
    case 'question':
      return [questionThing(subject.model, place)]
    case 'collection':
      return [collectionThing(subject.pages, view.title ?? site.name.text, place)]
    case undefined:
      return []
  }
}
