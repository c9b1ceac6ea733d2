import { endsSentence } from './text-blocks.ts'

const captionCharsMax = 700

/** "Credit: AP", "Photo: Jane Doe/Reuters", "Foto: dpa" at the end of a paragraph. */
const creditTail =
  /(?:^|[\s.!?"”’)|\]])(?:(?:photo|image|picture|video|file|illustration|graphic|map)\s+)?(?:credits?|courtesy|photos?|photograph(?:s|er|y)?|images?|pictures?|foto(?:s|grafía|grafia)?|fot\.|bild(?:er|quelle|nachweis)?|quelle|crédit(?:s)?(?: photo)?|crédito(?:s)?|copyright|фото|світлина|изображение|снимок|zdjęcie|źródło)(?:\s*(?:(?:by|credit|courtesy|von|de)\s*)?[:：]\s*|(?<=fot\.)\s+)(?<credit>[^\n]{2,90})$/iu
/** One of these stands between the word and the name. */
const creditMark = /[:：]|fot\./iu

/** "(AP Photo/Jane Doe)", "(Photo by Jane Doe/Getty Images)", "[Jane Doe/Reuters]", "(Reuters)" after a description. */
const bracketCredit =
  /[([](?:(?:ap|afp|epa|upi|reuters|getty)\b[^()[\]\n]{0,120}|(?:file|courtesy|handout|pool|photo|image|picture|foto|фото|screenshot|screengrab|credit|photograph|illustration)s?(?:\s(?:by|courtesy|credit|from|via|of|photo|image|picture)\b|\s?[:/]|(?=[)\]]))[^()[\]\n]{0,120}|[^()[\]\n]{2,60}(?:\/|\bvia\b)\s*(?:ap|afp|epa|reuters|getty|anadolu|tass|xinhua|bloomberg|shutterstock|alamy|zuma|imago|dpa|efe|ansa|pool|file|handout|the associated press|associated press|[\p{Lu}][\p{L} ]{2,30} images)\b[^()[\]\n]{0,60}|[^()[\]\n]{0,60}\b(?:file photo|via (?:ap|reuters|getty|afp)|getty images|ap photo|afp photo)[^()[\]\n]{0,40})[)\]]\s*$/iu

/** "…| AP", "Jane Doe/Reuters", "Jane Doe via Getty Images", "AFP/Getty Images" with nothing before but a name or a sentence. */
const agencyNames =
  '(?:AP|AFP|EPA(?:-EFE)?|UPI|Reuters|REUTERS|Getty(?: Images)?|GETTY IMAGES|Anadolu(?: Agency| Images)?|TASS|Xinhua|Bloomberg|Shutterstock|Alamy|ZUMA(?: Press)?|Imago|IMAGO|dpa|DPA|EFE|ANSA|PAP|Lusa|ČTK|CTK|MTI|NTB|TT|Ritzau|ТАСС|УНІАН|Укрінформ|РИА Новости|PA(?: Wire| Media)?|Pool|Handout|NurPhoto|Sputnik|Associated Press|The Associated Press|Picture Alliance|picture alliance|Sipa USA|Maxar(?: Technologies)?|USA TODAY(?: Sports)?|Rex|Abaca|LaPresse|Kyodo|Yonhap|Belga|Keystone|Ukrinform|Unian|iStock|Adobe Stock|Unsplash|Wikimedia Commons|Wikipedia|Facebook|Telegram|Twitter|Instagram|Screenshot)'
const agencyTail = new RegExp(
  `(?:(?:^|[.!?"”’)]\\s*|\\s)(?:\\p{Lu}[\\p{L}'’.-]+(?:\\s+\\p{Lu}[\\p{L}'’.-]*){0,4}|AFP|AP|EPA)\\s*(?:/|\\||,|–|—|-|\\s+via|\\s+for)\\s*|(?:^|[.!?"”’)]\\s*)(?:via\\s+|©\\s*)?|\\s(?:\\||©)\\s*|\\svia\\s+)${agencyNames}(?:\\s*(?:/|\\||via|–|-|,)\\s*${agencyNames}){0,3}\\s*$`,
  'u',
)

