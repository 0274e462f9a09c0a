/** A row of a roster of invented people; what is given goes over what is made up. */
export interface Written {
  name?: string
  title?: string
  organisation?: string
  sector?: string
  role?: string
  seats?: string
  starts_on?: string
  ends_on?: string
  appointed_by?: string
}

const usual: Required<Written> = {
  name: 'Asta Brandt',
  title: 'direktør',
  organisation: 'Broby Bibliotek',
  sector: 'municipality',
  role: 'Ambassadør for ro',
  seats: '1',
  starts_on: '2020-01-01',
  ends_on: '2021-01-01',
  appointed_by: 'Foreningen Ro;Broby Kommune',
}

/** A roster as a CSV file; the first row is on line 2. */
export function rosterText(
  rows: readonly Written[],
  { delimiter = ',', columns = Object.keys(usual) as (keyof Written)[] } = {},
): string {
  const quoted = (text: string) => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const lines = rows.map((row) =>
    columns.map((column) => quoted({ ...usual, ...row }[column])).join(delimiter),
  )
  return `${[columns.join(delimiter), ...lines].join('\n')}\n`
}
