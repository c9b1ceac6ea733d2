import type { Texts } from './english.ts'
import { ukrainianDesk } from './ukrainian-desk.ts'
import { ukrainianFinding } from './ukrainian-finding.ts'
import { ukrainianNotices } from './ukrainian-notices.ts'
import { ukrainianReading } from './ukrainian-reading.ts'
import { ukrainianRights } from './ukrainian-rights.ts'
import { ukrainianStatus } from './ukrainian-status.ts'
import { ukrainianWords } from './ukrainian-words.ts'

/** All that the interface says, in Ukrainian. */
export const ukrainian: Texts = {
  ...ukrainianWords,
  ...ukrainianReading,
  ...ukrainianFinding,
  ...ukrainianDesk,
  ...ukrainianNotices,
  ...ukrainianRights,
  ...ukrainianStatus,
}
