// What a run had kept when it was killed is there, whole, and the next run does the rest.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { jsonLines, runHeadwater, temporaryFolder } from '../../test/run-headwater.ts'
import { openStore } from '../store/open-store.ts'
import { openToRead } from '../store/sqlite/backup-store.ts'
import { isRecord, recordsField } from './json-fields.ts'

const main = fileURLToPath(import.meta.resolve('../main.ts'))
const places = ['Tarn', 'Sund', 'Odrana', 'Ilsk', 'Merrow', 'Dunmere', 'Skerry', 'Halven']
const articles = Array.from({ length: 60 }, (_, i) => ({
  id: `report-${i}`,
  text: `The harbour bridge in ${places[i % places.length] ?? ''} will close for ${i + 2} weeks, the mayor said. Repairs number ${i} cost ${i + 3} million euros.`,
}))

/** How many articles the store holds. */
function countArticles(folder: string): number {
  const store = openStore({ folder, busyMilliseconds: 0 })
  try {
    return store.counts().articles
  } finally {
    store.close()
  }
}

describe('a run that is killed', () => {
  test('keeps every batch that it had committed, and the next run does the rest without duplicates', async (context) => {
    const folder = temporaryFolder(context)
    const store = join(folder, 'store')
    const environment = { HEADWATER_COMMIT_ARTICLES_MAX: '5' }
    const program = spawn(process.execPath, [main, 'read', '--store', store, '-'], {
      stdio: ['pipe', 'ignore', 'ignore'],
      env: { ...process.env, ...environment },
    })
    const closed = new Promise((resolve) => program.once('close', resolve))
    // The input stays open, so that the run is in its middle when it is killed.
    program.stdin.write(jsonLines(articles.slice(0, 33)))
    const hasKept = (): boolean => {
      try {
        const database = openToRead(store)
        const kept = Number(database.prepare('SELECT count(*) AS count FROM article').get()?.['count'])
        database.close()
        return kept >= 5
      } catch {
        // The store is not made yet.
        return false
      }
    }
    for (let tries = 0; tries < 600 && !hasKept(); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    program.kill('SIGKILL')
    await closed
    const kept = countArticles(store)
    assert.ok(kept >= 5 && kept <= 33, `${kept} articles`)
    assert.equal(kept % 5, 0)

    const ran = await runHeadwater(['read', '--store', store, '-'], { input: jsonLines(articles), environment })
    assert.equal(ran.status, 0, ran.messages)
    const document = ran.lines.find(isRecord)
    assert.ok(document)
    const ids = recordsField(document, 'articles').map((article) => String(article['id']))
    assert.deepEqual(new Set(ids), new Set(articles.map((article) => article.id)))
    assert.equal(ids.length, articles.length)
    assert.equal(countArticles(store), articles.length)
  })
})
