import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { compileGroupLexicon } from './compile-group-lexicon.ts'
import { createGrouper, type Grouper } from './create-grouper.ts'
import type { GroupInput } from './group-input.ts'

const prior = compileGroupLexicon(loadLexicon())

/** An invented report: `event-number`, its text, and what else is known of it. */
type Report = Partial<GroupInput> & { readonly id: string; readonly text: string }

const reports: readonly Report[] = [
  {
    id: 'fire-1',
    headline: 'Tram depot burns in Zagreb',
    text: 'A fire destroyed a tram depot in the Croatian city of Zagreb on Monday. Fire chief Marko Petrov said 14 trams were lost. Nobody was hurt, Petrov said. The depot in the Dubrava district was built in 1936.',
  },
  {
    id: 'fire-2',
    headline: 'Zagreb loses 14 trams in depot fire',
    text: 'Fourteen trams burned out when a depot in Dubrava, a district of Zagreb, caught fire. Marko Petrov, who leads the fire service, spoke of 14 lost trams and no injuries.',
  },
  {
    id: 'fire-3',
    text: 'Zagreb will run buses after the depot fire in Dubrava that took 14 trams, the operator ZET said. Fire chief Marko Petrov said the cause was unknown.',
  },
  {
    id: 'fire-es',
    language: 'es',
    headline: 'Arde una cochera de tranvías en Zagreb',
    text: 'Un incendio destruyó una cochera de tranvías en el distrito de Dubrava, en Zagreb. El jefe de bomberos, Marko Petrov, dijo que se perdieron 14 tranvías. Nadie resultó herido, según Petrov.',
  },
  {
    id: 'fire-uk',
    language: 'uk',
    headline: 'У Загребі згоріло трамвайне депо',
    text: 'Пожежа знищила трамвайне депо в районі Дубрава у місті Загреб. Марко Петров, керівник пожежників, сказав, що згоріло 14 трамваїв. За словами Петров, у Загреб ніхто не постраждав. Депо збудували в 1936 році.',
  },
  {
    id: 'othe-1',
    headline: 'Bus depot burns in Graz',
    text: 'A fire destroyed a bus depot in the Austrian city of Graz on Thursday. Fire chief Heinz Leitner said 31 buses were lost. Two people were hurt, Leitner said. The depot in the Gries district was built in 1988.',
  },
  {
    id: 'othe-2',
    headline: 'Graz counts the cost of depot fire',
    text: 'In Graz 31 buses burned out when a depot in Gries caught fire. Heinz Leitner, who leads the fire service, spoke of two injured.',
  },
  {
    id: 'vote-1',
    headline: 'Andrade elected mayor of Quito',
    text: 'Voters in Quito chose Lucia Andrade as mayor with 61 percent on Sunday. Andrade beat Ramon Paez, who had governed the capital of Ecuador since 2019.',
  },
  {
    id: 'vote-2',
    headline: 'Lucia Andrade wins in Quito',
    text: 'Lucia Andrade will be mayor of Quito. She took 61 percent against Ramon Paez, the electoral council of Ecuador said.',
  },
  {
    id: 'bake-1',
    headline: 'How to bake rye bread at home',
    text: 'Good rye bread wants time. Feed your sourdough in the evening, mix flour and water, and let the dough rest until it has doubled. Bake it hot.',
  },
]

const inputOf = (report: Report): GroupInput => ({ language: 'en', ...report })

function grouperOf(list: readonly Report[], options = {}): Grouper {
  const grouper = createGrouper({ prior, ...options })
  for (const report of list) grouper.add(inputOf(report))
  return grouper
}

/** The events of ids such as `fire-1`, as the stories hold them: `fire+vote bake`. */
function storiesOf(assigned: ReadonlyMap<string, string>): string {
  const events = new Map<string, Set<string>>()
  for (const [id, story] of assigned) events.set(story, (events.get(story) ?? new Set()).add(id.split('-')[0] ?? ''))
  return [...events.values()]
    .map((set) => [...set].sort().join('+'))
    .sort()
    .join(' ')
}

const reportsOf = (event: string): readonly Report[] => reports.filter(({ id }) => id.startsWith(event))