/** "…at the range.John Doe / Range Office": a name without a space after the full stop, then its house. */
const gluedCredit =
  /[.!?”"](?:\p{Lu}[\p{L}.'’-]+\s+){0,3}\p{Lu}[\p{L}.'’-]+\s*(?:\/|\||©|\bvia\b|\bfor\b)\s*\p{L}[^.!?]{1,60}$/u

/** "REUTERS/Ada Lund", "AP Photo/Ada Lund", with what sellers of pictures hang on it. */
const houseFirst =
  /(?:^|\s)(?:REUTERS|Reuters|AFP(?: PHOTO| via Getty)?|AP(?: Photo)?|EPA(?:-EFE)?|EFE|ANSA|TASS|NurPhoto|UPI)\s?\/\s?(?:(?:Archiv\p{L}*|File|Pool|POOL)\s[-–—]\s)?\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,3}(?:\s?\/\s?[\p{L} ]{2,30})?(?:\s(?:Purchase|Acquire) Licensing Rights.{0,30})?$/u
/** Alternative text between two names of its house, without spaces: "Reuters A ferry at the quayReuters". */
const gluedHouse = /^(\p{Lu}[\p{L} ]{1,30}?)\s\p{Lu}.{8,300}\1$/u

const captionStart =
  /^(?:in (?:this|an?) (?:(?:undated|handout|file|archive|satellite|aerial|video|still|screen|screengrab|frame|combination|combo|\d{4}|[\p{L}]{3,9}\.? \d{1,2},?(?: \d{4},?)?) ){0,4}(?:image|photo|photograph|picture|handout|grab|still|illustration|video grab|footage)s? (?:[\p{L}]+ ){0,3}(?:provided|released|taken|made available|distributed|shot|captured|issued|supplied|obtained|posted|shared)\b|in (?:this|an?) (?:(?:undated|handout|file|archive|satellite|aerial|screen|frame|combination|combo|[\p{L}]{3,9}\.? \d{1,2},?(?: \d{4},?)?) ){1,4}(?:image|photo|photograph|picture|grab|still)s?\b|in this (?:photo|photograph|image),\s|this (?:(?:undated|handout|file|archive|satellite|aerial|video|still|screen|combination|combo|booking|frame) )?(?:image|photo|photograph|picture|grab|still|illustration)s?\b[^.]{0,60}\b(?:provided|released|taken|made|distributed|from|issued|supplied|obtained|shows?)\b|(?:file|archive|stock|handout)(?: (?:photo|image|picture|pic|footage|video))?\s*(?:[-–—:|])\s*|\(?(?:files?|file photo|library image|stock image|representative image|representational image)\)?\s*(?:[-–—:|,]|$)|a (?:file|stock|handout|representational|general|undated) (?:photo|image|picture|view|handout)\b[^.]{0,120}|(?:image|picture|photo|media|video) (?:source|caption|credit|copyright)\s*[,:|]?\s|(?:image|picture|photo) shows (?!that\b)|(?:photo|image|picture|pictured|photograph|caption|photo caption|above|below|left|right|top|l-r|clockwise from [\p{L} ]{2,20})\s*[:：]\s|(?:pictured|shown) (?:above|below|here|left|right|is|are)\b|(?:фото|світлина|на фото|на світлині|на снимке|ілюстративне (?:фото|зображення)|иллюстративное (?:фото|изображение)|архівне фото|архивное фото|скріншот|скриншот)(?=\s*[:：–—(./,]|$|\s+(?:ілюстр|иллюстр|з архів|из архив))|(?:foto|bild|symbolbild|symbolfoto|archivbild|archivfoto|im bild|auf dem foto)\s*[:：(]|(?:photo d['’](?:illustration|archives?)|image d['’]illustration|crédit(?:s)? photos?|photo)\s*[:：.(]|(?:foto|imagen|imágenes|fotografía) de (?:archivo|referencia|ilustración)\b|(?:foto|immagine|immagini) d['’](?:archivio|illustrazione)\b|immagine di repertorio\b|(?:foto|imagem) (?:de arquivo|ilustrativa|de ilustração|meramente)\b|(?:fot\.|zdjęcie (?:ilustracyjne|poglądowe|archiwalne)|na zdjęciu)[\s:]|(?:資料写真|資料図|资料图|資料圖|图为|圖為|写真[:：]))/iu

/** Whether a paragraph is a picture's caption by its own words: its credit, or the way that captions begin. */
export function isCaption(paragraph: string): boolean {
  if (paragraph.length > captionCharsMax || /^\d+[.)]\s/u.test(paragraph)) return false
  const tail = paragraph.slice(-160)
  if (captionStart.test(paragraph)) return true
  const credit = creditMark.test(tail) ? creditTail.exec(tail)?.groups?.['credit'] : undefined
  if (credit !== undefined) return looksLikeCredit(credit)
  if (bracketCredit.test(tail))
    return !tellsStory(paragraph) || /(?:photo|foto|image|getty|file\b|handout)[^()[\]]{0,60}[)\]]\s*$/iu.test(tail)
  if (houseFirst.test(tail) || isAlternativeText(paragraph)) return true
  return gluedCredit.test(tail) || (endsWithAgency(tail) && hasCaptionShape(paragraph))
}

/** Whether a text ends with an agency's name, which ends in a letter: most paragraphs end with a full stop. */
function endsWithAgency(text: string): boolean {
  return /\p{L}$/u.test(text.trimEnd().slice(-2)) && agencyTail.test(text)
}

/** Whether a line is a picture's alternative text between two names of its house; the line after it is the caption. */
export function isAlternativeText(line: string): boolean {
  return (
    line.length <= 360 &&
    /\p{Ll}(?:Reuters|Getty Images|AFP|EPA|AP|BBC|PA Media|PA|Anadolu|Shutterstock)$/u.test(line.slice(-14)) &&
    gluedHouse.test(line)
  )
}

/** Whether a line is nothing but a picture's credit ("Jane Doe/Reuters", "Getty Images"). */
export function isCreditOnly(line: string): boolean {
  if (line.length > 90 || /[.!?]\s+\p{L}/u.test(line)) return false
  return (
    endsWithAgency(line) ||
    (/^(?:photograph|photo|image|picture|credit|foto|фото)s?\s*(?:by|credit|courtesy)?\s*[:：]?\s+\p{Lu}.{2,70}$/iu.test(
      line,
    ) &&
      !/\b(?:shows?|said|was|is|are|were)\b/iu.test(line))
  )
}

/** Whether two neighbouring paragraphs describe one picture: alternative text and caption repeat each other. */
export function repeatsCaption(paragraph: string, caption: string): boolean {
  const a = wordSet(paragraph)
  const b = wordSet(caption)
  if (a.size < 4 || paragraph.length > 400) return false
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / a.size >= 0.7
}

/** A credit names people and houses; it makes no sentence. */
function looksLikeCredit(credit: string): boolean {
  return (
    !/\b(?:said|says|is|was|were|are|has|had|will|would)\b/iu.test(credit) &&
    !/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+/u.test(credit)
  )
}

/** Digests end their paragraphs with an agency in brackets; they quote and report, a caption shows. */
function tellsStory(paragraph: string): boolean {
  if (paragraph.length > 220 || /[.!?]\s+\p{Lu}\p{Ll}*\s+\p{Ll}/u.test(paragraph)) return true
  return /\b(?:said|says|told|reported|announced|according to|warned|claimed)\b/iu.test(paragraph)
}

/** A story's sentence may end with an agency's name too; a caption has its full stop before the credit, or is short. */
function hasCaptionShape(paragraph: string): boolean {
  if (endsSentence(paragraph)) return false
  if (
    /\b(?:said|told|reported|according to|says|reports|by|from|with|for|to|of|the|and)\s+(?:the\s+)?[\p{L}/ ]{2,30}$/iu.test(
      paragraph,
    ) &&
    !/[|/©]|\bvia\b/u.test(paragraph.slice(-60))
  )
    return false
  return paragraph.length <= 420
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
}
