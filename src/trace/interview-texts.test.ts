import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lexicon, shortOf } from '../../test/kits/lineage-in-short.ts'
import { attributed } from '../../test/kits/whole-lineages.ts'
import { traceStory } from './trace-story.ts'

function told(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const reports = Object.entries(texts).map(([id, text]) =>
    attributed({ id, text, class: 'original', rests: id, refers: [] }),
  )
  return shortOf(traceStory({ story: 's', reports }, { lexicon }))
}

const interview = `Port : « Il doit partir ce soir », lance l’adjointe Jeanne Quillec

Mise en cause par la presse suisse, la mairie de Kerven est lâchée par son adjointe.

Anne Morvan
publié le 4 mai 2031 à 15h34

L’adjointe Jeanne Quillec réclame le départ du maire après les révélations, mardi matin, du quotidien Le Temps sur un versement de 1,4 million à une société de Kerven.

Étiez-vous au courant du versement ?
Non. Je l’ai appris ce matin dans le train, en lisant le journal de mon voisin.

Qu’attendez-vous du maire ?
Il doit partir ce soir. Je ne dis pas qu’il est coupable, je dis qu’il ne peut plus rien.

Et s’il reste ?
Alors nous serons cinq à demander une réunion. La lettre est prête.`

const pickup = `Kerven mayor urged to quit by deputy

By Ida Falk
4 May 2031

The mayor of Kerven has been urged to go "tonight" by his deputy.

"He must leave tonight," Jeanne Quillec said in an interview with Le Parisien.`

describe('an interview printed as questions and answers', () => {
  test('is its own report’s, and the one that another takes it from', () => {
    assert.deepEqual(told({ interview, pickup }), { interview: 'original < interview', pickup: 'pickup < interview' })
  })

  test('with somebody else is not', () => {
    const other = pickup.replace('Jeanne Quillec', 'Yann Le Goff')
    assert.equal(told({ interview, other })['other'], 'pickup < interview Le Parisien / Yann Le Goff')
  })

  test('in another language than the outlet’s is not', () => {
    const german = pickup.replace('Le Parisien', 'Der Spiegel')
    assert.equal(told({ interview, german })['german'], 'pickup < interview Der Spiegel / Jeanne Quillec')
  })
})
