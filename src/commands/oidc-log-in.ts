import { openFetcher } from '../fetch/fetch-guarded.ts'
import { type AskProvider, openOidcProvider } from '../serve/accounts/oidc-provider.ts'
import type { OidcLogIn } from '../serve/accounts/oidc-routes.ts'
import { type CommandTools, UsageError } from './command.ts'
import { fetcherOptions } from './news-fetcher.ts'

const deadlineMilliseconds = 10_000
const answerBytesMax = 1_000_000

/** Log-in by the provider of the settings; nothing where none is set. */
export function oidcLogIn(tools: CommandTools): { readonly oidc?: OidcLogIn } {
  const { oidcIssuer: issuer, oidcClientId: clientId, oidcClientSecret, oidcRoleClaim, oidcStrangers } = tools.settings
  if (issuer === '') return {}
  if (!/^https?:$/u.test(URL.parse(issuer)?.protocol ?? ''))
    throw new UsageError(`HEADWATER_OIDC_ISSUER is "${issuer}"; give the address of the provider.`)
  if (clientId === '')
    throw new UsageError('HEADWATER_OIDC_CLIENT_ID is missing; give what the provider calls this server.')
  const provider = openOidcProvider({
    issuer,
    clientId,
    clientSecret: oidcClientSecret,
    roleClaim: oidcRoleClaim,
    ask: askByDoor(tools),
  })
  return { oidc: { provider, areStrangersWelcome: oidcStrangers === 1 } }
}

/** Through the guarded door: a provider on a private address stands among `HEADWATER_PRIVATE_HOSTS`. */
function askByDoor(tools: CommandTools): AskProvider {
  const options = fetcherOptions(tools)
  const fetcher = openFetcher({ ...options, limits: { ...options.limits, deadlineMilliseconds, redirectsMax: 0 } })
  tools.terminal.signal.addEventListener('abort', fetcher.close)
  return async (url, post) => {
    const outcome = await fetcher.fetch({
      url,
      accept: 'application/json',
      bytesMax: answerBytesMax,
      ...(post === undefined
        ? {}
        : { post: { contentType: 'application/x-www-form-urlencoded;charset=UTF-8', ...post } }),
    })
    if (outcome.kind === 'page')
      return new Response(new Uint8Array(outcome.bytes), {
        status: outcome.status,
        headers: { 'content-type': outcome.contentType ?? 'application/json' },
      })
    if (outcome.kind === 'failed' && outcome.status !== undefined)
      return Response.json({ error: 'refused' }, { status: outcome.status })
    throw new Error(`the provider ${outcome.kind === 'failed' ? outcome.sentence : 'gave no answer'}`)
  }
}
