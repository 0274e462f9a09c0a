import { stafetConfig } from './cms/config.ts'
import { env } from './env.ts'

export default stafetConfig(env)
