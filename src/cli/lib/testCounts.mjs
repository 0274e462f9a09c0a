/**
 * The counts in the report of vitest's json reporter. A file that could not even be loaded has no tests in it and
 * counts as one failure; so does an error outside any test (vitest then exits with an error and an unfailed report).
 */
export function countTests(report, exitCode) {
  const tests = report?.testResults.flatMap((file) => file.assertionResults) ?? []
  const of = (...states) => tests.filter(({ status }) => states.includes(status)).length
  const passed = of('passed')
  const skipped = of('pending', 'skipped', 'todo', 'disabled')
  const broken = (report?.testResults ?? []).filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failed = tests.length - passed - skipped + broken
  return {
    passed,
    failed: failed === 0 && exitCode !== 0 && tests.length > 0 ? 1 : failed,
    skipped,
  }
}

/** The closing line: `12 passed, 0 failed`, and `, 3 skipped` when some were. */
export const countLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
