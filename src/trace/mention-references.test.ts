import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedReport } from '../../test/kits/invented-report.ts'
import { lexicon } from '../../test/kits/lineage-in-short.ts'
import { firstNamedOutlet, mentionReferences, ownMentions, quotedReferences, storyNames } from './mention-references.ts'
import { viewReport } from './report-view.ts'

const viewOf = (body: readonly string[], outlet?: string) =>
  viewReport(inventedReport({ id: outlet ?? 'x', body, ...(outlet === undefined ? {} : { outlet }) }), 0, lexicon)
const story = ['Skerry Courier', 'The Skylark', 'Die Woche', 'Sky News', 'Fjord'].map((outlet) =>
  viewOf(['Text.'], outlet),
)
const names = storyNames(story, lexicon)

const mentioned = (...body: readonly string[]): readonly string[] =>
  mentionReferences(viewOf(body, 'Own Paper'), names, lexicon).map(({ target }) =>
    target.kind === 'outlet' ? target.outlet : target.kind,
  )

describe('names of the story’s outlets in words that no pattern knows', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Wie der Skerry Courier schreibt, ist die Fähre verkauft.', ['Skerry Courier']],
    ['The SKERRY COURIER has it.', ['Skerry Courier']],
    ['The ferry is sold, Sky News has discovered.', ['Sky News']],
    ['Dies stand zuerst in der „Woche“.', ['Die Woche']],
    ['In der Woche davor war es anders.', []],
    ['A skylark came to the gate.', []],
    ['The Skylark says so.', ['The Skylark']],
    ['The boat went up the Fjord.', ['Fjord']],
    ['Skerry Couriers are slow.', []],
    ['caption:Photo: Skerry Courier', []],
    ['disclaimer:Text: Skerry Courier', []],
    ['Nothing is said of anybody.', []],
  ]
  for (const [paragraph, outlets] of cases) test(paragraph, () => assert.deepEqual(mentioned(paragraph), outlets))

  test('one’s own name is none', () => {
    assert.deepEqual(mentionReferences(viewOf(['The Skerry Courier has boats.'], 'Skerry Courier'), names, lexicon), [])
  })
  test('what a citation covers is not mentioned twice', () => {
    const cited = inventedReport({
      id: 'cited',
      body: ['It is sold, the Skerry Courier reported.'],
      cites: [{ phrase: 'the *Skerry Courier* reported', outlet: 'Skerry Courier', pattern: 'reported' }],
    })
    assert.deepEqual(mentionReferences(viewReport(cited, 0, lexicon), names, lexicon), [])
  })
  test('mentions are bounded', () => assert.ok(mentioned('Skerry Courier. '.repeat(3000)).length <= 20))
})

describe('names of known outlets between quotation marks', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['据《纽约时报》报道，桥关闭了。', ['The New York Times']],
    ['O tym pisze „Gazeta Wyborcza”.', ['Gazeta Wyborcza']],
    ['Der Bericht der »Reuters« liegt vor.', []],
    ['Das meldet «Reuters».', ['Reuters']],
    ['She called it “a scandal”.', []],
    ['“Reuters and others were there,” she said.', []],
  ]
  for (const [paragraph, outlets] of cases) {
    test(paragraph, () => {
      const found = quotedReferences(viewOf([paragraph], 'Own Paper'), lexicon)
      assert.deepEqual(
        found.map(({ target }) => (target.kind === 'outlet' ? target.outlet : target.kind)),
        outlets,
      )
    })
  }
  test('far down they are background', () => {
    assert.deepEqual(
      quotedReferences(viewOf(['One. Two. Three. Four. Five. Das meldet «Reuters».'], 'Own Paper'), lexicon),
      [],
    )
  })
})

test('a report alone mentions no other outlet of its story', () => {
  const view = viewOf(['The Skerry Courier was told so, and the Skerry Courier wrote it.'], 'Skerry Courier')
  assert.deepEqual(mentionReferences(view, storyNames([view], lexicon), lexicon), [])
  assert.deepEqual(mentionReferences(view, new Map(), lexicon), [])
})

describe('one’s own name as the one spoken to', () => {
  const cases: readonly (readonly [string, number])[] = [
    ['Lo ha confermato alla Gazzetta l’agente.', 1],
    ['Contactée par La Gazzetta del Porto, elle confirme.', 1],
    ['She spoke to the Gazzetta at noon.', 1],
    ['The firm did not reply to Gazzetta’s questions.', 0],
    ['La Gazzetta del Porto esce alle sei.', 0],
    ['A boat called Gazzettina went by Gazzettina pier.', 0],
    ['furniture:Subscribe to Gazzetta del Porto', 0],
  ]
  for (const [paragraph, count] of cases) {
    test(paragraph, () => assert.equal(ownMentions(viewOf([paragraph], 'La Gazzetta del Porto')).length, count))
  }
  test('a report without an outlet has no own name', () =>
    assert.deepEqual(ownMentions(viewOf(['She spoke to the Gazzetta.'])), []))
})

describe('the first outlet that an aggregator names', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['The papers were gained by Reuters on Monday.', 'Reuters'],
    ['As The New York Times tells, it rained.', 'The New York Times'],
    ['Time is short in the Slate quarry.', undefined],
    ['Nobody is named.', undefined],
  ]
  for (const [paragraph, outlet] of cases) {
    test(paragraph, () => {
      const target = firstNamedOutlet(viewOf([paragraph]), lexicon)?.target
      assert.equal(target?.kind === 'outlet' ? target.outlet : undefined, outlet)
    })
  }
  test('a text of capitals only passes quickly', () => {
    const started = performance.now()
    firstNamedOutlet(viewOf(['Big Red Barn '.repeat(60_000)]), lexicon)
    assert.ok(performance.now() - started < 18_000)
  })
})
