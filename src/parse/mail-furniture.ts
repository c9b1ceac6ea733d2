import { scanMarkup } from '../text/scan-markup.ts'

/** Words on the links by which newsletters let themselves be left, changed or looked at elsewhere. */
const linkWords =
  /unsubscri|opt[ -]?out|(?:view|read|open|see)\b.{0,20}\b(?:browser|online)|(?:manage|update|change|email|mail)\b.{0,20}\bpreferences|^preferences$|abmelden|abbestellen|austragen|im browser|désabonn|désinscri|dans (?:le|votre) navigateur|version en ligne|darse de baja|cancelar (?:tu |la |su |a )?(?:suscripci|subscri|inscri|assinatura)|(?:el|tu|su|no) navegador|annulla.{0,4}iscrizione|disiscri|nel browser|wypisz|zrezygnuj|w przeglądarce|відписатис|скасувати підписку|у браузері|отписат|в браузере|إلغاء الاشتراك|退订|取消订阅|在浏览器|配信停止|購読解除|登録解除|ブラウザで/iu
const linkCharsMax = 60
const stretchCharsMax = 600
const depthMax = 500

const blockTags =
  /^(?:address|article|aside|blockquote|body|center|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|head|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|title|tr|ul)$/u
const voidTags = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/u
const skippedTags: ReadonlySet<string> = new Set(['script', 'style'])

/** A newsletter's markup without the stretches that hold a link to leave it, to change how it comes or to see it in a browser. */
export function withoutMailFurniture(html: string): string {
  const kept: string[] = []
  let stretch: string[] = []
  let textChars = 0
  let linkText: string | undefined
  let isFurniture = false
  let skipped = 0
  let depth = 0
  let isTooDeep = false
  const endStretch = (): void => {
    if (!isFurniture || textChars > stretchCharsMax) for (const part of stretch) kept.push(part)
    stretch = []
    textChars = 0
    isFurniture = false
  }
  scanMarkup(
    html,
    {
      onOpen: (tag, attributes) => {
        depth += 1
        isTooDeep ||= depth > depthMax
        if (skippedTags.has(tag)) skipped += 1
        if (skipped > 0) return
        if (tag === 'a') linkText = ''
        if (!blockTags.test(tag)) stretch.push(openTag(tag, attributes))
        else {
          endStretch()
          kept.push(openTag(tag, attributes))
        }
      },
      onText: (text) => {
        if (skipped > 0) return
        textChars += text.length
        if (linkText !== undefined) linkText += text
        stretch.push(escaped(text))
      },
      onClose: (tag) => {
        depth -= 1
        if (skippedTags.has(tag)) skipped -= 1
        else if (skipped === 0 && !voidTags.test(tag)) {
          if (tag === 'a') {
            isFurniture ||= isFurnitureLink(linkText)
            linkText = undefined
          }
          if (blockTags.test(tag)) endStretch()
          ;(blockTags.test(tag) ? kept : stretch).push(`</${tag}>`)
        }
      },
      hasEnough: () => isTooDeep,
    },
    { isXml: false },
  )
  endStretch()
  // What is nested so deep is no letter of a person; it is left as it came.
  return isTooDeep ? html : kept.join('')
}

function isFurnitureLink(text: string | undefined): boolean {
  const words = text?.replace(/\s+/gu, ' ').trim()
  return words !== undefined && words.length <= linkCharsMax && linkWords.test(words)
}

function openTag(tag: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes)
    .filter(([name]) => /^[a-z][\w:-]*$/iu.test(name))
    .map(([name, value]) => ` ${name}="${escaped(value).replace(/"/gu, '&quot;')}"`)
  return `<${tag}${written.join('')}>`
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')
}
