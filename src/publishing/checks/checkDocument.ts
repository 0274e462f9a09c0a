import { missingApproval } from './approval.ts'
import { type Checked, contextOf } from './context.ts'
import type { Finding } from './finding.ts'
import { missingParts, unansweredQuestions } from './missing.ts'
import { unknownPeople } from './people.ts'
import { pictureProblems, picturesIn } from './pictures.ts'
import { hardText, longSentences } from './readability.ts'
import { missingRequired } from './required.ts'
import { structureProblems } from './structure.ts'
import { missingTranslations } from './translation.ts'

/** What is looked at, in the order in which it is told. */
const checks = [
  missingRequired,
  missingApproval,
  missingParts,
  unansweredQuestions,
  unknownPeople,
  pictureProblems,
  missingTranslations,
  structureProblems,
  longSentences,
  hardText,
]

/** Everything an editor should look at before a document is published: errors first. */
export function checkDocument(checked: Checked): Finding[] {
  const context = contextOf(checked)
  return checks.flatMap((check) => check(context))
}

/** The ids of the pictures that the checks want to know about. */
export const mediaToLookUp = (checked: Checked): string[] => picturesIn(contextOf(checked))
