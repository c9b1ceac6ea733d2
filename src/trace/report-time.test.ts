import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedReport } from '../../test/kits/invented-report.ts'
import type { Article } from '../model/article.ts'
import { isEarlier, mayPrecede, publishedWindow } from './report-time.ts'

const article = (at?: string, firstSeenAt?: string): Article =>
  inventedReport({
    id: 'a',
    body: ['x'],
    ...(at === undefined ? {} : { at }),
    ...(firstSeenAt === undefined ? {} : { firstSeenAt }),
  })

describe('which report was first', () => {
  const cases: readonly (readonly [string, Article, Article, boolean])[] = [
    ['an hour before', article('2024-05-02T08:00:00Z'), article('2024-05-02T09:00:00Z'), true],
    ['an hour after', article('2024-05-02T09:00:00Z'), article('2024-05-02T08:00:00Z'), false],
    ['the same instant in two zones', article('2024-05-02T10:00:00+02:00'), article('2024-05-02T08:00:00Z'), false],
    ['a bare day against an hour of it', article('2024-05-02'), article('2024-05-02T20:00:00Z'), false],
    ['a bare day against three days later', article('2024-05-02'), article('2024-05-05'), true],
    [
      'a bare day against the next one says nothing: days begin at twelve zones',
      article('2024-05-02'),
      article('2024-05-03'),
      false,
    ],
    ['no date on one side', article(), article('2024-05-02'), false],
    [
      'no date, but seen earlier',
      article(undefined, '2024-05-02T08:00:00Z'),
      article(undefined, '2024-05-02T09:00:00Z'),
      true,
    ],
    [
      'claims an earlier hour than one seen before it',
      article('2024-05-02T05:00:00Z', '2024-05-02T12:00:00Z'),
      article('2024-05-02T08:00:00Z', '2024-05-02T08:05:00Z'),
      false,
    ],
    ['a stamp that is none', article('yesterday'), article('2024-05-02'), false],
  ]
  for (const [what, a, b, expected] of cases) test(what, () => assert.equal(isEarlier(a, b), expected))
})

describe('whether a report can be what another rests on', () => {
  const cases: readonly (readonly [string, Article, Article, boolean])[] = [
    ['days later it cannot', article('2024-05-05T09:00:00Z'), article('2024-05-02T08:00:00Z'), false],
    [
      'half an hour later it can: pages are dated anew at every update',
      article('2024-05-02T08:30:00Z'),
      article('2024-05-02T08:00:00Z'),
      true,
    ],
    ['without a date it can', article(), article('2024-05-02T08:00:00Z'), true],
    ['on the same day it can', article('2024-05-02'), article('2024-05-02T08:00:00Z'), true],
  ]
  for (const [what, a, b, expected] of cases) test(what, () => assert.equal(mayPrecede(a, b), expected))
})

describe('the time of publication', () => {
  test('is never later than first seen', () => {
    const window = publishedWindow(article('2024-05-09T00:00:00Z', '2024-05-02T08:00:00Z'))
    assert.equal(window?.to, Date.parse('2024-05-02T08:01:00Z'))
  })
  test('is unknown without stamps', () => assert.equal(publishedWindow(article()), undefined))
  test('has only an end where the outlet prints none', () => {
    assert.equal(publishedWindow(article(undefined, '2024-05-02T08:00:00Z'))?.from, Number.NEGATIVE_INFINITY)
  })
  test('of a month is the month', () => {
    const window = publishedWindow(article('2024-05'))
    assert.ok(window !== undefined && window.to - window.from > 29 * 86_400_000)
  })
})
