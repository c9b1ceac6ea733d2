import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { scoreLineages } from '../../test/kits/whole-lineages.ts'
import * as eight from '../../test/kits/whole-stories-eight.ts'
import * as eleven from '../../test/kits/whole-stories-eleven.ts'
import * as five from '../../test/kits/whole-stories-five.ts'
import * as four from '../../test/kits/whole-stories-four.ts'
import * as nine from '../../test/kits/whole-stories-nine.ts'
import * as one from '../../test/kits/whole-stories-one.ts'
import * as seven from '../../test/kits/whole-stories-seven.ts'
import * as six from '../../test/kits/whole-stories-six.ts'
import * as ten from '../../test/kits/whole-stories-ten.ts'
import * as three from '../../test/kits/whole-stories-three.ts'
import * as twelve from '../../test/kits/whole-stories-twelve.ts'
import * as two from '../../test/kits/whole-stories-two.ts'

// Invented texts, from plain text to lineage. The floors only rise.
const floors = { classes: 0.94, primarySources: 0.94, precision: 0.95, recall: 0.92 }

describe('whole stories, from text to lineage', () => {
  const score = scoreLineages([
    ...Object.values(one),
    ...Object.values(two),
    ...Object.values(three),
    ...Object.values(four),
    ...Object.values(five),
    ...Object.values(six),
    ...Object.values(seven),
    ...Object.values(eight),
    ...Object.values(nine),
    ...Object.values(ten),
    ...Object.values(eleven),
    ...Object.values(twelve),
  ])
  const told = score.errors.join('\n')

  test(`classes: ${score.classes} of ${score.reports}`, () =>
    assert.ok(score.classes >= floors.classes * score.reports, told))
  test(`primary sources: ${score.primarySources} of ${score.reports}`, () => {
    assert.ok(score.primarySources >= floors.primarySources * score.reports, told)
  })
  test(`stated edges: ${score.edgesRight} right of ${score.edgesGiven} given and ${score.edgesWanted} wanted`, () => {
    assert.ok(score.edgesRight >= floors.precision * score.edgesGiven, told)
    assert.ok(score.edgesRight >= floors.recall * score.edgesWanted, told)
  })
})