describe('stories', () => {
  const orders: readonly (readonly [string, readonly Report[]])[] = [
    ['as told', reports],
    ['backwards', reports.toReversed()],
    ['mixed', [...reports].sort((a, b) => a.id.slice(-1).localeCompare(b.id.slice(-1)))],
  ]
  for (const [what, order] of orders) {
    test(`hold one event each, whatever the order: ${what}`, () => {
      assert.equal(storiesOf(grouperOf(order).assignments()), 'bake fire othe vote')
    })
  }

  test('hold reports of one event in several languages', () => {
    const assigned = grouperOf(reports).assignments()
    assert.equal(assigned.get('fire-es'), assigned.get('fire-1'))
    assert.equal(assigned.get('fire-uk'), assigned.get('fire-1'))
  })

  test('keep two events of one kind apart', () => {
    const assigned = grouperOf([...reportsOf('fire'), ...reportsOf('othe')]).assignments()
    assert.notEqual(assigned.get('fire-1'), assigned.get('othe-1'))
  })

  test('are found without headlines', () => {
    const bare = reports.map(({ id, text, language }) => ({
      id,
      text,
      ...(language === undefined ? {} : { language }),
    }))
    assert.equal(storiesOf(grouperOf(bare).assignments()), 'bake fire othe vote')
  })

  test('are found without a lexicon', () => {
    const assigned = grouperOf(reports, { prior: new Map() }).assignments()
    assert.equal(assigned.get('vote-1'), assigned.get('vote-2'))
    assert.notEqual(assigned.get('vote-1'), assigned.get('bake-1'))
  })

  test('are the same for the same input', () => {
    assert.deepEqual([...grouperOf(reports).assignments()], [...grouperOf(reports).assignments()])
  })
})

describe('the decision on arrival', () => {
  test('does not depend on what comes later', () => {
    const short = createGrouper({ prior })
    const long = createGrouper({ prior })
    const first = reports.slice(0, 6).map((report) => short.add(inputOf(report)).story)
    const all = reports.map((report) => long.add(inputOf(report)).story)
    assert.deepEqual(all.slice(0, 6), first)
  })

  test('does not depend on whether someone looked at the whole before', () => {
    const seen = createGrouper({ prior })
    const unseen = createGrouper({ prior })
    for (const report of reports) {
      const one = seen.add(inputOf(report)).story
      seen.assignments()
      seen.redirects()
      assert.equal(one, unseen.add(inputOf(report)).story)
    }
  })

  test('joins a report to the story of its event', () => {
    const grouper = createGrouper({ prior })
    const decided = reportsOf('fire').map((report) => grouper.add(inputOf(report)).story)
    assert.equal(new Set(decided).size, 1)
  })

  test('tells what repeats an earlier report, and how much of each stands in the other', () => {
    const grouper = grouperOf(reports)
    const [first] = reports
    assert.ok(first)
    const whole = grouper.add(inputOf({ ...first, id: 'fire-again' })).copy
    assert.deepEqual(whole, { article: 'fire-again', of: first.id, shareOfThis: 1, shareOfOther: 1 })
    const others = Array.from(
      { length: 60 },
      (_, i) => `The ${i}. lamp of the quay was lit at ${i + 2} minutes past ${i % 7}.`,
    )
    const longer = grouper.add(inputOf({ ...first, id: 'fire-long', text: `${first.text} ${others.join(' ')}` }))
    assert.equal(longer.copy?.of, first.id)
    assert.ok(longer.copy.shareOfOther > 0.8 && longer.copy.shareOfThis < 0.5, JSON.stringify(longer.copy))
    assert.equal(longer.story, grouper.assignments().get(first.id))
    assert.equal(grouper.add(inputOf({ id: 'quay-1', text: others.join(' ') })).copy?.of, 'fire-long')
  })

  test('opens a story that is named after its first report', () => {
    const one = createGrouper({ prior }).add(inputOf(reports[0] ?? { id: '', text: '' }))
    const later = createGrouper({ prior })
    for (const report of reportsOf('bake')) later.add(inputOf(report))
    assert.equal(later.add(inputOf(reports[0] ?? { id: '', text: '' })).story, one.story)
  })

  test('on an article that came before is the one made then', () => {
    const grouper = createGrouper({ prior })
    const first = reports.map((report) => grouper.add(inputOf(report)))
    const again = reports.map((report) => grouper.add(inputOf({ ...report, text: 'changed' })))
    assert.deepEqual(again, first)
    assert.equal(grouper.counts().articles, reports.length)
  })
})

