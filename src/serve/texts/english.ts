import { englishDesk } from './english-desk.ts'
import { englishFinding } from './english-finding.ts'
import { englishNotices } from './english-notices.ts'
import { englishReading } from './english-reading.ts'
import { englishRights } from './english-rights.ts'
import { englishStatus } from './english-status.ts'
import { englishWords } from './english-words.ts'

/** All that the interface says, in English. */
export const english = {
  ...englishWords,
  ...englishReading,
  ...englishFinding,
  ...englishDesk,
  ...englishNotices,
  ...englishRights,
  ...englishStatus,
}

/** All that the interface says, in one language. */
export type Texts = typeof english

/** A sentence in whatever language its reader has. */
export type Say = (texts: Texts) => string
