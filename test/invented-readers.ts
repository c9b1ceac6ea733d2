// Readers with accounts, comments and repairs, for the pages that only they see. Everything in it is invented.
import type { WebTools } from '../src/serve/web-tools.ts'
import { noAccounts } from './web-kit.ts'

const at = '2031-04-03T07:00:00.000Z'
const story = 'story-lantern-scoop'

/** What the application is handed where the admin Ida is logged in at two browsers and others have commented. */
export function inventedReaders(): ReturnType<typeof noAccounts> {
  const kept = noAccounts()
  const { accounts, comments, audit } = kept
  const passwordHash = 'none'
  accounts.add({ id: 'a-ida', name: 'ida', role: 'admin', createdAt: at, passwordHash })
  accounts.add({ id: 'a-jon', name: 'jon.moor', role: 'reader', createdAt: at, passwordHash })
  for (const id of ['s-1', 's-2'])
    accounts.sessions.open({
      id,
      tokenHash: id,
      account: 'a-ida',
      agent: 'A browser (X11; Linux x86_64)',
      createdAt: at,
      lastUsedAt: at,
    })
  accounts.appPasswords.add({
    id: 'p-1',
    name: 'The reader on my phone',
    account: 'a-ida',
    createdAt: at,
    passwordHash,
  })
  comments.add({
    id: 'c-1',
    story,
    account: 'a-jon',
    text: 'The road was shut in May already.\n\nhttps://roads.example/a-rather-long-address-without-any-space-in-it/2031/05/shut',
    at,
    state: 'shown',
  })
  comments.add({ id: 'c-2', story, parent: 'c-1', account: 'a-ida', text: 'Who says so?', at, state: 'shown' })
  comments.add({ id: 'c-3', story, account: 'a-jon', text: 'A second thought.', at, state: 'held' })
  comments.complain('c-1', 'a-ida', at)
  audit.append({ at, actor: 'a-ida', action: { kind: 'merge', articles: ['x', 'y'], from: 's-old', to: story } })
  audit.append({ at, actor: 'a-ida', action: { kind: 'comment-shown', comment: 'c-1' } })
  const ida: ReturnType<WebTools['readerOf']> = { account: 'a-ida', name: 'ida', role: 'admin', session: 's-1' }
  return { ...kept, readerOf: () => ida }
}
