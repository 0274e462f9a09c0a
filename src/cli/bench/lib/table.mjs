import { say } from '../../lib/say.mjs'

const verdict = ({ met }) => (met === null ? '–' : met ? 'met' : 'MISSED')

/** Prints what was measured: a line for each bar, and below it how the figure came about. */
export function printTable(rows) {
  const wide = (pick, least) => Math.max(least, ...rows.map((row) => pick(row).length))
  const name = wide((row) => row.bar, 3)
  const target = wide((row) => row.target, 6)
  const measured = wide((row) => row.measured, 8)
  const line = (row) =>
    say(
      `${row.bar.padEnd(name)}  ${row.target.padStart(target)}  ${row.measured.padStart(measured)}  ${row.verdict}`,
    )
  line({ bar: 'bar', target: 'target', measured: 'measured', verdict: '' })
  for (const row of rows) {
    line({ ...row, verdict: verdict(row) })
    if (row.note) say(`    ${row.note}`)
  }
}
