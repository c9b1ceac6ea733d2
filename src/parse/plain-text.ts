import { scanMarkup } from '../text/scan-markup.ts'

const skippedTags: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object'])
const blockTags =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/u

/** Markup costs more the deeper it is nested. */
const depthMax = 500

/** What a reader sees of a feed's text that may hold markup or entities: one line, undefined when nothing is left. */
export function plainTextOf(markup: string): string | undefined {
  if (!/<|&(?:#|[a-z])/iu.test(markup)) return oneLine(markup)
  const once = withoutMarkup(markup)
  // Titles escaped twice ("Q&amp;amp;A", "&amp;lt;b&amp;gt;") are common; a text of one escape has nothing left to undo.
  return oneLine(
    /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);|<\/?(?:b|i|em|strong|a|span|br|p)\b[^<>]*>/iu.test(once)
      ? withoutMarkup(once)
      : once,
  )
}

function withoutMarkup(markup: string): string {
  const parts: string[] = []
  let skipped = 0
  let depth = 0
  let isTooDeep = false
  scanMarkup(
    // "a < b" and "<3" are no tags.
    markup.replace(/<(?![a-z/!?])/giu, '&lt;'),
    {
      onOpen: (name) => {
        depth += 1
        isTooDeep ||= depth > depthMax
        if (skippedTags.has(name)) skipped += 1
        if (blockTags.test(name)) parts.push(' ')
      },
      onClose: (name) => {
        depth -= 1
        if (skippedTags.has(name)) skipped -= 1
        if (blockTags.test(name)) parts.push(' ')
      },
      onText: (data) => {
        if (skipped === 0) parts.push(data)
      },
      hasEnough: () => isTooDeep,
    },
    { isXml: false },
  )
  // No person nests a text as deep: its tags are cut out as they stand.
  return isTooDeep ? markup.replace(/<[^<>]{0,2000}>/gu, ' ') : parts.join('')
}

function oneLine(text: string): string | undefined {
  // Most texts are one clean line already.
  const line = !/[^\S ]|\s{2}|[\p{Cc}\u{200b}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{feff}]/u.test(text)
    ? text.trim()
    : text
        .replace(/[\s\u{85}]+/gu, ' ')
        .replace(/[\p{Cc}\u{200b}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{feff}]/gu, '')
        .trim()
  return line === '' ? undefined : line
}
