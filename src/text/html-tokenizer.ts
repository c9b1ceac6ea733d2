import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

export interface HtmlTokenizerOptions {
  readonly xmlMode?: false
  /** Names of the attributes that are told; all where absent. */
  readonly attributes?: ReadonlySet<string> | undefined
}

const tab = 9
const lineFeed = 10
const formFeed = 12
const carriageReturn = 13
const space = 32
const exclamationMark = 33
const doubleQuote = 34
const singleQuote = 39
const slash = 47
const equals = 61
const greaterThan = 62
const questionMark = 63

/** Elements whose content is text up to their own end tag. */
const rawTextTags: ReadonlySet<string> = new Set(
  'iframe noembed noframes plaintext script style textarea title xmp'.split(' '),
)
const rawTextInitials: ReadonlySet<number> = new Set([...rawTextTags].map((tag) => tag.charCodeAt(0)))
/** Of these the entities are decoded. */
const decodedTags: ReadonlySet<string> = new Set(['textarea', 'title'])

const commentEnd = /--!?>/gu

/**
 * The tokens of HTML that htmlparser2's tokenizer tells, found by searches in the whole text where that one looks at
 * every character. Comments and declarations, which nobody reads, are not told, nor is a tag that the end cuts off.
 */
export class HtmlTokenizer extends Tokenizer {
  readonly #told: TokenizerCallbacks
  readonly #attributes: ReadonlySet<string> | undefined
  /** By first letter and length, whether an attribute may be one that is told. */
  readonly #shapes = new Uint8Array(shapeCount)
  #markup = ''
  /** Where the next ampersand stands that was looked for. */
  #ampersand = -1
  #decoder: EntityDecoder | undefined

  constructor({ attributes }: HtmlTokenizerOptions, told: TokenizerCallbacks) {
    super({}, told)
    this.#told = told
    this.#attributes = attributes
    for (const name of attributes ?? []) this.#shapes[shapeOf(name.charCodeAt(0), name.length)] = 1
  }

  /** Reads a whole text: it comes in one piece. */
  override write(markup: string): void {
    this.#markup = markup
    let textStart = 0
    let searchStart = 0
    while (this.running) {
      const tagStart = markup.indexOf('<', searchStart)
      this.#tellText(textStart, tagStart === -1 ? markup.length : tagStart)
      if (tagStart === -1) return
      const next = this.#readTag(tagStart)
      searchStart = next ?? tagStart + 1
      textStart = next ?? tagStart
    }
  }

