import type { AuthorizationServer, Client, ClientAuth } from 'oauth4webapi'
import { type AccountRole, accountRoles } from '../../model/account.ts'

/** The provider as the operator set it. */
export interface OidcSettings {
  readonly issuer: string
  readonly clientId: string
  /** Empty for a client without one. */
  readonly clientSecret: string
  /** The claim that says the role; empty where no role is taken from outside. */
  readonly roleClaim: string
  /** Requests leave by the guarded door. */
  readonly ask: AskProvider
}

/** Asks the provider: by POST where there is a body. */
export type AskProvider = (
  url: string,
  post?: { readonly body: string; readonly headers: Readonly<Record<string, string>> },
) => Promise<Response>

/** What is remembered of a log-in under way: nothing of it is known outside. */
export interface PendingLogIn {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly redirectUri: string
}

/** Whom the provider vouches for. */
export interface VouchedPerson {
  readonly issuer: string
  readonly subject: string
  /** A name to begin with; what the provider says, unchecked. */
  readonly name: string
  readonly role?: AccountRole
}

export type Vouched =
  | { readonly kind: 'person'; readonly person: VouchedPerson }
  | { readonly kind: 'refused'; readonly why: string }

/** A provider of OpenID Connect: authorization code with PKCE, state and nonce. */
export interface OidcProvider {
  /** Where to send the browser, and what to remember until it is back. */
  readonly begin: (redirectUri: string) => Promise<{ readonly address: string; readonly pending: PendingLogIn }>
  /** Whom the provider vouches for, by the address that the browser came back to. */
  readonly finish: (back: URL, pending: PendingLogIn) => Promise<Vouched>
}

type Library = typeof import('oauth4webapi')

interface Wired {
  readonly oauth: Library
  readonly server: AuthorizationServer
  readonly client: Client
  readonly clientAuth: ClientAuth
}

/** The provider behind `settings`; it is asked for its addresses when somebody first logs in. */
export function openOidcProvider(settings: OidcSettings): OidcProvider {
  let wired: Promise<Wired> | undefined
  const wire = async (): Promise<Wired> => {
    try {
      return await (wired ??= wireTo(settings))
    } catch (error) {
      // The next one who logs in asks again.
      wired = undefined
      throw error
    }
  }
  return {
    begin: async (redirectUri) => {
      const { oauth, server, client } = await wire()
      const pending = {
        state: oauth.generateRandomState(),
        nonce: oauth.generateRandomNonce(),
        verifier: oauth.generateRandomCodeVerifier(),
        redirectUri,
      }
      const address = new URL(server.authorization_endpoint ?? settings.issuer)
      const words = {
        client_id: client.client_id,
        redirect_uri: redirectUri,
        response_type: 'code',
        scope: 'openid profile',
        code_challenge: await oauth.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
        state: pending.state,
        nonce: pending.nonce,
      }
      for (const [name, value] of Object.entries(words)) address.searchParams.set(name, value)
      return { address: address.href, pending }
    },
    finish: async (back, pending) => {
      const { oauth, ...rest } = await wire()
      try {
        return { kind: 'person', person: await vouchedFor(back, pending, { oauth, ...rest, settings }) }
      } catch (error) {
        if (error instanceof Error) return { kind: 'refused', why: error.message }
        throw error
      }
    },
  }
}

async function wireTo(settings: OidcSettings): Promise<Wired> {
  const oauth = await import('oauth4webapi')
  const issuer = new URL(settings.issuer)
  const answer = await oauth.discoveryRequest(issuer, optionsOf(oauth, settings))
  const server = await oauth.processDiscoveryResponse(issuer, answer)
  const clientAuth = settings.clientSecret === '' ? oauth.None() : oauth.ClientSecretPost(settings.clientSecret)
  return { oauth, server, client: { client_id: settings.clientId }, clientAuth }
}

interface LibraryRequest {
  readonly headers: Readonly<Record<string, string>>
  readonly body?: URLSearchParams | undefined
}

/** Requests without TLS only to a provider that is set without it, as one on this machine may be. */
function optionsOf(oauth: Library, { issuer, ask }: OidcSettings) {
  return {
    [oauth.customFetch]: (url: string, { body, headers }: LibraryRequest): Promise<Response> =>
      ask(url, body === undefined ? undefined : { body: body.toString(), headers }),
    [oauth.allowInsecureRequests]: issuer.startsWith('http:'),
  }
}

async function vouchedFor(
  back: URL,
  pending: PendingLogIn,
  { oauth, server, client, clientAuth, settings }: Wired & { readonly settings: OidcSettings },
): Promise<VouchedPerson> {
  const options = optionsOf(oauth, settings)
  const parameters = oauth.validateAuthResponse(server, client, back.searchParams, pending.state)
  const answer = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    clientAuth,
    parameters,
    pending.redirectUri,
    pending.verifier,
    options,
  )
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, answer, {
    expectedNonce: pending.nonce,
    requireIdToken: true,
  })
  await oauth.validateApplicationLevelSignature(server, answer, options)
  const claims = oauth.getValidatedIdTokenClaims(tokens)
  if (claims === undefined) throw new TypeError('the provider said nothing of who it is')
  const [role] = settings.roleClaim === '' ? [] : rolesOf(claims[settings.roleClaim])
  const { iss: issuer, sub: subject } = claims
  const name = [claims['preferred_username'], claims['name']].find((each) => typeof each === 'string')
  return { issuer, subject, name: typeof name === 'string' ? name : subject, ...(role === undefined ? {} : { role }) }
}

/** The roles that the claim names, the mightiest first; other words say nothing. */
function rolesOf(claim: unknown): readonly AccountRole[] {
  const words: readonly unknown[] = Array.isArray(claim) ? claim : [claim]
  return accountRoles.toReversed().filter((role) => words.includes(role))
}
