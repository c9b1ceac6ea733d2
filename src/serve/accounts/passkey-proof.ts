import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Account } from '../../model/account.ts'
import type { KeptPasskey } from '../../store/passkey-rows.ts'
import type { Clock } from '../../telemetry/clock.ts'
import { newToken } from './secret-token.ts'

/** The site that passkeys are bound to. */
export interface PasskeySite {
  /** As the browser says it: `https://news.example`. */
  readonly origin: string
}

/** What a browser is asked, and under which number its answer comes. */
export interface Asked<Options> {
  readonly flow: string
  readonly options: Options
}

/** Asks browsers for passkeys and looks at what they answer: each question is answered once, within five minutes. */
export interface PasskeyProof {
  readonly askForNew: (
    site: PasskeySite,
    account: Account,
    has: readonly string[],
  ) => Promise<Asked<PublicKeyCredentialCreationOptionsJSON>>
  /** The key that the answer proves; undefined when it proves none. */
  readonly newKey: (
    site: PasskeySite,
    answer: PasskeyAnswer,
  ) => Promise<Pick<KeptPasskey, 'id' | 'publicKey' | 'counter'> | undefined>
  readonly ask: (site: PasskeySite) => Promise<Asked<PublicKeyCredentialRequestOptionsJSON>>
  /** What the device says of its use, where the answer is by `find`'s key; undefined when it is not. */
  readonly use: (
    site: PasskeySite,
    answer: PasskeyAnswer,
    find: (id: string) => KeptPasskey | undefined,
  ) => Promise<{ readonly id: string; readonly counter: number } | undefined>
}

/** What a form brings back from the browser. */
export interface PasskeyAnswer {
  readonly flow: string
  /** JSON as the browser made it. */
  readonly response: string
}

const flowMilliseconds = 300_000
const flowsMax = 1000

/** Questions and answers by one clock; what is open is forgotten with the process. */
export function openPasskeyProof(clock: Clock): PasskeyProof {
  const open = new Map<string, { readonly challenge: string; readonly at: number }>()
  const remember = <Options extends { readonly challenge: string }>(options: Options): Asked<Options> => {
    const flow = newToken()
    open.set(flow, { challenge: options.challenge, at: clock.now() })
    const [oldest] = open.keys()
    if (open.size > flowsMax && oldest !== undefined) open.delete(oldest)
    return { flow, options }
  }
  const take = (flow: string): string | undefined => {
    const found = open.get(flow)
    open.delete(flow)
    return found && clock.now() - found.at < flowMilliseconds ? found.challenge : undefined
  }
  return {
    askForNew: async ({ origin }, account, has) =>
      remember(
        await generateRegistrationOptions({
          rpName: 'Headwater',
          rpID: new URL(origin).hostname,
          userName: account.name,
          userID: Uint8Array.from(Buffer.from(account.id)),
          excludeCredentials: has.map((id) => ({ id })),
          authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        }),
      ),
    newKey: async (site, { flow, response }) => {
      const challenge = take(flow)
      const given = parsed(response)
      if (challenge === undefined || !isRegistration(given)) return undefined
      const proof = await orNothing(verifyRegistrationResponse({ response: given, ...expected(site, challenge) }))
      if (proof?.verified !== true) return undefined
      const { id, publicKey, counter } = proof.registrationInfo.credential
      return { id, publicKey, counter }
    },
    ask: async ({ origin }) =>
      remember(await generateAuthenticationOptions({ rpID: new URL(origin).hostname, userVerification: 'required' })),
    use: async (site, { flow, response }, find) => {
      const challenge = take(flow)
      const given = parsed(response)
      if (challenge === undefined || !isAuthentication(given)) return undefined
      const credential = find(given.id)
      if (credential === undefined) return undefined
      const { id, publicKey, counter } = credential
      const proof = await orNothing(
        verifyAuthenticationResponse({
          response: given,
          credential: { id, publicKey, counter },
          ...expected(site, challenge),
        }),
      )
      return proof?.verified === true ? { id, counter: proof.authenticationInfo.newCounter } : undefined
    },
  }
}

function expected({ origin }: PasskeySite, expectedChallenge: string) {
  return {
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: new URL(origin).hostname,
    requireUserVerification: true,
  } as const
}

/** The package throws for whatever is wrong with an answer; for us all of that is one thing: no proof. */
async function orNothing<Proof>(work: Promise<Proof>): Promise<Proof | undefined> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Error) return undefined
    throw error
  }
}

function parsed(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json)
    return value
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function isRegistration(value: unknown): value is RegistrationResponseJSON {
  return isCredential(value) && hasTexts(value.response, ['clientDataJSON', 'attestationObject'])
}

function isAuthentication(value: unknown): value is AuthenticationResponseJSON {
  return isCredential(value) && hasTexts(value.response, ['clientDataJSON', 'authenticatorData', 'signature'])
}

function isCredential(value: unknown): value is { readonly id: string; readonly response: unknown } {
  return hasTexts(value, ['id', 'rawId', 'type']) && 'response' in value
}

function hasTexts(value: unknown, keys: readonly string[]): value is object {
  return typeof value === 'object' && value !== null && keys.every((key) => typeof Reflect.get(value, key) === 'string')
}