  /** Where the text after a tag or comment begins; undefined where `<` is only a sign of the text. */
  #readTag(start: number): number | undefined {
    const code = this.#markup.charCodeAt(start + 1)
    if (isLetter(code)) return this.#readOpenTag(start + 1)
    if (code === slash) return this.#readClosingTag(start + 2)
    if (code === exclamationMark) return this.#skipDeclaration(start + 2)
    return code === questionMark ? this.#after('>', start + 2) : undefined
  }

  #readOpenTag(nameStart: number): number {
    const nameEnd = this.#nameEnd(nameStart)
    if (nameEnd === this.#markup.length) return nameEnd
    const rawTag = this.#rawTextTag(nameStart, nameEnd)
    this.#told.onopentagname(nameStart, nameEnd)
    const bodyStart = this.#readAttributes(nameEnd)
    return rawTag === undefined ? bodyStart : this.#readRawText(bodyStart, rawTag)
  }

  /** The name of an element whose content is text, undefined of others. */
  #rawTextTag(start: number, end: number): string | undefined {
    if (!rawTextInitials.has(this.#markup.charCodeAt(start) | 0x20)) return undefined
    const tag = this.#markup.slice(start, end).toLowerCase()
    return rawTextTags.has(tag) && this.#told.isInForeignContext?.() !== true ? tag : undefined
  }

  #readAttributes(from: number): number {
    let isSelfClosing = false
    let at = from
    while (at < this.#markup.length) {
      const code = this.#markup.charCodeAt(at)
      if (code === greaterThan) {
        if (isSelfClosing) this.#told.onselfclosingtag(at)
        else this.#told.onopentagend(at)
        return at + 1
      }
      if (code === slash) isSelfClosing = true
      else if (!isSpace(code)) {
        isSelfClosing = false
        at = this.#readAttribute(at)
        continue
      }
      at += 1
    }
    return at
  }

  #readAttribute(nameStart: number): number {
    const markup = this.#markup
    let nameEnd = nameStart + 1
    while (nameEnd < markup.length && !endsAttributeName(markup.charCodeAt(nameEnd))) nameEnd += 1
    const isTold = this.#isTold(nameStart, nameEnd)
    if (isTold) this.#told.onattribname(nameStart, nameEnd)
    const equalsAt = this.#spaceEnd(nameEnd)
    if (markup.charCodeAt(equalsAt) !== equals) {
      if (isTold) this.#told.onattribend(QuoteType.NoValue, nameEnd)
      return equalsAt
    }
    const start = this.#spaceEnd(equalsAt + 1)
    const quote = markup.charCodeAt(start)
    if (quote === doubleQuote || quote === singleQuote) {
      const end = markup.indexOf(quote === doubleQuote ? '"' : "'", start + 1)
      if (end === -1) return markup.length
      if (isTold) this.#tellValue(start, end + 1, quote === doubleQuote ? QuoteType.Double : QuoteType.Single)
      return end + 1
    }
    let end = start
    while (end < markup.length && !endsBareValue(markup.charCodeAt(end))) end += 1
    if (isTold) this.#tellValue(start, end, QuoteType.Unquoted)
    return end
  }

  /** Whether anybody asks for the attribute: most of a page nobody does, and few of them look like one. */
  #isTold(start: number, end: number): boolean {
    if (this.#attributes === undefined) return true
    if (this.#shapes[shapeOf(this.#markup.charCodeAt(start), end - start)] !== 1) return false
    return this.#attributes.has(this.#markup.slice(start, end).toLowerCase())
  }

  /** Tells a value between two offsets, its quotation marks with it. */
  #tellValue(start: number, end: number, quote: QuoteType): void {
    if (this.#hasAmpersand(start, end)) this.#decode('<a b=', start, this.#markup.slice(start, end), '>')
    else if (quote === QuoteType.Unquoted) this.#told.onattribdata(start, end)
    else this.#told.onattribdata(start + 1, end - 1)
    this.#told.onattribend(quote, end)
  }

  /** The text of an element up to its own end tag, and where what follows begins. */
  #readRawText(start: number, tag: string): number {
    const markup = this.#markup
    let end = tag === 'plaintext' ? -1 : markup.indexOf('</', start)
    while (end !== -1 && !this.#isEndTag(end + 2, tag)) end = markup.indexOf('</', end + 2)
    if (end === -1) end = markup.length
    if (decodedTags.has(tag) && this.#hasAmpersand(start, end))
      this.#decode(`<${tag}>`, start, markup.slice(start, end), `</${tag}>`)
    else if (start < end) this.#told.ontext(start, end)
    return end === markup.length ? end : this.#readClosingTag(end + 2)
  }

  #isEndTag(nameStart: number, tag: string): boolean {
    const nameEnd = nameStart + tag.length
    return endsName(this.#markup.charCodeAt(nameEnd)) && this.#markup.slice(nameStart, nameEnd).toLowerCase() === tag
  }

  #readClosingTag(nameStart: number): number {
    const code = this.#markup.charCodeAt(nameStart)
    if (!isLetter(code)) return this.#after('>', nameStart)
    const nameEnd = this.#nameEnd(nameStart)
    if (nameEnd < this.#markup.length) this.#told.onclosetag(nameStart, nameEnd)
    return this.#after('>', nameEnd)
  }

  #skipDeclaration(start: number): number {
    const markup = this.#markup
    if (markup.startsWith('[CDATA[', start)) {
      const end = markup.indexOf(']]>', start + 7)
      if (end !== -1) this.#told.oncdata(start + 7, end + 2, 2)
      return end === -1 ? markup.length : end + 3
    }
    if (!markup.startsWith('--', start)) return this.#after('>', start)
    if (markup.startsWith('>', start + 2)) return start + 3
    if (markup.startsWith('->', start + 2)) return start + 4
    commentEnd.lastIndex = start + 2
    return commentEnd.test(markup) ? commentEnd.lastIndex : markup.length
  }

  #tellText(start: number, end: number): void {
    if (start >= end) return
    if (this.#hasAmpersand(start, end)) this.#decode('', start, this.#markup.slice(start, end), '<')
    else this.#told.ontext(start, end)
  }

  /** Tells a piece of the text with its entities decoded, in the surroundings in which they are read as at their place. */
  #decode(before: string, start: number, piece: string, after: string): void {
    this.#decoder ??= new EntityDecoder(this.#told)
    this.#decoder.decode(before + piece + after, { shift: start - before.length, end: start + piece.length })
  }

  #hasAmpersand(start: number, end: number): boolean {
    if (this.#ampersand < start) {
      const found = this.#markup.indexOf('&', start)
      this.#ampersand = found === -1 ? this.#markup.length : found
    }
    return this.#ampersand < end
  }

  #nameEnd(start: number): number {
    let at = start
    while (at < this.#markup.length && !endsName(this.#markup.charCodeAt(at))) at += 1
    return at
  }

  #spaceEnd(start: number): number {
    let at = start
    while (isSpace(this.#markup.charCodeAt(at))) at += 1
    return at
  }

  /** The place after the next such sign, the end where there is none. */
  #after(sign: string, start: number): number {
    const at = this.#markup.indexOf(sign, start)
    return at === -1 ? this.#markup.length : at + 1
  }
}

