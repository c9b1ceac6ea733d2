export type StoreErrorCode =
  | 'STORE_BUSY'
  | 'STORE_FULL'
  | 'STORE_DAMAGED'
  | 'STORE_NEWER'
  | 'STORE_CHANGED'
  | 'STORE_UNREACHABLE'
  | 'STORE_READ_ONLY'
  | 'STORE_FAILED'

/** The store cannot be used or cannot keep more; the message is one sentence that says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, sentence: string, cause?: unknown) {
    super(sentence, { cause })
    this.code = code
  }
}

/** A span whose text is not the slice of the revision it points into (rule 1): a bug of the stage that made it. */
export class SpanMismatchError extends Error {
  override readonly name = 'SpanMismatchError'
  readonly code = 'SPAN_MISMATCH'
}
