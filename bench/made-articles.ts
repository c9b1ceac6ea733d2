// Articles for the speed figures: invented towns, bodies and sums, put together from patterns with a seed; about 600 words each.
import type { Article } from '../src/model/article.ts'

const places = [
  'Ostwick',
  'Marrendal',
  'Pellworth',
  'Tarn Hollow',
  'Veskeby',
  'Luminara',
  'Corvane',
  'Ashmere',
  'Dunlevy',
  'Halvast',
  'Quillon',
  'Brackenfurth',
  'Sorrel Bay',
  'Mirefield',
  'Castrow',
  'Elden Ford',
]
const families = [
  'Varga',
  'Lindholm',
  'Okafor',
  'Petrescu',
  'Amadi',
  'Castellan',
  'Brenner',
  'Ishikawa',
  'Moreau',
  'Dvorak',
  'Salim',
  'Hartnell',
  'Quist',
  'Ferreira',
  'Novak',
  'Tamm',
]
const given = ['Anna', 'Marek', 'Ines', 'Tobias', 'Leila', 'Jonas', 'Clara', 'Emil', 'Sofia', 'Daniel', 'Mira', 'Oskar']
const bodies = [
  'the Harbour Authority',
  'the Ministry of Works',
  'the city council',
  'the regional court',
  'the Energy Board',
  'the Health Agency',
  'the teachers union',
  'the rail operator',
  'the water company',
  'the Competition Office',
]
const outlets = [
  'The Ostwick Herald',
  'Marrendal Post',
  'Pellworth Evening',
  'North Coast Radio',
  'Corvane Daily',
  'Meridian Wire',
  'The Quillon Observer',
  'Ashmere Today',
]
const acts = [
  'approve the new tram line',
  'close the eastern bridge',
  'sell the old cannery',
  'delay the harbour tunnel',
  'recall the river pumps',
  'merge the two hospitals',
  'raise the water price',
  'cut the night trains',
  'expand the wind farm',
  'end the ferry strike',
]
const sentences = [
  'WHO said on Monday that BODY would ACT before the end of the year.',
  '“We have looked at every figure and there is no other way,” WHO told reporters in PLACE.',
  'BODY put the cost at NUM million dollars, NUM per cent more than planned in March.',
  'Three officials familiar with the talks told OUTLET that a decision to ACT had been taken.',
  'According to OUTLET, the work near PLACE will last at least NUM months and affect NUM,000 households.',
  'The route is about NUM kilometres long and crosses the river twice, BODY said in a report.',
  'WHO, who leads BODY, declined to comment on whether it plans to ACT.',
  'Residents of PLACE have opposed the plan for years, citing noise, dust and the loss of NUM jobs.',
  'The plan was first presented four years ago and has been changed several times since then.',
  'A spokesman for BODY said the figures published by OUTLET were wrong and would be corrected.',
  'Shops in the centre of PLACE stayed open while engineers examined the tunnel wall for cracks.',
  'WHO added that people should expect longer journeys and said the timetable would follow in spring.',
  'Earlier plans to ACT were dropped after protests in PLACE drew NUM,000 people.',
  'The TOPIC at PLACE was TOPIC by the TOPIC after a TOPIC of the TOPIC.',
  'Most of the TOPIC had been TOPIC before, and the TOPIC near the TOPIC stayed as it was.',
  'It was the TOPIC that the TOPIC feared most, a TOPIC in PLACE remembered.',
  'Under the TOPIC, every TOPIC must be TOPIC within NUM days, WHO said.',
  'Nobody in PLACE knew whether the TOPIC or the TOPIC had come first.',
  '“A TOPIC is not a TOPIC,” said WHO, “and the TOPIC will show it.”',
]

