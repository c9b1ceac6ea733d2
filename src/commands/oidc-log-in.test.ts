import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { runHeadwater, temporaryFolder } from '../../test/run-headwater.ts'

const wrong: readonly (readonly [what: string, environment: Readonly<Record<string, string>>, sentence: RegExp])[] = [
  [
    'an issuer that is no address',
    { HEADWATER_OIDC_ISSUER: 'id.example' },
    /HEADWATER_OIDC_ISSUER is "id\.example"; give/u,
  ],
  ['an issuer of another scheme', { HEADWATER_OIDC_ISSUER: 'file:///etc' }, /HEADWATER_OIDC_ISSUER is/u],
  [
    'no name at the provider',
    { HEADWATER_OIDC_ISSUER: 'https://id.example' },
    /HEADWATER_OIDC_CLIENT_ID is missing; give/u,
  ],
  ['a log that there is not', { HEADWATER_LOG: 'all' }, /HEADWATER_LOG is "all"; give one of auto, events/u],
]
for (const [what, environment, sentence] of wrong)
  test(`serve with ${what} ends with one sentence and 2`, async (context) => {
    const store = join(temporaryFolder(context), 'store')
    const ran = await runHeadwater(['serve', '--store', store, '--port', '0'], { environment })
    assert.equal(ran.status, 2)
    assert.match(ran.messages, sentence)
  })