describe('a given story', () => {
  test('is taken as given, though nothing is alike', () => {
    const assigned = grouperOf([
      { id: 'fire-1', text: 'Trams burned in Zagreb.', givenStory: 'mine' },
      { id: 'bake-1', text: 'Rye bread wants time and a hot oven.', givenStory: 'mine' },
    ]).assignments()
    assert.deepEqual([...assigned.values()], ['mine', 'mine'])
  })

  test('is never joined to another given one, though all is alike', () => {
    const text = reports[0]?.text ?? ''
    const grouper = createGrouper({ prior })
    assert.equal(grouper.add({ id: 'a', language: 'en', text, givenStory: 'x' }).story, 'x')
    assert.equal(grouper.add({ id: 'b', language: 'en', text, givenStory: 'y' }).story, 'y')
    assert.deepEqual([...grouper.assignments().values()], ['x', 'y'])
  })

  test('draws in what tells of its event and keeps its name', () => {
    const list = reportsOf('fire').map((report, i) => (i === 1 ? { ...report, givenStory: 'mine' } : report))
    const assigned = grouperOf(list).assignments()
    assert.deepEqual(new Set(assigned.values()), new Set(['mine']))
  })
})

describe('a story that a person gave afterwards', () => {
  test('keeps its reports apart from those that they are like, and draws in what copies them', () => {
    const list = reportsOf('fire')
    const grouper = createGrouper({ prior })
    for (const report of list) grouper.add(inputOf(report))
    const [first, ...others] = list
    assert.ok(first !== undefined && others.length > 0)
    grouper.place(new Map([[first.id, 'mine'], ...others.map((report) => [report.id, 'rest'] as const)]))
    assert.equal(grouper.add({ ...inputOf(first), id: 'fire-again' }).story, 'mine')
    const assigned = grouper.assignments()
    assert.equal(assigned.get(first.id), 'mine')
    assert.equal(assigned.get('fire-again'), 'mine')
    for (const report of others) assert.equal(assigned.get(report.id), 'rest', report.id)
  })

  test('makes two stories one, though nothing is alike', () => {
    const list = [...reportsOf('fire'), ...reportsOf('bake')]
    const grouper = createGrouper({ prior })
    for (const report of list) grouper.add(inputOf(report))
    grouper.place(new Map([...list.map((report) => [report.id, 'both'] as const), ['unknown', 'both']]))
    assert.deepEqual(new Set(grouper.assignments().values()), new Set(['both']))
    assert.equal(grouper.assignments().has('unknown'), false)
  })
})

describe('redirects', () => {
  test('lead from every id that was given and is gone to one that is valid', () => {
    const texts = reportsOf('fire')
    // Two reports that share too little open two stories; the next ones make clear that they are one.
    const grouper = createGrouper({ prior })
    const decided = [
      grouper.add({ id: 'fire-a', language: 'en', text: 'The operator ZET will run buses in Dubrava for weeks.' })
        .story,
      ...texts.map((report) => grouper.add(inputOf(report)).story),
    ]
    const valid = new Set(grouper.assignments().values())
    for (const story of decided) {
      const now = valid.has(story) ? story : grouper.redirects().get(story)
      assert.ok(now !== undefined && valid.has(now))
    }
  })

  test('are none where nothing was merged', () => {
    assert.equal(grouperOf(reportsOf('bake')).redirects().size, 0)
    assert.equal(createGrouper().redirects().size, 0)
  })

  test('follow a report that a given story draws to itself', () => {
    const grouper = createGrouper({ prior })
    const [first, second, third] = reportsOf('fire')
    assert.ok(first !== undefined && second !== undefined && third !== undefined)
    const before = grouper.add(inputOf(first)).story
    grouper.add(inputOf({ ...second, givenStory: 'mine' }))
    grouper.add(inputOf(third))
    assert.equal(grouper.assignments().get(first.id), 'mine')
    assert.equal(grouper.redirects().get(before), 'mine')
  })
})

describe('time', () => {
  const [first, second] = reportsOf('fire')
  assert.ok(first !== undefined && second !== undefined)
  const apart = (one: string | undefined, other: string | undefined): boolean => {
    const dated = (report: Report, publishedAt: string | undefined): Report =>
      publishedAt === undefined ? report : { ...report, publishedAt }
    const assigned = grouperOf([...reportsOf('bake'), dated(first, one), dated(second, other)]).assignments()
    return assigned.get('fire-1') !== assigned.get('fire-2')
  }
  const cases: readonly (readonly [string | undefined, string | undefined, boolean])[] = [
    ['2031-03-01', '2031-03-01', false],
    ['2031-03-01', '2031-03-03T10:00:00Z', false],
    ['2031-03-01', '2031-03-14', false],
    ['2031-03-14', '2031-03-01', false],
    ['2031-03-01', undefined, false],
    [undefined, '2031-03-01', false],
    ['2031-03-01', 'no date at all', false],
    ['2031-03-01', '2039-03-01', true],
  ]
  for (const [one, other, isApart] of cases) {
    test(`${one ?? 'undated'} and ${other ?? 'undated'} ${isApart ? 'part' : 'do not part'} two reports`, () =>
      assert.equal(apart(one, other), isApart))
  }

  test('does not part a copy from its original', () => {
    const text = `${first.text} ${second.text} ${reportsOf('fire')[2]?.text ?? ''}`
    const assigned = grouperOf([
      { id: 'fire-1', text, publishedAt: '2031-03-01' },
      { id: 'fire-2', text, publishedAt: '2035-03-01' },
    ]).assignments()
    assert.equal(assigned.get('fire-1'), assigned.get('fire-2'))
  })
})

