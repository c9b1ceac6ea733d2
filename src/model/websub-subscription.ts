/** What is remembered of a subscription to a feed's hub (WebSub, W3C Recommendation of 2018). */
export interface WebSubSubscription {
  /** The last part of the callback's path: 256 random bits, so that nobody else can guess where to push. */
  readonly token: string
  /** The feed as it stands in our record. */
  readonly feedUrl: string
  /** The feed's address by its own word (`rel=self`), which the hub knows it by. */
  readonly topic: string
  readonly hub: string
  /** Shared with the hub alone; what it pushes is signed with it. */
  readonly secret: string
  readonly state: WebSubState
  /** When the hub was asked last. */
  readonly askedAt?: string
  /** Until when the hub pushes. */
  readonly leaseUntil?: string
  /** When the hub is to be asked, again or anew. */
  readonly askAt?: string
  /** Requests in a row that came to nothing. */
  readonly failureCount: number
  /** The plain reason of the last failure. */
  readonly lastProblem?: string
  readonly lastPushedAt?: string
}

export type WebSubState =
  /** To be asked for, or asked for and not yet confirmed by the hub. */
  | 'asking'
  /** Confirmed; the hub pushes until the lease ends. */
  | 'active'
  /** The hub said no; it is asked again after a long pause. */
  | 'denied'
  /** No longer wanted; the hub is to confirm the end. */
  | 'ending'
  | 'ended'
