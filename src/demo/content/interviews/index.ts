import type { DemoCalendar } from '../calendar.ts'
import type { DemoInterview } from '../types.ts'
import { aminaSoerholt } from './aminaSoerholt.ts'
import { gudrunHaldEspelund } from './gudrunHaldEspelund.ts'
import { hanneBjaergsoe } from './hanneBjaergsoe.ts'
import { rasmusEngvang } from './rasmusEngvang.ts'
import { torbenAskelundFriis } from './torbenAskelundFriis.ts'
import { yasminEllekaer } from './yasminEllekaer.ts'

/** Oldest first. */
export const interviews = (calendar: DemoCalendar): DemoInterview[] =>
  [
    gudrunHaldEspelund,
    torbenAskelundFriis,
    aminaSoerholt,
    rasmusEngvang,
    hanneBjaergsoe,
    yasminEllekaer,
  ].map((interview) => interview(calendar))