/** Has short pieces read by htmlparser2's own tokenizer and passes on what it tells of texts and values. */
class EntityDecoder {
  readonly #tokenizer: Tokenizer
  /** What is added to a place in the piece to give that in the whole text. */
  #shift = 0
  /** Where the piece ends in the whole text: behind a `<` that ends it, what was put after it is taken for text. */
  #end = 0

  constructor(told: TokenizerCallbacks) {
    this.#tokenizer = new Tokenizer(
      {},
      {
        ...deaf,
        ontext: (start, end) => this.#tell(start, end, (from, to) => told.ontext(from, to)),
        ontextentity: (codePoint, end) => told.ontextentity(codePoint, end + this.#shift),
        onattribdata: (start, end) => this.#tell(start, end, (from, to) => told.onattribdata(from, to)),
        onattribentity: (codePoint) => told.onattribentity(codePoint),
      },
    )
  }

  #tell(start: number, end: number, tell: (from: number, to: number) => void): void {
    const to = Math.min(end + this.#shift, this.#end)
    if (start + this.#shift < to) tell(start + this.#shift, to)
  }

  decode(markup: string, { shift, end }: { readonly shift: number; readonly end: number }): void {
    this.#shift = shift
    this.#end = end
    this.#tokenizer.reset()
    this.#tokenizer.write(markup)
  }
}

const lettersMax = 31
const shapeCount = 32 * (lettersMax + 1)

/** A number of a name's first character, the same in both cases, and its length. */
function shapeOf(first: number, length: number): number {
  return (first & 31) * (lettersMax + 1) + Math.min(length, lettersMax)
}

const nothing = (): void => undefined
const deaf: TokenizerCallbacks = {
  onattribdata: nothing,
  onattribend: nothing,
  onattribentity: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
}

function isLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 97 && lower <= 122
}

function isSpace(code: number): boolean {
  return code === space || code === lineFeed || code === tab || code === formFeed || code === carriageReturn
}

function endsName(code: number): boolean {
  return code === greaterThan || code === slash || isSpace(code)
}

function endsAttributeName(code: number): boolean {
  return code === equals || endsName(code)
}

function endsBareValue(code: number): boolean {
  return code === greaterThan || isSpace(code)
}
