import { Parser, type ParserOptions } from 'htmlparser2'
import { HtmlTokenizer, type HtmlTokenizerOptions } from './html-tokenizer.ts'

/** What is told of a markup text while it is read, in its order. Texts come with entities decoded, in pieces. */
export interface MarkupReader {
  readonly onOpen: (tag: string, attributes: Readonly<Record<string, string>>) => void
  readonly onClose: (tag: string) => void
  readonly onText: (text: string) => void
  /** Asked now and then: the rest is not read once it says so. */
  readonly hasEnough?: () => boolean
}

interface ScanOptions extends HtmlTokenizerOptions {
  readonly isXml: boolean
}

/** No page nests so deep; the parser's own stack costs more with every tag that is open. */
const nestingMax = 10_000

/** The tokenizer's own stack costs more the deeper it gets, so the reader is asked often enough to stop in time. */
const chunkChars = 16_384

/**
 * Reads HTML or XML leniently: tags that do not match are forgiven, in XML names keep their case and entities of a
 * DOCTYPE stay closed. Of HTML only the named attributes are told where some are named.
 */
export function scanMarkup(markup: string, reader: MarkupReader, options: ScanOptions): void {
  if (options.isXml) scanXml(markup, reader)
  else scanHtml(markup, reader, options.attributes)
}

function scanXml(markup: string, reader: MarkupReader): void {
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => reader.onOpen(tag, attributes),
      onclosetag: (tag) => reader.onClose(tag),
      ontext: (text) => reader.onText(text),
    },
    { xmlMode: true, decodeEntities: true },
  )
  for (let at = 0; at < markup.length; at += chunkChars) {
    if (reader.hasEnough?.() === true) return
    parser.write(markup.slice(at, at + chunkChars))
  }
  if (reader.hasEnough?.() !== true) parser.end()
}

function scanHtml(markup: string, reader: MarkupReader, attributes: ReadonlySet<string> | undefined): void {
  const options: ParserOptions & HtmlTokenizerOptions = { Tokenizer: HtmlTokenizer, attributes }
  let depth = 0
  const hasEnough = (): boolean => depth > nestingMax || reader.hasEnough?.() === true
  const parser = new Parser(
    {
      onopentag: (tag, given) => {
        depth += 1
        reader.onOpen(tag, given)
        if (hasEnough()) parser.pause()
      },
      onclosetag: (tag) => {
        depth -= 1
        reader.onClose(tag)
      },
      ontext: (text) => reader.onText(text),
    },
    options,
  )
  if (hasEnough()) return
  parser.write(markup)
  if (!hasEnough()) parser.end()
}
