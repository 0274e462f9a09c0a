import { removeDemo } from '../../demo/index.ts'
import { type Command, say, UsageError } from '../io.ts'
import { withPayload } from '../openPayload.ts'

/** `demo remove`: takes the demo content away and nothing else. */
export const demo: Command = async ([action, ...more]) => {
  if (action !== 'remove' || more.length > 0) throw new UsageError('demo remove')
  return withPayload(async (payload) => {
    const report = await removeDemo(payload)
    say(JSON.stringify(report, null, 2))
    return 0
  })
}
