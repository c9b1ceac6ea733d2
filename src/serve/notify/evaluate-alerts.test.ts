import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { type AlertKit, alertKit, ida } from '../../../test/alert-kit.ts'
import { inventedArticles, inventedStory, spanOfWords } from '../../../test/invented-story.ts'
import { temporaryFolder } from '../../../test/run-headwater.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { AttributedArticle } from '../../model/report.ts'
import type { Story } from '../../model/story.ts'
import { migrate } from '../../store/sqlite/migrate.ts'
import { allMigrations } from '../../store/sqlite/migrations/all-migrations.ts'
import { openSqliteDriver } from '../../store/sqlite/open-sqlite-driver.ts'
import { evaluateAlerts } from './evaluate-alerts.ts'

const { origins } = inventedStory
if (origins === undefined) throw new Error('The invented story has origins')
const withOrigins = (min: number): Story => ({
  ...inventedStory,
  origins: { ...origins, min, max: Math.max(min, origins.max) },
})
const announced: Story = { ...inventedStory, current: { ...inventedStory.current, state: 'announced', onRecord: true } }
const inConflict: Story = {
  ...inventedStory,
  claims: inventedStory.claims.map((claim) => ({ ...claim, relation: 'conflict' as const })),
}
const copyOf = (id: string): AttributedArticle => {
  const [first] = inventedArticles
  if (first === undefined) throw new Error('The invented story has articles')
  return { ...first, id }
}
/** The story with one more report that repeats another. */
const withCopy = (story: Story, id: string): Story => ({
  ...story,
  reports: [...story.reports, { id, class: 'copy', candidates: [], confidence: 1, why: [] }],
})

/** Keeps each telling in turn and looks at it. */
function tell(kit: AlertKit, ...stories: readonly Story[]): void {
  for (const story of stories) {
    kit.keep(story)
    kit.evaluate()
  }
}

describe('an alert on a story', () => {
  test('tells nothing of what stood when it was made', () => {
    const kit = alertKit()
    kit.watch({})
    kit.evaluate()
    assert.deepEqual(kit.told(), [])
  })

  test('tells nothing of a copy, however often the story is told again', () => {
    const kit = alertKit()
    kit.watch({})
    kit.keep(withCopy(inventedStory, 'late-copy'), [...inventedArticles, copyOf('late-copy')])
    kit.evaluate()
    tell(kit, inventedStory, inventedStory)
    assert.deepEqual(kit.told(), [])
  })

  test('tells each change once: a new origin, another state, a conflict', () => {
    const kit = alertKit()
    kit.watch({})
    const two = withOrigins(origins.min + 1)
    tell(kit, two, two, { ...two, current: announced.current }, { ...two, current: announced.current })
    tell(kit, { ...inConflict, origins: two.origins ?? origins, current: announced.current })
    assert.deepEqual(kit.told(), [['new-origin'], ['state-changed'], ['conflict']])
  })

  test('tells several changes of one telling in one message', () => {
    const kit = alertKit()
    kit.watch({})
    tell(kit, { ...inConflict, current: announced.current })
    assert.deepEqual(kit.told(), [['state-changed', 'conflict']])
  })

  test('tells only of the changes that were asked for', () => {
    const kit = alertKit()
    kit.watch({ triggers: ['conflict'] })
    tell(kit, announced)
    assert.deepEqual(kit.told(), [])
  })

  test('goes on under the story that its own was merged into', () => {
    const kit = alertKit()
    kit.watch({})
    const merged: Story = { ...announced, id: 'story-merged' }
    kit.keep(merged)
    kit.evaluate()
    assert.equal(kit.store.readStory(inventedStory.id)?.story.id, 'story-merged')
    assert.deepEqual(kit.told(), [['state-changed']])
  })

  test('tells of a correction when the changed page is read, also when the story is told as before', () => {
    const kit = alertKit()
    kit.watch({})
    const article = kit.store.article('wire-pickup')
    assert.ok(article)
    const text = `${article.text} Corrected.`
    kit.store.keepArticles([
      { identity: 'id:wire-pickup', article: { ...article, text }, seenAt: article.firstSeenAt ?? '' },
    ])
    kit.evaluate()
    kit.store.checks.keepChange('wire-pickup', { sentences: [], statements: [], isSilent: true })
    kit.evaluate()
    assert.deepEqual(kit.told(), [])
    kit.store.checks.keepChange('wire-pickup', {
      sentences: [],
      statements: [],
      notice: { start: 0, end: 8, text: text.slice(0, 8) },
      isSilent: false,
    })
    kit.evaluate()
    assert.deepEqual(kit.told(), [['correction']])
  })
})

