import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { compileOutletLexicon } from '../attribute/outlet-lexicon.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { findSelfReference } from './find-self-reference.ts'
import { readPlainText } from './read-plain-text.ts'

const outlets = compileOutletLexicon(loadLexicon())

/** The outlet that a story of these paragraphs speaks of as its own. */
function ownOf(...paragraphs: readonly string[]): string | undefined {
  const { text, zones } = readPlainText({ id: 'a', text: paragraphs.join('\n\n') }, outlets)
  return findSelfReference(text, zones, outlets)?.name
}

const lede = 'The ferry yard at Velby will close in June and 310 people will lose their jobs, according to a plan.'

describe('the outlet that a story speaks of as its own', () => {
  const cases: readonly (readonly [what: string, outlet: string | undefined, paragraphs: readonly string[]])[] = [
    ['has asked the firm', 'The Guardian', [lede, 'The Guardian has contacted the yard for comment.']],
    ['has learned it', 'TechCrunch', [lede, 'The yard has no orders, TechCrunch has learned.']],
    [
      'was told twice',
      'Politico',
      [lede, 'It has no orders, a clerk told Politico.', '"It is over," he told Politico.'],
    ],
    ['is cited by somebody else', undefined, [lede, 'Politico reported it first. A clerk told Politico so.']],
    [
      'is taken up as “the newspaper”',
      undefined,
      [lede, 'A clerk told Le Monde.', 'It is over, he told the newspaper.'],
    ],
    [
      'is an agency that reports on another’s word',
      'Ukrinform',
      [
        'Верф у Вельбі закриють у червні. Про це повідомляє Укрінформ з посиланням на Rzeczpospolita.',
        'У верфі 310 людей.',
      ],
    ],
    [
      'is no agency of the world that reports on another’s word',
      undefined,
      [
        'Верф у Вельбі закриють у червні. Про це повідомляє Reuters з посиланням на Rzeczpospolita.',
        'У верфі 310 людей.',
      ],
    ],
    [
      'hands on what another writes',
      'Radio Free Europe/Radio Liberty',
      [
        'Верф у Вельбі закриють у червні. Про це пише Rzeczpospolita, повідомляє "Радіо Свобода".',
        'У верфі 310 людей.',
      ],
    ],
    [
      'has found out what another wrote of, in Polish',
      undefined,
      [
        'Stocznia w Velby zostanie zamknięta. O sprawie napisał dziennik "Rzeczpospolita".',
        'Jak ustaliła "Rzeczpospolita", plan jest z maja.',
      ],
    ],
    [
      'got at papers',
      'Rzeczpospolita',
      ['Stocznia w Velby zostanie zamknięta – wynika z planu, do którego dotarła „Rzeczpospolita”.', 'Ma 310 osób.'],
    ],
    [
      'is told in full and then by the end of its name',
      'Warrington Guardian',
      [lede, 'A clerk told the Warrington Guardian: "It is over."', 'The board told the Guardian that it was sorry.'],
    ],
    [
      'got a lease, in Czech',
      'Seznam Zprávy',
      ['Loděnice ve Velby skončí v červnu, plyne ze smlouvy, kterou získaly Seznam Zprávy.', 'Pracuje v ní 310 lidí.'],
    ],
    [
      'has found out, in Danish, by a number in its name',
      'TV 2',
      ['Værftet i Velby lukker i juni, erfarer TV 2.', '"Det er slut," siger han til TV 2.'],
    ],
    [
      'had access to papers, in Spanish',
      'El País',
      ['El astillero cerrará en junio, según correos a los que ha tenido acceso EL PAÍS.', 'Tiene 310 empleados.'],
    ],
  ]
  for (const [what, outlet, paragraphs] of cases) test(what, () => assert.equal(ownOf(...paragraphs), outlet))
})
