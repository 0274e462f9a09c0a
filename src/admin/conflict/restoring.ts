const page = /^\/admin\/(collections|globals)\/([\w-]+)(?:\/([\w-]+))?\/versions\/([\w-]+)$/

/** What a page of the panel would restore: where it lies in the API, and where its version does; null for any other page. */
export function restoringAt(pathname: string): { subject: string; version: string } | null {
  const [, kind, slug, id, version] = page.exec(pathname) ?? []
  if (!version || (kind === 'collections') !== (id !== undefined)) return null
  const root = kind === 'globals' ? `/api/globals/${slug}` : `/api/${slug}`
  return { subject: id ? `${root}/${id}` : root, version: `${root}/versions/${version}` }
}
