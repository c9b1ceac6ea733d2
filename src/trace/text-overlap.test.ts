import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedReport } from '../../test/kits/invented-report.ts'
import { lexicon } from '../../test/kits/lineage-in-short.ts'
import { paraphraseOf } from './paraphrase.ts'
import { viewReport } from './report-view.ts'
import { textOverlaps } from './text-overlap.ts'

const long =
  'The wall of the quarry fell early on Thursday and two men died under the slate before help came from the town.'
const view = (number: number, body: readonly string[], at?: string) =>
  viewReport(inventedReport({ id: `r${number}`, body, ...(at === undefined ? {} : { at }) }), number, lexicon)

describe('shared text', () => {
  test('of two equal texts is all of both', () => {
    const [first] = textOverlaps([view(0, [long]), view(1, [long])])
    assert.deepEqual(first, [{ report: 0, other: 1, share: 1, shareOfOther: 1 }])
  })
  test('of a part is all of the part and a share of the whole', () => {
    const [part, whole] = textOverlaps([
      view(0, [long]),
      view(1, [
        long,
        'Nobody had expected it, for the pit had been inspected in February without any complaint at all.',
      ]),
    ])
    assert.equal(part?.[0]?.share, 1)
    assert.ok((whole?.[0]?.share ?? 1) < 0.7)
  })
  test('of a report alone is nothing, whatever it repeats', () => {
    assert.deepEqual(textOverlaps([view(0, [long, long])]), [[]])
    assert.deepEqual(textOverlaps([]), [])
  })
  test('of different texts is nothing', () => {
    assert.deepEqual(
      textOverlaps([view(0, [long]), view(1, ['The ferry was sold to a Danish group for a great deal of money.'])]),
      [[], []],
    )
  })
  test('does not count what stands outside the story', () => {
    assert.deepEqual(
      textOverlaps([view(0, ['One thing.', `disclaimer:${long}`]), view(1, ['Another thing.', `disclaimer:${long}`])]),
      [[], []],
    )
  })
  test('of many copies is told with the first ones, so that their number does not square', () => {
    const views = Array.from({ length: 300 }, (_, i) =>
      view(i, [long], `2024-05-02T08:${String(i % 60).padStart(2, '0')}:00Z`),
    )
    const overlaps = textOverlaps(views)
    assert.ok(overlaps.every((list) => list.length > 0 && list.length <= 8))
    assert.ok(overlaps[299]?.every((overlap) => overlap.other < 299))
  })
  test('remembers the earliest, whatever the order of arrival', () => {
    const views = [
      ...Array.from({ length: 20 }, (_, i) => view(i, [long], '2024-05-02T12:00:00Z')),
      view(20, [long], '2024-05-02T06:00:00Z'),
    ]
    assert.ok(textOverlaps(views)[5]?.some((overlap) => overlap.other === 20))
  })
})

describe('reworded texts', () => {
  const source = view(0, [
    'The wall of the slate quarry near Velm collapsed on Thursday morning. Two workers from the village died below the wall.',
    'Rescuers with dogs searched the pit for another man. The quarry was inspected in February without complaint.',
    'Fire chief Olga Brandt said the cause of the collapse was unknown.',
  ])
  const reworded = view(1, [
    'On the morning of Thursday, the wall of a slate quarry close to Velm collapsed. Below the wall two workers out of the village died.',
    'Another man was searched in the pit by rescuers with dogs. Without complaint the quarry was inspected in February.',
    'The cause of the collapse is unknown, according to the fire chief Olga Brandt.',
  ])
  const independent = view(2, [
    'Families waited at the gate of the quarry all day. A priest brought soup.',
    'The owner, who lives abroad, sent a letter to the mayor. It was read aloud in the hall at noon.',
    'Slate has been cut in Velm since 1840.',
  ])
  test('follow their source sentence by sentence', () => {
    const { sentences, coverage, inOrder } = paraphraseOf(reworded, source)
    assert.ok(sentences >= 4)
    assert.ok(coverage >= 0.8 && inOrder >= 0.75, `${coverage} ${inOrder}`)
  })
  test('an independent report of the event does not', () => assert.ok(paraphraseOf(independent, source).coverage < 0.3))
  test('sentences in another order are seen', () => {
    const shuffled = view(3, [
      'Fire chief Olga Brandt said the cause was unknown.',
      'The quarry was inspected in February without complaint.',
      'The wall of the slate quarry near Velm collapsed on Thursday morning.',
    ])
    assert.ok(paraphraseOf(shuffled, source).inOrder < 0.5)
  })
  test('an empty report follows nothing', () =>
    assert.deepEqual(paraphraseOf(view(4, ['Hm.']), source), { sentences: 0, coverage: 0, inOrder: 0 }))
})
