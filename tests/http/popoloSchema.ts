/** What the JSON Schemas of Popolo (popoloproject.com/schemas) ask of the properties used here. */
const date = /^[0-9]{4}(-[0-9]{2}){0,2}$/
const text = (value: unknown) => typeof value === 'string' && value !== ''
const day = (value: unknown) => typeof value === 'string' && date.test(value)
const links = (value: unknown) =>
  Array.isArray(value) && value.every(({ url, note = '' }) => URL.canParse(url) && isText(note))
const identifiers = (value: unknown) =>
  Array.isArray(value) && value.every((one) => text(one.identifier) && text(one.scheme))
const isText = (value: unknown) => typeof value === 'string'

const properties: Record<string, Record<string, (value: unknown) => boolean>> = {
  persons: { id: text, name: text, identifiers, links, sources: links },
  organizations: { id: text, name: text, classification: text, links, sources: links },
  posts: {
    id: text,
    label: text,
    role: text,
    organization_id: text,
    start_date: day,
    end_date: day,
    links,
    sources: links,
  },
  memberships: {
    id: text,
    label: text,
    role: text,
    person_id: text,
    organization_id: text,
    post_id: text,
    start_date: day,
    end_date: day,
    links,
    sources: links,
  },
}

const refersTo: Record<string, string> = {
  person_id: 'persons',
  organization_id: 'organizations',
  post_id: 'posts',
}

/** Every property that Popolo doesn't know or knows otherwise, every id used twice, and every reference to nothing. */
export function popoloProblems(document: unknown): string[] {
  const all = document as Record<string, Record<string, unknown>[]>
  const problems = Object.keys(all).filter((name) => !properties[name])
  for (const [name, known] of Object.entries(properties)) {
    const things = all[name] ?? []
    if (things.length === 0) problems.push(`${name} is empty`)
    if (new Set(things.map(({ id }) => id)).size < things.length) problems.push(`${name}: same id`)
    for (const [property, value] of things.flatMap((thing) => Object.entries(thing))) {
      if (!known[property]?.(value)) problems.push(`${name}.${property}: ${JSON.stringify(value)}`)
      const target = refersTo[property]
      if (target && !all[target]?.some(({ id }) => id === value)) {
        problems.push(`${name}.${property} refers to nothing`)
      }
    }
  }
  return problems
}
