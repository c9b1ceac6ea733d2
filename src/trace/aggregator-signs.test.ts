import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedReport } from '../../test/kits/invented-report.ts'
import { lexicon } from '../../test/kits/lineage-in-short.ts'
import { aggregatorSigns } from './aggregator-signs.ts'

const isAggregator = (...body: readonly string[]): boolean =>
  aggregatorSigns(
    inventedReport({ id: 'a', outlet: 'Newsmixer', body: ['The bridge was closed on Monday.', ...body] }),
    'Newsmixer',
    lexicon,
  ).length > 0

describe('what an aggregator says of itself', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ['disclaimer:Newsmixer is an automatic aggregator.', true],
    ['disclaimer:All news on this page are collected by an algorithm.', true],
    ['disclaimer:Texts are reworded by bots.', true],
    ['furniture:Diese Artikel werden automatisch aus Quellen im Netz erstellt.', true],
    ['Newsmixer automatically collects and rewrites news from all over the web.', true],
    ['This article was produced with the help of AI.', true],
    ['Цей текст створено автоматично з відкритих джерел.', true],
    ['disclaimer:The opinions in this article are the author’s own.', false],
    ['disclaimer:© 2024 Newsmixer. All rights reserved.', false],
    ['The gates close automatically, the article of the law says.', false],
    ['All articles are taken from open sources.', true],
    ['Content is imported automatically.', true],
    ['All articles of the law were read.', false],
    ['Newsmixer has reporters in nine towns.', false],
    ['The new artificial intelligence law concerns news sites.', false],
  ]
  for (const [paragraph, expected] of cases) test(paragraph, () => assert.equal(isAggregator(paragraph), expected))

  test('what stands far above the end, in the story, is no sign', () => {
    assert.equal(
      isAggregator(
        'This article of the law forbids automatic news.',
        ...Array.from({ length: 30 }, () => 'The mayor spoke of other things for a long time.'),
      ),
      false,
    )
  })
  test('signs are few, however long the disclaimer', () =>
    assert.ok(
      aggregatorSigns(
        inventedReport({ id: 'a', body: [`disclaimer:${'An automatic aggregator of news. '.repeat(2000)}`] }),
        undefined,
        lexicon,
      ).length <= 6,
    ))
})