describe('what is no news', () => {
  const odd: readonly Report[] = [
    { id: 'o1', text: '' },
    { id: 'o2', text: '   ' },
    { id: 'o3', text: '\u0000\uFFFF' },
    { id: 'o4', text: '"'.repeat(100_000) },
    { id: 'o5', text: 'a'.repeat(1_000_000) },
    { id: 'o6', text: '1 2 3 4 5', language: 'no language' },
    { id: 'o7', text: '港口周五关闭', language: 'zh' },
  ]
  test('gets a story of its own', () => {
    const assigned = grouperOf(odd).assignments()
    assert.equal(assigned.size, odd.length)
    assert.equal(new Set(assigned.values()).size, odd.length)
  })
  test('changes are told once, and together they are the assignments', () => {
    const grouper = createGrouper({ prior })
    const known = new Map<string, string>()
    for (const report of reports) {
      grouper.add(inputOf(report))
      for (const [article, story] of grouper.changes()) known.set(article, story)
    }
    assert.equal(storiesOf(known), storiesOf(grouper.assignments()))
    assert.equal(grouper.changes().size, 0)
  })

  test('of nothing nothing is made', () => assert.equal(createGrouper().assignments().size, 0))
})

describe('the work for an article', () => {
  const syllables = ['ba', 'de', 'fi', 'go', 'ku', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'zo']
  const wordAt = (n: number): string =>
    [n, n * 5 + 3, n * 3 + 7, Math.floor(n / 11)].map((x) => syllables[x % syllables.length] ?? '').join('')
  /** Report `i` of a stream in which every event has three reports. */
  const reportAt = (i: number): GroupInput => {
    const event = Math.floor(i / 3)
    const name = (k: number): string => `M${wordAt(event * 4 + k)}`
    const words = Array.from({ length: 60 }, (_, j) => wordAt((event * 17 + j * 5 + (i % 3)) % 900))
    const text = words.map((word, j) => (j % 6 === 5 ? `${word} ${name(j % 4)}` : word)).join(' ')
    return { id: `r${i}`, language: 'en', text }
  }

  test('does not grow with the number of articles in the window', () => {
    const grouper = createGrouper({ prior })
    const workBetween = (from: number, to: number): number => {
      const before = grouper.counts()
      for (let i = from; i < to; i += 1) grouper.add(reportAt(i))
      const after = grouper.counts()
      return (after.postingsRead - before.postingsRead + (after.setsCompared - before.setsCompared)) / (to - from)
    }
    workBetween(0, 1500)
    const small = workBetween(1500, 1800)
    workBetween(1800, 3000)
    const large = workBetween(3000, 3300)
    assert.ok(large <= small * 1.5, `${large} steps an article, ${small} before`)
  })

  test('is counted', () => {
    const counts = grouperOf(reports).counts()
    assert.equal(counts.articles, reports.length)
    assert.ok(counts.stories >= 4 && counts.postingsRead > 0 && counts.setsCompared > 0)
  })
})

describe('few articles', () => {
  const brief: readonly Report[] = [
    {
      id: 'ferry-1',
      text: 'The ferry Alda ran aground off Brindal in fog. The harbour master, Nils Torvik, said all 212 passengers were safe.',
    },
    {
      id: 'ferry-2',
      text: 'Travellers slept on mats in a school in Brindal after their boat was stopped by fog. "Nobody told us a thing," said Ada Rossi.',
    },
  ]
  const others = Array.from({ length: 400 }, (_, i) => ({
    id: `other-${i}`,
    text: `Council ${i} of ward ${i * 7} voted on item ${i * 13} about drains, lamps and benches on Tuesday, clerk number${i} wrote.`,
  }))

  test('hold few look-alikes, so that less likeness joins them than in a stream', () => {
    const storyOf = (articles: readonly Report[]): boolean => {
      const stories = grouperOf(articles).assignments()
      return stories.get('ferry-1') === stories.get('ferry-2')
    }
    assert.equal(storyOf(brief), true)
    assert.equal(storyOf([...brief, ...others]), false)
  })
})
