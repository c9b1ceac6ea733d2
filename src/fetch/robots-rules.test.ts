import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { assert as check, property, string } from 'fast-check'
import { mayFetch, readRobots, wishesFor } from './robots-rules.ts'

const site = 'https://tide.example'

describe('robots.txt', () => {
  const cases: readonly {
    readonly name: string
    readonly robots: string
    readonly path: string
    readonly allowed: boolean
  }[] = [
    { name: 'nothing said allows all', robots: '', path: '/a', allowed: true },
    { name: 'an empty disallow allows all', robots: 'User-agent: *\nDisallow:', path: '/a', allowed: true },
    { name: 'a folder is closed', robots: 'User-agent: *\nDisallow: /draft/', path: '/draft/1', allowed: false },
    { name: 'its neighbour is open', robots: 'User-agent: *\nDisallow: /draft/', path: '/drafts', allowed: true },
    {
      name: 'the longest pattern wins',
      robots: 'User-agent: *\nDisallow: /a\nAllow: /a/b',
      path: '/a/b/c',
      allowed: true,
    },
    { name: 'allow wins a tie', robots: 'User-agent: *\nDisallow: /a\nAllow: /a', path: '/a', allowed: true },
    {
      name: 'an own group hides the general one',
      robots: 'User-agent: *\nDisallow: /\n\nUser-agent: Headwater\nDisallow: /x',
      path: '/a',
      allowed: true,
    },
    {
      name: 'groups of one agent are joined',
      robots:
        'User-agent: headwater\nDisallow: /a\n\nUser-agent: other\nDisallow: /\n\nUser-agent: headwater\nDisallow: /b',
      path: '/b',
      allowed: false,
    },
    {
      name: 'two agents share a group',
      robots: 'User-agent: other\nUser-agent: Headwater\nDisallow: /a',
      path: '/a',
      allowed: false,
    },
    { name: 'the agent is compared whole', robots: 'User-agent: Headwaterbot\nDisallow: /', path: '/a', allowed: true },
    {
      name: 'a star matches anything',
      robots: 'User-agent: *\nDisallow: /*.pdf$',
      path: '/papers/x.pdf',
      allowed: false,
    },
    {
      name: 'a dollar ends the path',
      robots: 'User-agent: *\nDisallow: /*.pdf$',
      path: '/papers/x.pdf?page=1',
      allowed: true,
    },
    { name: 'a query counts', robots: 'User-agent: *\nDisallow: /*?print=', path: '/a?print=1', allowed: false },
    {
      name: 'letters that are not ASCII are compared escaped',
      robots: 'User-agent: *\nDisallow: /über',
      path: '/%C3%BCber/uns',
      allowed: false,
    },
    {
      name: 'comments and a byte order mark are passed over',
      robots: '\u{feff}# hello\nUser-agent: * # all\nDisallow: /a # why',
      path: '/a',
      allowed: false,
    },
    { name: 'robots.txt itself is open', robots: 'User-agent: *\nDisallow: /', path: '/robots.txt', allowed: true },
    {
      name: 'rules before any agent say nothing',
      robots: 'Disallow: /\nUser-agent: *\nAllow: /',
      path: '/a',
      allowed: true,
    },
    { name: 'old Mac line ends are read', robots: 'User-agent: *\rDisallow: /a\r', path: '/a', allowed: false },
  ]
  for (const { name, robots, path, allowed } of cases) {
    test(name, () => assert.equal(mayFetch(readRobots(robots), 'Headwater', `${site}${path}`), allowed))
  }

  test('sitemaps are noted', () => {
    assert.deepEqual(readRobots('Sitemap: https://tide.example/map.xml\nUser-agent: *').sitemaps, [
      'https://tide.example/map.xml',
    ])
  })

  test('a pattern of many stars over a long path ends quickly', () => {
    const robots = readRobots(`User-agent: *\nDisallow: /${'*a'.repeat(5000)}b`)
    const startedAt = performance.now()
    assert.equal(mayFetch(robots, 'Headwater', `${site}/${'a'.repeat(100_000)}`), true)
    assert.ok(performance.now() - startedAt < 6000)
  })

  test('a web page in the place of robots.txt forbids nothing', () => {
    assert.equal(
      mayFetch(readRobots('<!doctype html><title>Tide</title><p>Welcome: to the site'), 'Headwater', `${site}/a`),
      true,
    )
  })
})

