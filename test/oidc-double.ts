// A provider of OpenID Connect on this machine, small and honest unless a test tells it otherwise.
import { createHash, type webcrypto } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { TestContext } from 'node:test'

/** What the double says of a person, and how it misbehaves. */
export interface OidcDouble {
  readonly issuer: string
  /** Claims of the next identity tokens, in the place of the honest ones. */
  readonly say: (claims: Readonly<Record<string, unknown>>) => void
  /** The next identity tokens are signed by another key. */
  readonly forge: () => void
  /** The provider's part: the browser comes with this address, and is sent back with a code. */
  readonly authorize: (address: string) => string
}

interface State {
  issuer: string
  claims: Readonly<Record<string, unknown>>
  key: webcrypto.CryptoKeyPair
  /** What was asked for, by the code that was given for it. */
  readonly codes: Map<string, URLSearchParams>
}

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const algorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
}

/** Starts the double; it ends with the test. */
export async function startOidcDouble(context: TestContext): Promise<OidcDouble> {
  const [own, foreign] = await Promise.all([newKey(), newKey()])
  const state: State = { issuer: '', claims: {}, key: own, codes: new Map() }
  const publicKey = { ...(await crypto.subtle.exportKey('jwk', own.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }
  state.issuer = await listen(serverOf(state, publicKey), context)
  return {
    issuer: state.issuer,
    say: (said) => {
      state.claims = said
    },
    forge: () => {
      state.key = foreign
    },
    authorize: (address) => {
      const { searchParams } = new URL(address)
      const code = `code-${crypto.randomUUID()}`
      state.codes.set(code, searchParams)
      const back = new URL(searchParams.get('redirect_uri') ?? '')
      back.searchParams.set('code', code)
      back.searchParams.set('state', searchParams.get('state') ?? '')
      return back.href
    },
  }
}

function serverOf(state: State, publicKey: object): Server {
  return createServer((request, response) => {
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    if (request.url === '/jwks') {
      answer(200, { keys: [publicKey] })
      return
    }
    if (request.url !== '/token') {
      answer(200, addressesOf(state.issuer))
      return
    }
    let body = ''
    request.on('data', (bytes: Buffer) => (body += bytes.toString()))
    request.on('end', () => {
      void tokensFor(new URLSearchParams(body), state).then((tokens) => {
        answer(tokens === undefined ? 400 : 200, tokens ?? { error: 'invalid_grant' })
      })
    })
  })
}

function addressesOf(issuer: string): object {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    id_token_signing_alg_values_supported: ['RS256'],
  }
}

/** Tokens for a code, once, and only for whoever began with the verifier behind the challenge. */
async function tokensFor(form: URLSearchParams, state: State): Promise<object | undefined> {
  const code = form.get('code') ?? ''
  const asked = state.codes.get(code)
  state.codes.delete(code)
  const challenge = createHash('sha256')
    .update(form.get('code_verifier') ?? '')
    .digest('base64url')
  const isSame = form.get('redirect_uri') === asked?.get('redirect_uri') && challenge === asked?.get('code_challenge')
  if (asked === undefined || !isSame) return undefined
  const now = Math.floor(Date.now() / 1000)
  const honest = { iss: state.issuer, aud: 'headwater', sub: 'person-7', iat: now, exp: now + 300 }
  const claims = { ...honest, nonce: asked.get('nonce'), preferred_username: 'Ida Moor', ...state.claims }
  return { access_token: 'x', token_type: 'Bearer', id_token: await signed(claims, state.key) }
}

async function signed(claims: object, { privateKey }: webcrypto.CryptoKeyPair): Promise<string> {
  const words = `${base64({ alg: 'RS256', kid: 'one' })}.${base64(claims)}`
  const signature = await crypto.subtle.sign(algorithm.name, privateKey, Buffer.from(words))
  return `${words}.${Buffer.from(signature).toString('base64url')}`
}

async function newKey(): Promise<webcrypto.CryptoKeyPair> {
  const key = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  if ('privateKey' in key) return key
  throw new TypeError('No pair of keys was made')
}

/** The address at which the server listens until the test ends. */
async function listen(server: Server, context: TestContext): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  context.after(() => {
    server.closeAllConnections()
    server.close()
  })
  const bound = server.address()
  return `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`
}
