/** An import as it stands in a source: the specifier, and whether only types are taken (nothing at run time). */
export interface Import {
  specifier: string
  typesOnly: boolean
}

const statement = /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g
const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm

/** The imports and re-exports of a TypeScript source, dynamic ones included. Comments are not read. */
export function importsOf(source: string): Import[] {
  const code = source.replace(comments, '')
  return [
    ...[...code.matchAll(statement)].map(([, type, specifier = '']) => ({
      specifier,
      typesOnly: type !== undefined,
    })),
    ...[...code.matchAll(dynamic)].map(([, specifier = '']) => ({ specifier, typesOnly: false })),
  ]
}
