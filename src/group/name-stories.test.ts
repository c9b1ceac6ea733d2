import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { nameStories, storyIdOf, type UnnamedStory } from './name-stories.ts'

/** A story of reports written as `article:story`. */
function story(reports: string, given?: string): UnnamedStory {
  return {
    given,
    reports: reports.split(' ').map((each) => {
      const [id = '', of = ''] = each.split(':')
      return { id, story: of }
    }),
  }
}

describe('storyIdOf', () => {
  test('is the same for the same article', () => assert.equal(storyIdOf('a1'), storyIdOf('a1')))
  test('differs between articles', () => {
    const ids = Array.from({ length: 2000 }, (_, i) => storyIdOf(`a${i}`))
    assert.equal(new Set(ids).size, ids.length)
  })
  test('is fit for an address', () => assert.match(storyIdOf('https://news.example/ä?b=c'), /^s-[0-9a-f]{12}$/u))
})

describe('nameStories', () => {
  const cases: readonly {
    readonly what: string
    readonly stories: readonly UnnamedStory[]
    readonly names: readonly string[]
  }[] = [
    { what: 'keeps the name that all were given', stories: [story('a:s1 b:s1')], names: ['s1'] },
    { what: 'keeps the name that most were given', stories: [story('a:s1 b:s2 c:s2')], names: ['s2'] },
    { what: 'keeps the first name where there is no most', stories: [story('a:s1 b:s2')], names: ['s1'] },
    {
      what: 'gives a name to the larger of two parts',
      stories: [story('a:s1'), story('b:s1 c:s1')],
      names: [storyIdOf('a'), 's1'],
    },
    {
      what: 'names a part after its first article',
      stories: [story('a:s1 b:s1'), story('c:s1')],
      names: ['s1', storyIdOf('c')],
    },
    { what: 'keeps the name of a given story', stories: [story('a:s1 b:s1 c:g', 'g')], names: ['g'] },
    {
      what: 'leaves a given name to the given story',
      stories: [story('a:g b:g c:g'), story('d:g', 'g')],
      names: [storyIdOf('a'), 'g'],
    },
    {
      what: 'finds a free name where its own is taken',
      stories: [story(`x:${storyIdOf('a')} y:${storyIdOf('a')}`), story(`a:${storyIdOf('a')}`)],
      names: [storyIdOf('a'), `${storyIdOf('a')}-2`],
    },
    { what: 'names nothing where there is nothing', stories: [], names: [] },
  ]
  for (const { what, stories, names } of cases) test(what, () => assert.deepEqual(nameStories(stories), names))

  test('gives each name once', () => {
    const stories = Array.from({ length: 50 }, (_, i) => story(`a${i}:s b${i}:s`))
    assert.equal(new Set(nameStories(stories)).size, 50)
  })
})
