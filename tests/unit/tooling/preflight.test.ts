import { expect, test } from 'vitest'
import { isSupportedNode, preflight } from '../../../src/cli/lib/preflight.mjs'

test.each([
  ['18.20.4', false],
  ['20.8.1', false],
  ['20.9.0', true],
  ['20.20.2', true],
  ['22.0.0', true],
])('Node %s', (version, supported) => {
  expect(isSupportedNode(version)).toBe(supported)
})

test('what is not installed is named, with what to do', () => {
  expect(() => preflight(['payload', 'no-such-package'])).toThrow(
    'Not installed: no-such-package. Run `npm ci` first, then try again.',
  )
})
