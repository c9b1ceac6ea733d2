/** How messages leave: every post through the guarded door, mail through the operator's server. */
export interface OutgoingDoor {
  readonly post: (request: OutgoingPost) => Promise<PostAnswer>
  /** Absent where no mail server is set. */
  readonly sendMail?: (mail: OutgoingMail) => Promise<Delivery>
}

export interface OutgoingPost {
  readonly url: string
  readonly contentType: string
  readonly body: string | Uint8Array
  readonly headers: Readonly<Record<string, string>>
}

export type PostAnswer =
  | { readonly kind: 'taken' }
  | {
      readonly kind: 'failed'
      /** Without its subject: what happened and what to do. */
      readonly sentence: string
      readonly status?: number
      readonly retryAfter?: string
    }

export interface OutgoingMail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Stays the same when a mail is sent again. */
  readonly id: string
  /** The address that ends these mails (RFC 2369, RFC 8058). */
  readonly endAddress?: string
}

/** What became of sending. `gone`: the other end is closed for good. */
export type Delivery =
  | { readonly kind: 'sent' }
  | { readonly kind: 'failed'; readonly sentence: string; readonly retryAfter?: string }
  | { readonly kind: 'gone'; readonly sentence: string }
