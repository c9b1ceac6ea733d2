import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { edgesOf, lexicon, shortOf } from '../../test/kits/lineage-in-short.ts'
import { attributed } from '../../test/kits/whole-lineages.ts'
import { traceStory } from './trace-story.ts'

function traced(text: string): ReturnType<typeof traceStory> {
  return traceStory(
    { story: 's', reports: [attributed({ id: 'a', text, class: 'original', rests: 'a', refers: [] })] },
    { lexicon },
  )
}

const stories: readonly (readonly [name: string, text: string, wanted: string])[] = [
  [
    'what one’s own outlet reported years ago is no news of today',
    `Yard owner arrested over false accounts

By Ida Falk, TechCrunch

As per a Reuters report, an indictment says that the owner of the yard counted ships which were never built.

The yard had sold five ships to Velby in 2029, TechCrunch had reported at the time.`,
    'pickup < unseen-report Reuters',
  ],
  [
    'who passes on what another wrote did not work with it',
    `Порт Вельбі закриють у червні

Порт Вельбі закриють у червні, працівників попередили про це в закритій розмові.

Про це з посиланням на чотирьох обізнаних осіб пише Bloomberg, передає "Українська правда".

Підписуйся на "Українську правду"!`,
    'pickup < unseen-report Bloomberg',
  ],
  [
    'a house with an agency and nobody’s name prints what the agency sent',
    `Port : le directeur de Velby se met en retrait

Par Le Parisien avec AFP
Le 4 mai 2031 à 21h18

Le directeur du port de Velby va se mettre en retrait le temps de l’enquête, a annoncé mardi soir la mairie.

« Le directeur a informé le conseil de sa décision », indique la mairie dans un communiqué.`,
    'pickup < unseen-report Agence France-Presse',
  ],
  [
    'a house with an agency and an author is the author’s',
    `Port : le directeur de Velby se met en retrait

Anne Morvan avec AFP
Le 4 mai 2031 à 21h18

Le directeur du port de Velby va se mettre en retrait le temps de l’enquête, a annoncé mardi soir la mairie.`,
    'original < a',
  ],
  [
    'whom the lede and the headline give to the outlet is its own, though the standfirst names another',
    `Yard owner ‘will not run’ from fraud charges, lawyer says

Ole Tallis has been indicted in secret, according to The Boston Globe. His lawyer says he has heard nothing.

By Ida Falk, business reporter
Monday 5 May 2031 16:22, UK

The owner of the Tallis yard "will not run" from any charges, his lawyer has told Sky News.

Tallis has been indicted under seal, The Boston Globe reported on Monday, citing three people.

Install the Sky News app for free`,
    'mixed < a',
  ],
  [
    'who denies a report is the news, not the report',
    `В порту Вельби опровергли сообщение о закрытии

ВЕЛЬБИ, 4 мая. /ТАСС/. Порт Вельби не закроют, сообщения об обратном не соответствуют действительности. Об этом заявил директор порта Олег Дим, комментируя публикацию Bloomberg.

По его словам, в порту работают 310 человек.`,
    'original < a',
  ],
]

describe('what is a report’s own, and what another’s', () => {
  for (const [name, text, wanted] of stories) test(name, () => assert.equal(shortOf(traced(text))['a'], wanted))

  test('an outlet is no speaker that its own report heard', () => {
    const edges = edgesOf(traced(stories[0]?.[1] ?? ''))
    assert.ok(!edges.some((edge) => edge.includes('TechCrunch')), edges.join('; '))
  })
})
