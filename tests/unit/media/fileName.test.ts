import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isStoredName, safeStem, storedName, storedStem } from '../../../src/media/fileName.ts'

it.each([
  ['Blåbærgrød på Ærø (endelig).JPG', 'blaabaergroed-paa-aeroe-endelig'],
  ['Bla\u030Abær.png', 'blaabaer'],
  ['André Müller & Søn.webp', 'andre-mueller-soen'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\billeder\\Øst.jpg', 'oest'],
  ['.htaccess', 'fil'],
  ['照片.jpg', 'fil'],
  ['', 'fil'],
  ['con.jpg', 'con'],
])('%j becomes %j', (name, stem) => {
  expect(safeStem(name)).toBe(stem)
})

it('makes a stored name of any name whatever', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff), { maxLength: 200 }), (units) => {
      const name = String.fromCharCode(...units)
      const stored = storedName(storedStem(name, '0123456789'), 'jpeg')
      expect(isStoredName(stored)).toBe(true)
      expect(stored.length).toBeLessThan(90)
    }),
  )
})

it.each(['../x.jpg', 'x.jpg/..', 'x.svg', 'x.html', '-x.jpg', 'x', 'X.jpg', 'x.jpg\n', 'a/b.jpg'])(
  '%j is no stored name',
  (name) => {
    expect(isStoredName(name)).toBe(false)
  },
)