describe('what a site wishes besides its rules', () => {
  const cases: readonly (readonly [string, string, number, object])[] = [
    ['nothing', 'User-agent: *\nDisallow: /x', 0, {}],
    ['a pause', 'User-agent: *\nCrawl-delay: 10', 10, {}],
    ['a pause of part of a second, in other letters', 'user-agent: *\nCRAWL-DELAY: 0.5', 0.5, {}],
    ['a pause that is no number', 'User-agent: *\nCrawl-delay: soon', 0, {}],
    ['a pause below nothing', 'User-agent: *\nCrawl-delay: -5', 0, {}],
    ['a pause of others', 'User-agent: other\nCrawl-delay: 10', 0, {}],
    [
      'a pause of ours beside that of all',
      'User-agent: *\nCrawl-delay: 9\n\nUser-agent: Headwater\nCrawl-delay: 2',
      2,
      {},
    ],
    ['a pause before any agent', 'Crawl-delay: 10\nUser-agent: *\nDisallow:', 0, {}],
    ['uses', 'User-agent: *\nContent-Signal: search=yes, ai-train=no\nAllow: /', 0, { search: true, aiTrain: false }],
    ['uses of others', 'User-agent: other\nContent-Signal: search=no\n\nUser-agent: *\nAllow: /', 0, {}],
    [
      'uses in two lines',
      'User-agent: *\nContent-Signal: search=yes\nContent-Signal: ai-input=no',
      0,
      { search: true, aiInput: false },
    ],
  ]
  for (const [what, robots, crawlDelaySeconds, contentSignal] of cases) {
    test(what, () => {
      assert.deepEqual(wishesFor(readRobots(robots), 'Headwater'), { crawlDelaySeconds, contentSignal })
    })
  }

  test('wishes do not end a list of agents', () => {
    const robots = readRobots('User-agent: other\nCrawl-delay: 5\nUser-agent: Headwater\nDisallow: /a')
    assert.equal(mayFetch(robots, 'other', `${site}/a`), false)
    assert.equal(mayFetch(robots, 'Headwater', `${site}/a`), false)
  })
})

describe('hostile files', () => {
  test('any text is read, and judges any address', () => {
    check(
      property(string(), string(), (robots, path) => {
        assert.equal(
          typeof mayFetch(readRobots(`User-agent: *\nDisallow: ${robots}`), 'Headwater', `${site}/${path}`),
          'boolean',
        )
      }),
      { seed: 9309, numRuns: 300 },
    )
  })

  const files: readonly (readonly [string, string])[] = [
    ['a hundred thousand rules', `User-agent: *\n${'Disallow: /a*b\n'.repeat(100_000)}`],
    ['a hundred thousand agents', 'User-agent: other\n'.repeat(100_000)],
    ['one line of a megabyte', `User-agent: *\nDisallow: /${'a*'.repeat(500_000)}`],
    ['a hundred thousand groups', 'User-agent: *\nAllow: /\n'.repeat(100_000)],
  ]
  for (const [what, text] of files) {
    test(`${what} are read in seconds, and judge an address in less`, () => {
      const started = process.cpuUsage()
      const robots = readRobots(text)
      const read = process.cpuUsage(started).user
      mayFetch(robots, 'Headwater', `${site}/${'a'.repeat(2_000)}`)
      const judged = process.cpuUsage(started).user - read
      assert.ok(read < 6_000_000, `${read / 1_000} ms`)
      assert.ok(judged < 600_000, `${judged / 1_000} ms`)
    })
  }
})

const assertions = join(import.meta.dirname, '../../../shared/data/robots-dev/google-robotstxt.json')

test("all of Google's assertions hold", {
  skip: existsSync(assertions) ? false : '../shared/data/robots-dev is absent',
}, () => {
  const rows: unknown = JSON.parse(readFileSync(assertions, 'utf8'))
  assert.ok(Array.isArray(rows))
  const list: readonly unknown[] = rows
  assert.equal(list.length, 145)
  const wrong = list.filter((row) => {
    assert.ok(
      typeof row === 'object' && row !== null && 'robots' in row && 'agent' in row && 'url' in row && 'allowed' in row,
    )
    return mayFetch(readRobots(String(row.robots)), String(row.agent), String(row.url)) !== row.allowed
  })
  assert.deepEqual(wrong, [])
})
