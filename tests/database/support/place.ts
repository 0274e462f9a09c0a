import { type Bystander, besideMongo, besideSqlite } from './bystander.ts'

/** Where a server under test keeps its data, and who stands beside: on MongoDB when there is an address, else on SQLite. */
export function place(
  database: string | undefined,
  dataFolder: string,
): { beside: Bystander; variables: Record<string, string> } {
  if (!database) return { beside: besideSqlite(dataFolder), variables: {} }
  const address = new URL(database)
  const appName = address.pathname.slice(1)
  address.searchParams.set('appName', appName)
  return { beside: besideMongo(database, appName), variables: { DATABASE_URL: address.href } }
}
