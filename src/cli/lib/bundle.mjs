import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { fromRoot } from './root.mjs'

/** How every bundle is made: our own files in one, packages left to Node. */
export const bundleOptions = (entry, outfile) => ({
  entryPoints: [fromRoot(entry)],
  outfile: fromRoot(outfile),
  absWorkingDir: fromRoot(),
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  jsx: 'automatic',
  sourcemap: true,
  metafile: true,
  write: false,
  logLevel: 'warning',
  // The import map of the admin names stylesheets; outside the browser they mean nothing.
  loader: { '.scss': 'empty' },
})

/** Puts a bundle's files in place one by one, whole: a process that starts meanwhile reads the old or the new. */
export function writeOutputs({ outputFiles }) {
  for (const file of outputFiles) {
    mkdirSync(path.dirname(file.path), { recursive: true })
    const temporary = `${file.path}.${process.pid}`
    writeFileSync(temporary, file.contents)
    renameSync(temporary, file.path)
  }
}

/** Bundles one entry into `outfile`. Returns esbuild's result; an error in the sources is printed and thrown. */
export async function bundle(entry, outfile) {
  const result = await build(bundleOptions(entry, outfile))
  writeOutputs(result)
  return result
}

/** The files that esbuild reads when it follows the imports of some entries. */
export async function inputsOf(entries) {
  const result = await build({
    ...bundleOptions('', 'dist/none.js'),
    entryPoints: entries.map((entry) => fromRoot(entry)),
    outfile: undefined,
    outdir: fromRoot('dist/none'),
    sourcemap: false,
  })
  return Object.keys(result.metafile.inputs)
}
