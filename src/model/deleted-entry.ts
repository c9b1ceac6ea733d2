/** An entry that its feed takes back (RFC 6721): its id, when, and why where the feed says so. */
export interface DeletedEntry {
  readonly id: string
  readonly deletedAt?: string
  readonly reason?: string
}
