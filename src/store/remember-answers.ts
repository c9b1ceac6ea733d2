import type { StoreDriver } from './store-driver.ts'
import { numberOf } from './store-driver.ts'

const answersMax = 200

/**
 * `answer`, which gives what it gave before for the same words as long as nothing in the store has changed since: for what takes long and is asked for again
 * and again, such as a search that feed readers repeat. At most two hundred answers are held; within a
 * transaction none, since it may be taken back.
 */
export function rememberAnswers<Asked extends readonly unknown[], Answer>(
  driver: StoreDriver,
  answer: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  const known = new Map<string, { readonly answer: Answer }>()
  let standsAt = ''
  return (...asked) => {
    if (driver.isInTransaction()) return answer(...asked)
    const now = changeMark(driver)
    if (now !== standsAt) known.clear()
    standsAt = now
    const key = JSON.stringify(asked)
    const found = known.get(key) ?? { answer: answer(...asked) }
    known.delete(key)
    known.set(key, found)
    const [oldest] = known.keys()
    if (known.size > answersMax && oldest !== undefined) known.delete(oldest)
    return found.answer
  }
}

/** Another one after every change, by this process or another. */
function changeMark(driver: StoreDriver): string {
  const row = driver.rows('SELECT total_changes() AS own, (SELECT data_version FROM pragma_data_version) AS others')[0]
  return `${numberOf(row ?? {}, 'own')} ${numberOf(row ?? {}, 'others')}`
}