/** Of these the made words are put together, three each. */
export const topicSyllables = [
  'ba',
  'cor',
  'den',
  'fal',
  'gri',
  'hol',
  'jun',
  'kel',
  'lam',
  'mor',
  'nis',
  'ost',
  'pel',
  'qua',
  'rin',
  'sto',
  'tur',
  'vel',
  'wex',
  'zor',
]
/** Made words of three syllables: 8,000 of them, so that stories differ in their vocabulary as real ones do. */
const topicWord = (random: () => number): string =>
  Array.from({ length: 3 }, () => topicSyllables[Math.floor(random() * topicSyllables.length)] ?? '').join('')

/** Pseudo-random numbers in [0, 1) from a seed (mulberry32, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

type Pick = <T>(list: readonly T[]) => T

/** `count` articles of about 600 words; about `perStory` tell of one event; times run on by a few minutes each. */
export function* madeArticles(count: number, perStory = 5): Generator<Article> {
  for (let at = 0; at < count; at += 1) {
    const random = seededRandom(at + 1)
    const story = Math.floor(at / (perStory * 40)) * 40 + (at % 40)
    const event = seededRandom(story * 7919 + 13)
    const topics = Array.from({ length: 60 }, () => topicWord(event))
    yield madeArticle(at, { pick: chooser(random), pickOfEvent: chooser(event), topics })
  }
}

function chooser(random: () => number): Pick {
  return (list) => {
    const chosen = list[Math.floor(random() * list.length)]
    if (chosen === undefined) throw new RangeError('An empty list has nothing to choose')
    return chosen
  }
}

interface Choice {
  readonly pick: Pick
  readonly pickOfEvent: Pick
  readonly topics: readonly string[]
}

function madeArticle(at: number, { pick, pickOfEvent, topics }: Choice): Article {
  const event = {
    PLACE: pickOfEvent(places) + pickOfEvent(['', '', ' Heath', ' Major', ' East', ' Sands']),
    WHO: `${pickOfEvent(given)} ${pickOfEvent(families)}${pickOfEvent(['', 'sson', 'ova', 'ides', 'man'])}`,
    BODY: pickOfEvent(bodies),
    ACT: pickOfEvent(acts),
  }
  const numbers = Array.from({ length: 6 }, () =>
    String(
      Math.floor(Number(pickOfEvent(['7', '12', '31', '48', '64', '95'])) * Number(pickOfEvent(['1', '2', '3', '5']))),
    ),
  )
  const fill = (sentence: string): string =>
    sentence.replace(/PLACE|WHO|BODY|ACT|NUM|OUTLET|TOPIC/gu, (key) => {
      if (key === 'NUM') return pick(numbers)
      if (key === 'OUTLET') return pick(outlets)
      if (key === 'TOPIC') return pick(topics)
      if (key === 'PLACE' || key === 'WHO' || key === 'BODY' || key === 'ACT') return event[key]
      return key
    })
  const headline = fill(
    pick(['BODY to ACT, officials say', 'WHO: BODY will ACT', 'PLACE prepares as BODY moves to ACT']),
  )
  const paragraphs: string[] = []
  for (let words = 0; words < 590; ) {
    const paragraph = [fill(pick(sentences)), fill(pick(sentences))].join(' ')
    paragraphs.push(paragraph.charAt(0).toUpperCase() + paragraph.slice(1))
    words += paragraph.split(' ').length
  }
  const text = `${headline}\n\n${paragraphs.join('\n\n')}`
  return {
    id: `made-${at}`,
    outlet: { name: pick(outlets), shownInText: false },
    headline,
    byline: [],
    publishedAt: new Date(Date.UTC(2031, 2, 1) + at * 60_000).toISOString(),
    publishedPrecision: 'minute',
    publishedBasis: 'feed',
    language: 'en',
    state: 'article',
    text,
    zones: [
      { start: 0, end: headline.length, kind: 'headline' },
      { start: headline.length + 2, end: text.length, kind: 'body' },
    ],
    links: [],
    declaredOrigins: [],
  }
}
