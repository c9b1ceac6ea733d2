import type { RightsSignals } from '../model/rights-signals.ts'

export interface FetchRequest {
  readonly url: string
  /** Of an earlier answer, for a conditional GET. */
  readonly etag?: string
  readonly lastModified?: string
  readonly accept?: string
  readonly bytesMax?: number
  /** What to do with a body over `bytesMax`; `fail` when absent. */
  readonly onTooLarge?: 'fail' | 'cut'
  /** Sent by POST, for instance to a WebSub hub; without it the request is a GET. */
  readonly post?: PostBody
}

export interface PostBody {
  readonly contentType: string
  readonly body: string | Uint8Array
  /** Further headers, such as a signature. */
  readonly headers?: Readonly<Record<string, string>>
}

export interface FetchedPage {
  readonly kind: 'page'
  /** The address that answered, after redirects. */
  readonly url: string
  /** Where the first address leads when every redirect on the way was permanent (301, 308) and none left https: the record may be changed to it. */
  readonly movedTo?: string
  /** A redirect led from https to http on the way. */
  readonly isDowngraded?: true
  readonly status: number
  readonly bytes: Uint8Array
  /** The body was longer than was asked for; `bytes` is its beginning. */
  readonly isCut?: true
  readonly contentType?: string
  /** Names in lower case; several lines of one name are joined by a comma. */
  readonly headers: Readonly<Record<string, string>>
  /** What the outlet says about the use of the page: by its headers, and by the files of its site where those were asked. */
  readonly rights: RightsSignals
}

/** The kinds of failure, stable for whoever counts them. */
export type FetchFailure =
  | 'address-refused'
  | 'unknown-host'
  | 'connection'
  | 'certificate'
  | 'timeout'
  | 'too-large'
  | 'headers-too-large'
  | 'too-many-redirects'
  | 'redirect-loop'
  | 'status'
  | 'broken-body'
  /** The site's robots.txt forbids the address. */
  | 'robots'
  /** The site's robots.txt cannot be had, so the site is closed for now. */
  | 'robots-unreachable'
  /** The host asked for patience (429, 503), and the time is not over. */
  | 'host-paused'
  /** Too many requests wait for this host already. */
  | 'host-busy'

export interface FetchFailed {
  readonly kind: 'failed'
  readonly why: FetchFailure
  /** A sentence without its subject: what happened and what to do. */
  readonly sentence: string
  readonly status?: number
  /** As the server wrote it, or the instant at which a paused host may be asked again. */
  readonly retryAfter?: string
}

export interface NotModified {
  readonly kind: 'not-modified'
  readonly url: string
  readonly movedTo?: string
  readonly headers: Readonly<Record<string, string>>
}

export type FetchOutcome = FetchedPage | NotModified | FetchFailed

/** A failure of the kind `why`; `sentence` has neither subject nor full stop. */
export function failed(why: FetchFailure, sentence: string): FetchFailed {
  return { kind: 'failed', why, sentence: `${sentence}.` }
}

const statusMeanings: Readonly<Record<number, string>> = {
  401: 'asks for a login',
  402: 'asks to be paid',
  403: 'refuses to answer us',
  404: 'does not exist any more',
  410: 'is gone for good; remove it',
  429: 'asks us to come less often; try again later',
  451: 'is withheld for legal reasons',
}

/** The failure that an answer's status is. */
export function statusFailure(status: number, retryAfter: string | undefined): FetchFailed {
  const trouble = status >= 500 ? 'has trouble at the other end; try again later' : 'gave no page'
  return {
    ...failed('status', `${statusMeanings[status] ?? trouble} (status ${status})`),
    status,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  }
}