describe('an alert on a search', () => {
  test('tells of a new story that fits, and of no other', () => {
    const kit = alertKit({ isEmpty: true })
    kit.watch({ typed: '"dam road"', triggers: ['new-story'] })
    kit.watch({ typed: 'lighthouse', triggers: ['new-story'] })
    tell(kit, inventedStory, announced)
    assert.deepEqual(kit.told(), [['new-story']])
  })

  test('knows the stories that it finds when it is made', () => {
    const kit = alertKit()
    kit.watch({ typed: 'dam', triggers: ['new-story', 'state-changed'] })
    tell(kit, inventedStory)
    assert.deepEqual(kit.told(), [])
    tell(kit, announced)
    assert.deepEqual(kit.told(), [['state-changed']])
  })

  test('tells of a figure once it is reached', () => {
    const kit = alertKit({ isEmpty: true })
    const [first] = inventedArticles
    assert.ok(first)
    const number = spanOfWords(first.text, '14')
    const crack = spanOfWords(first.text, '14 feet')
    const si = { value: 4.2672, unit: 'metre' }
    const figure: Quantity = { span: crack, number, value: 14, unit: 'foot', si, bound: 'point', measure: 'length' }
    const articles = [{ ...first, quantities: [figure] }, ...inventedArticles.slice(1)]
    kit.watch({ typed: 'dam', triggers: ['number'], figure: 'length>=1000km' })
    kit.watch({ typed: 'crack', triggers: ['number'], figure: 'length>=2m' })
    kit.keep(inventedStory, articles)
    kit.evaluate()
    tell(kit, announced)
    assert.deepEqual(kit.told(), [['number']])
  })

  test('and one on the story with the same channel make one message', () => {
    const kit = alertKit()
    kit.watch({ typed: 'dam', triggers: ['state-changed'] })
    kit.watch({})
    tell(kit, announced)
    assert.deepEqual(kit.told(), [['state-changed']])
  })

  test('is gone with its search', () => {
    const kit = alertKit()
    const alert = kit.watch({ typed: 'dam', triggers: ['state-changed'] })
    assert.ok(alert.topic.kind === 'search' && kit.desk.removeSearch(ida, alert.topic.search))
    tell(kit, announced)
    assert.deepEqual(kit.desk.alerts(ida), [])
    assert.deepEqual(kit.told(), [])
  })
})

describe('stories that wait to be looked at', () => {
  test('are forgotten while there are no alerts', () => {
    const kit = alertKit()
    assert.equal(kit.store.alerts.storiesToTell(10).length, 1)
    assert.equal(kit.evaluate(), 0)
    assert.deepEqual(kit.store.alerts.storiesToTell(10), [])
  })

  test('that may not be shown tell nothing', () => {
    const kit = alertKit()
    kit.watch({})
    kit.keep(announced)
    const hidden = { ...kit.work, stories: { ...kit.work.stories, readStory: () => undefined } }
    evaluateAlerts(hidden, 10)
    assert.deepEqual(kit.told(), [])
  })

  test('survive a program that ends between keeping the story and looking at it, and are told once', (context) => {
    const file = join(temporaryFolder(context), 'alerts.sqlite')
    const open = (): ReturnType<typeof openSqliteDriver> => {
      const driver = openSqliteDriver(file, { busyMilliseconds: 0 })
      migrate(driver, allMigrations, 'test')
      return driver
    }
    const first = open()
    const before = alertKit({ driver: first })
    before.watch({})
    before.evaluate()
    before.keep(announced)
    first.close()
    const second = open()
    const after = alertKit({ driver: second, isEmpty: true })
    after.evaluate()
    after.evaluate()
    assert.deepEqual(after.told(), [['state-changed']])
    second.close()
    const third = open()
    const last = alertKit({ driver: third, isEmpty: true })
    last.evaluate()
    assert.deepEqual(last.told(), [['state-changed']])
    third.close()
  })

  test('keep nothing half: what fails in the middle is looked at again as a whole', () => {
    const kit = alertKit()
    kit.watch({})
    kit.evaluate()
    kit.keep(announced)
    const failing = {
      ...kit.work,
      outbox: {
        ...kit.work.outbox,
        keep: () => {
          throw new Error('disk full')
        },
      },
    }
    assert.throws(() => evaluateAlerts(failing, 10), /disk full/u)
    assert.deepEqual(kit.told(), [])
    kit.evaluate()
    assert.deepEqual(kit.told(), [['state-changed']])
  })
})
