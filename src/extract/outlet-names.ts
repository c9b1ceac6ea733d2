/** What reading a text needs to know of outlets; the gazetteer of `attribute` fits. */
export interface OutletNames {
  readonly namesIn: (text: string, range?: { start: number; end: number }) => readonly OutletNameMatch[]
  readonly outletOf: (nameOrDomain: string) => KnownName | undefined
}

export interface OutletNameMatch {
  readonly start: number
  readonly end: number
  readonly value: { readonly outlet: KnownName; readonly ambiguous: boolean }
}

export interface KnownName {
  readonly name: string
  readonly kind: string
  /** ISO 639-1, where it is known. */
  readonly language?: string
}
