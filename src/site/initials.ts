/** The first letters of somebody's first and last name. */
export function initials(name: string): string {
  const names = name.trim().split(/\s+/)
  return [names[0], names.length > 1 ? names.at(-1) : undefined]
    .map((each) => each?.[0] ?? '')
    .join('')
    .toLocaleUpperCase('da')
}
