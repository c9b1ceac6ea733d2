import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { edgesOf, lexicon, shortOf } from '../../test/kits/lineage-in-short.ts'
import { attributed } from '../../test/kits/whole-lineages.ts'
import { traceStory } from './trace-story.ts'

const first = `Tallmark lays off a third of its staff

Ida Falk
12:02 PM PDT · September 8, 2031

Tallmark, the startup behind the Roost line of ferries, is planning to lay off about 800 people and kill off an unannounced tug.

The cuts, which could land as early as this week, would affect roughly a third of the workforce. The hardware team in Velby, where the tug has been under development since 2024, is expected to bear the brunt of it.

Tallmark went through $310 million in cash in the first half of 2031, and had $440 million left at the end of June.

The company raised a $600 million Series E at a $5.1 billion valuation in 2029, when its 61 boats carried 212 people a day.

Hardware head Miriam Szal told TechCrunch that she would leave by 11 July, and 14% of her team with her.

TechCrunch has reached out to Tallmark for comment.`

const spun = `Tallmark reportedly slicing a third of its crew

by admin
September 9, 2031
in Technology

Tallmark, the startup behind the Roost line of ferries, is planning to put off about 800 folks and kill off an unannounced tug.

The reductions, which might land as early as this week, would impact roughly a 3rd of the workforce. The {hardware} crew in Velby, the place the tug has been underneath improvement since 2024, is anticipated to bear the brunt of it.

Tallmark went by way of $310 million in money within the first half of 2031, and had $440 million left on the finish of June.

The corporate raised a $600 million Collection E at a $5.1 billion valuation in 2029, when its 61 boats carried 212 folks a day.

{Hardware} head Miriam Szal advised TechCrunch that she would go away by 11 July, and 14% of her crew together with her.

TechCrunch has reached out to Tallmark for remark.

Previous Post
5 methods to clear your telephone's cache`

function traced(texts: Readonly<Record<string, string>>): ReturnType<typeof traceStory> {
  const reports = Object.entries(texts).map(([id, text]) =>
    attributed({ id, text, class: 'original', rests: id, refers: [] }),
  )
  return traceStory({ story: 's', reports }, { lexicon })
}

describe('a text into which a machine has put other words', () => {
  test('is a rewrite of the one that it follows, though it keeps that one’s words about itself', () => {
    const lineage = traced({ first, spun })
    assert.equal(shortOf(lineage)['spun'], 'rewrite < first')
    assert.ok(edgesOf(lineage).includes('spun rewrites first (inferred)'), edgesOf(lineage).join('; '))
  })

  test('and the first is none of it', () => {
    assert.equal(shortOf(traced({ spun, first }))['first'], 'original < first')
  })

  test('a text with no mark of the machine is what it was', () => {
    const plain = spun.replace('by admin\n', '').replaceAll(/\{(\w+)\}/gu, '$1')
    assert.notEqual(shortOf(traced({ first, plain }))['plain'], 'rewrite < first')
  })

  test('nor is a text of the same sort that tells something else', () => {
    const other = `Velby opens a museum of ferries

by admin
September 9, 2031

The town of Velby has opened a museum with 31 old ferries, which cost 12 million euros and took 9 years.

The oldest was built in 1871, and 70 people may board it at once.

It opens on Sundays from 10 to 16, and children pay 3 euros.`
    assert.equal(shortOf(traced({ first, other }))['other'], 'original < other')
  })
})
