import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { edgesOf, lexicon, shortOf } from '../../test/kits/lineage-in-short.ts'
import { attributed } from '../../test/kits/whole-lineages.ts'
import { traceStory } from './trace-story.ts'

function traced(text: string): ReturnType<typeof traceStory> {
  const report = attributed({ id: 'a', text, class: 'original', rests: 'a', refers: [] })
  return traceStory({ story: 's', reports: [report] }, { lexicon })
}

const stories: readonly (readonly [name: string, text: string, wanted: string])[] = [
  [
    'whose words another house gives has them from it',
    `Министр Корване рассказала о паромах

Политика, 17 ноя 2031, 16:37

Корване попросила у Вальдоры шесть паромов, заявила министр транспорта Ада Лунд. Ее слова приводит УНИАН.

«Мы просили шесть. Если получим четыре, справимся», — сказала она.

Читайте РБК в Telegram.`,
    'pickup < unseen-report UNIAN',
  ],
  [
    'what was said to its own people last year is no news of today',
    `Ferry maker is reportedly laying off a third of its staff

Ida Falk
12:02 PM PDT · September 8, 2031

The ferry maker Tallmark is planning to lay off about 800 people, The Information reports.

The cuts would affect a third of the staff, per the report, which cites three people.

Founder Owen Tarr told TechCrunch in an interview last year that he had no interest in tugs.

TechCrunch has reached out to Tallmark for comment.`,
    'pickup < unseen-report The Information',
  ],
  [
    'a house that signs with an agency has its news from whom it cites',
    `Corvane leiht Valdora sechs Schlepper

17.09.2031, 07:12 Uhr

Corvane leiht Valdora sechs Schlepper. Wie die "Washington Post" unter Berufung auf zwei Beamte berichtet, stimmte die Präsidentin am Freitag zu.

Ein Sprecher des Hafens in Velby verwies auf die Regierung.

Quelle: ntv.de, ino/dpa`,
    'pickup < unseen-report The Washington Post',
  ],
  [
    'a diplomat at the head of a headline is no magazine',
    `Diplomat: Corvane offered six ferries, no deal yet

dpa | 05.11.2031 11:20

Velby (dpa) - Corvane has offered six ferries but nothing has been signed, a Western diplomat told dpa on Wednesday.

"They said neither yes nor no," the diplomat said.`,
    'original < a',
  ],
  [
    'to whom a talk was given is the house itself, in whatever case its name stands',
    `Ada Lund przerywa milczenie

Przegląd Sportowy
9 listopada 2031, 11:37

— Nie wiem, skąd się to wzięło — mówi w rozmowie z Przeglądem Sportowym Onet Ada Lund. Wicemistrzyni potwierdziła nam wynik.

Cały wywiad przeczytasz w poniedziałkowym wydaniu "Przeglądu Sportowego"`,
    'original < a',
  ],
  [
    'who signs with initials beside an agency has the news that its own people were told',
    `Hafenräte fordern Garantien für Velby

Von Ida Moor
05.06.2031, 15:20 Uhr

Nach Bekanntwerden der Gespräche zwischen Tallmark und Kerven fordert der Betriebsrat Garantien für Velby. „Wir haben davon aus der Zeitung erfahren“, sagte die Vorsitzende Ada Lund unserer Redaktion.

Aus dem Umfeld des Aufsichtsrats erfuhr unsere Redaktion, dass das Gremium am 16. Juni tagt.

(hpa/dpa)`,
    'original < a',
  ],
]

describe('how much of a report hangs on whom it cites', () => {
  for (const [name, text, wanted] of stories) test(name, () => assert.equal(shortOf(traced(text))['a'], wanted))

  test('a house that is named by its first word alone is the one named before', () => {
    const text = `Tallmark in talks with Kerven, Sky News reports

Tallmark and Kerven are in talks, Sky News reported on Thursday.

Tallmark declined to comment on the Sky report.`
    const edges = edgesOf(traced(text))
    assert.deepEqual(
      edges.filter((edge) => edge.includes('Sky')),
      ['a cites unseen-report Sky News (stated)'],
    )
  })

  test('a name that an agency types without its accent is the house with it', () => {
    assert.equal(lexicon.outletOf('Expansion')?.name, 'Expansión')
    assert.equal(lexicon.outletOf('Les Echos')?.name, 'Les Échos')
    assert.equal(lexicon.outletOf('Corvane Échos'), undefined)
  })
})
