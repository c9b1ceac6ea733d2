import { closesQuote, isInsideQuote, lowerAt, opensQuote, type Range, type Reading } from './reading.ts'
import { nominalTags, type Tag } from './word-lexicon.ts'

const finite: ReadonlySet<Tag> = new Set(['AUX', 'MD', 'VB', 'VBS'])
const phraseTokensMax = 60

/** The noun phrase that ends before token `end`: its subject reading, back to the border of its clause. Undefined when none ends there. */
export function subjectBefore(reading: Reading, end: number, floor: number): Range | undefined {
  const last = end - 1
  if (last < floor) return undefined
  const tag = reading.tags[last]
  if (tag === 'PRP' && lowerAt(reading, last) !== 'who') return { first: last, end }
  if (lowerAt(reading, last) === ',') return appositionBefore(reading, last, floor)
  if (/^(?:—|–|--|-)$/u.test(lowerAt(reading, last))) return dashedAsideBefore(reading, last, floor)
  if (isRelative(reading, last)) return antecedentBefore(reading, last, floor)
  if (!canEndPhrase(reading, last)) return undefined
  const first = phraseStart(reading, last, floor)
  return first === undefined
    ? undefined
    : withRoleBefore(reading, { first: withHedge(reading, first, floor), end }, floor)
}

/** "Farmers — and some millers — say": the phrase before an aside between dashes. */
function dashedAsideBefore(reading: Reading, dash: number, floor: number): Range | undefined {
  if (reading.tokens[dash - 1]?.end === reading.tokens[dash]?.start) return undefined
  for (let i = dash - 1; i > floor && i > dash - asideTokensMax; i -= 1) {
    if (!/^(?:—|–|--|-)$/u.test(lowerAt(reading, i)) || reading.tokens[i - 1]?.end === reading.tokens[i]?.start)
      continue
    if (!canEndPhrase(reading, i - 1)) return undefined
    const first = phraseStart(reading, i - 1, floor)
    return first === undefined ? undefined : { first, end: dash }
  }
  return undefined
}

const asideTokensMax = 30

/** "nearly twenty workers", "more than ten employees", "about a dozen soldiers": the hedge before a number belongs to the phrase. */
function withHedge(reading: Reading, first: number, floor: number): number {
  const isNumber =
    reading.tags[first] === 'NUM' || (lowerAt(reading, first) === 'a' && lowerAt(reading, first + 1) === 'dozen')
  if (!isNumber) return first
  const before = lowerAt(reading, first - 1)
  if (first - 1 >= floor && /^(?:nearly|about|almost|around|roughly|some|over)$/u.test(before)) return first - 1
  const isPair =
    first - 2 >= floor &&
    /^(?:more than|fewer than|less than|at least|at most|up to)$/u.test(`${lowerAt(reading, first - 2)} ${before}`)
  return isPair ? first - 2 : first
}

function canEndPhrase(reading: Reading, i: number): boolean {
  const tag = reading.tags[i]
  if (tag === 'PRP') return lowerAt(reading, i) === 'it' && reading.tags[i - 1] === 'P'
  if (tag === 'PUNCT')
    return (
      /^[)\]]$/u.test(lowerAt(reading, i)) || (closesQuote(reading, i) && !/^[,.?!]$/u.test(lowerAt(reading, i - 1)))
    )
  return (
    tag !== undefined && (nominalTags.has(tag) || tag === 'P') && !(tag === 'P' && lowerAt(reading, i) !== 'following')
  )
}

function isRelative(reading: Reading, i: number): boolean {
  const word = lowerAt(reading, i)
  return word === 'who' || word === 'which' || (word === 'that' && reading.tags[i] === 'THAT')
}

/** "the officials who said", "the company, which says": what the relative word stands for. */
function antecedentBefore(reading: Reading, relative: number, floor: number): Range | undefined {
  const last = lowerAt(reading, relative - 1) === ',' ? relative - 2 : relative - 1
  if (last < floor || !canEndPhrase(reading, last)) return undefined
  const first = phraseStart(reading, last, floor)
  return first === undefined ? undefined : { first, end: last + 1 }
}

/** "Lee Brown, a farmer, said", "Ana Ruiz, 63, a voter from Iowa, said": the phrase with what stands between commas after it; an aside ("in Ohio", "when asked") is left out. */
function appositionBefore(reading: Reading, comma: number, floor: number): Range | undefined {
  let head: Range | undefined
  let end = comma
  let close = comma
  for (let parts = 0; parts < 4; parts += 1) {
    const open = commaBefore(reading, close - 1, floor)
    if (open === undefined || open - 1 < floor || !canEndPhrase(reading, open - 1)) break
    const first = phraseStart(reading, open - 1, floor)
    if (first === undefined || first >= open) break
    if (isAside(reading, open + 1)) end = open
    head = { first, end }
    if (!isApposition(reading, { first, end: open }) || lowerAt(reading, first - 1) !== ',') break
    close = first
  }
  return head
}

/** Whether what stands before a comma itself explains a name before it: an age, or a phrase with an article or without a name. */
function isApposition(reading: Reading, { first, end }: Range): boolean {
  const tag = reading.tags[first]
  if (tag === 'NUM' && end - first === 1) return true
  return (tag === 'DET' || tag === 'N' || tag === 'ADJ') && reading.tags[first - 2] === 'NNP'
}

const asideOpeners: ReadonlySet<Tag> = new Set<Tag>(['P', 'SUB', 'ADV', 'VBG', 'TIME'])

function isAside(reading: Reading, i: number): boolean {
  const tag = reading.tags[i]
  const word = lowerAt(reading, i)
  return word === 'when' || word === 'where' || (tag !== undefined && asideOpeners.has(tag) && word !== 'of')
}

function commaBefore(reading: Reading, from: number, floor: number): number | undefined {
  for (let i = from; i > floor && i > from - phraseTokensMax; i -= 1) {
    if (closesQuote(reading, i) && !opensQuote(reading, i)) i = reading.quotes[reading.quoteAt[i] ?? 0]?.first ?? i
    else if (lowerAt(reading, i) === ',') return i
    else if (/^[;:—–]$/u.test(lowerAt(reading, i))) return undefined
  }
  return undefined
}

/** "the head of the office, Lee Brown": a role before a name, where the role opens its clause. */
function withRoleBefore(reading: Reading, name: Range, floor: number): Range {
  const comma = name.first - 1
  if (comma <= floor || lowerAt(reading, comma) !== ',') return name
  if (!isBareName(reading, name)) return withNameBefore(reading, name, comma, floor)
  if (!canEndPhrase(reading, comma - 1) || reading.tags[comma - 1] !== 'N') return name
  const first = phraseStart(reading, comma - 1, floor)
  if (first === undefined || !opensClause(reading, first, floor)) return name
  return reading.tags[first] === 'P' ? name : { first, end: name.end }
}

/** "Lee Brown, a farmer in Ohio told": the name before an apposition that no second comma closes. */
function withNameBefore(reading: Reading, role: Range, comma: number, floor: number): Range {
  const isRole = reading.tags[role.first] === 'DET' && /^(?:a|an|the)$/u.test(lowerAt(reading, role.first))
  if (!isRole || reading.tags[comma - 1] !== 'NNP') return role
  const first = phraseStart(reading, comma - 1, floor)
  if (first === undefined || !isBareName(reading, { first, end: comma }) || !opensClause(reading, first, floor))
    return role
  return { first, end: role.end }
}

function isBareName(reading: Reading, range: Range): boolean {
  if (range.end - range.first > 5) return false
  for (let i = range.first; i < range.end; i += 1) if (reading.tags[i] !== 'NNP') return false
  return range.end - range.first >= 2
}

function opensClause(reading: Reading, first: number, floor: number): boolean {
  return first === floor || closesQuote(reading, first - 1) || /^[,;:—–]$/u.test(lowerAt(reading, first - 1))
}

interface Walk {
  readonly reading: Reading
  readonly last: number
  readonly floor: number
  /** The conjunction that was crossed last, going left. */
  conjunction: number | undefined
}

type Step = { readonly to: number } | { readonly start: number | undefined }

/** Where the noun phrase that ends with token `last` begins; undefined when nothing there is a phrase. */
export function phraseStart(reading: Reading, last: number, floor: number): number | undefined {
  const walk: Walk = { reading, last, floor, conjunction: undefined }
  let i = last
  for (let steps = 0; steps < phraseTokensMax; steps += 1) {
    const step = i < floor ? { start: floor } : stepLeft(walk, i)
    if ('start' in step) return step.start === undefined ? undefined : trimStart(reading, step.start, last)
    i = step.to
  }
  return trimStart(reading, i + 1, last)
}

function stepLeft(walk: Walk, i: number): Step {
  const { reading } = walk
  const tag = reading.tags[i]
  switch (tag) {
    case 'PUNCT':
      return stepOverMark(walk, i)
    case 'DET':
      return stepOverDeterminer(walk, i)
    case 'P':
      return stepOverPreposition(walk, i)
    case 'CC':
      return stepOverConjunction(walk, i)
    case 'TO':
      return reading.tags[i - 1] === 'N' || reading.tags[i - 1] === 'VBN' || reading.tags[i - 1] === 'VBD'
        ? { to: i - 1 }
        : { start: i + 1 }
    case 'AUX':
    case 'MD':
    case 'VB':
    case 'VBS':
      return stepOverVerb(walk, i)
    case 'VBD':
      return isReduced(walk, i) ? { to: i - 1 } : stepOverVerb(walk, i)
    case 'ADV':
    case 'NOT':
      return isInsidePhrase(walk, i) || isAfterParticiple(walk, i) ? { to: i - 1 } : { start: i + 1 }
    case 'WH':
    case 'SUB':
    case 'THAT':
    case 'PRP':
      return { start: walk.conjunction !== undefined && tag === 'PRP' ? walk.conjunction + 1 : i + 1 }
    default:
      return { to: i - 1 }
  }
}

/** "a man who has spoken publicly": an adverb after the verb of a relative clause. */
function isAfterParticiple({ reading, last, floor }: Walk, i: number): boolean {
  const before = reading.tags[i - 1]
  return (
    i > floor &&
    i < last &&
    (before === 'VBD' || before === 'VBN' || before === 'VBG') &&
    /(?:ly|there|here|abroad|together|again|twice|back|out|up)$/u.test(lowerAt(reading, i))
  )
}

function isInsidePhrase({ reading, last, floor }: Walk, i: number): boolean {
  const next = reading.tags[i + 1]
  return (
    i > floor &&
    i < last &&
    (next === 'ADJ' || next === 'VBN' || next === 'VBD' || next === 'NUM' || next === 'N') &&
    lowerAt(reading, i).endsWith('ly')
  )
}

function stepOverMark(walk: Walk, i: number): Step {
  const { reading, floor } = walk
  const mark = lowerAt(reading, i)
  if (mark === ')' || mark === ']') {
    for (let j = i - 1; j >= floor && j > i - 15; j -= 1) if (/^[([]$/u.test(lowerAt(reading, j))) return { to: j - 1 }
  }
  if (closesQuote(reading, i)) {
    const open = reading.quotes[reading.quoteAt[i] ?? 0]?.first ?? i
    if (i - open <= 8 && open > floor && !/^[,.?!]$/u.test(lowerAt(reading, i - 1))) return { to: open - 1 }
    return { start: i + 1 }
  }
  if (mark === '&' || mark === '$' || (/^[/.-]$/u.test(mark) && isGlued(reading, i)))
    return i > floor ? { to: i - 1 } : { start: i + 1 }
  if (mark === ',' && isListComma(walk, i)) return { to: i - 1 }
  return { start: walk.conjunction !== undefined && isClauseConjunction(walk) ? walk.conjunction + 1 : i + 1 }
}

/** "A.F.L.-C.I.O.", "9/11": a mark without a space on its left belongs to the word. */
function isGlued(reading: Reading, i: number): boolean {
  return reading.tokens[i - 1]?.end === reading.tokens[i]?.start
}

/** "Iowa, Ohio and Texas": a comma inside a list, told by the conjunction on its right and a short name on its left. */
function isListComma({ reading, conjunction, floor }: Walk, comma: number): boolean {
  const before = reading.tags[comma - 1]
  if (comma - 1 < floor || conjunction === undefined || conjunction - comma > 8) return isPlaceComma(reading, comma)
  const joined = reading.tags[conjunction - 1]
  if (reading.tags[comma + 1] === 'NUM' && before === 'N') return isNumbered(reading, comma, floor)
  return (
    (before === 'NNP' || before === 'N') && (joined === 'N' || joined === 'NNP') && reading.tags[comma + 1] === before
  )
}

/** "Three diplomats, two aides and one banker": what stands before the comma opens with a number too, and its clause with it. */
function isNumbered(reading: Reading, comma: number, floor: number): boolean {
  for (let i = comma - 1; i >= floor && i > comma - 5; i -= 1) {
    if (reading.tags[i] === 'NUM')
      return opensClause(reading, i, floor) || /^(?:that|and|,)$/u.test(lowerAt(reading, i - 1))
    if (reading.tags[i] !== 'N' && reading.tags[i] !== 'NNP' && reading.tags[i] !== 'ADJ') return false
  }
  return false
}

/** "Mayor Kim of Austin, Texas, said" and "(Lee, Jr.": a comma between two names of one place is no border. */
function isPlaceComma(reading: Reading, comma: number): boolean {
  return /^(?:jr\.|sr\.|inc\.|ltd\.|d\.c\.)$/u.test(lowerAt(reading, comma + 1))
}

function isClauseConjunction({ reading, conjunction }: Walk): boolean {
  return (
    conjunction !== undefined && (lowerAt(reading, conjunction) === 'but' || lowerAt(reading, conjunction - 1) === ',')
  )
}

function stepOverDeterminer(walk: Walk, i: number): Step {
  const before = walk.reading.tags[i - 1]
  if (i - 1 < walk.floor) return { start: i }
  if (before === 'DET' || before === 'ADV' || before === 'P' || before === 'CC' || before === 'PUNCT')
    return { to: i - 1 }
  if (before === 'VBD' || before === 'VBG' || before === 'TO') return { to: i - 1 }
  if (before !== undefined && finite.has(before)) return { to: i - 1 }
  return { start: walk.conjunction ?? i }
}

/** "officials briefed on the talks", "polls taken Sunday": a past form after its noun that takes no object is a participle. */
function isReduced({ reading, last, conjunction }: Walk, i: number): boolean {
  if (conjunction !== undefined) return false
  const next = reading.tags[i + 1]
  const before = reading.tags[i - 1]
  const takesNoObject = i === last || next === 'P' || next === 'TIME' || next === 'ADV' || next === 'TO'
  return takesNoObject ? before !== 'PRP' : before === 'DET' || before === 'ADJ' || before === 'POS' || before === 'AUX'
}

/** A preposition joins two phrases; one that opens its clause ("In a statement") is left outside. */
function stepOverPreposition(walk: Walk, i: number): Step {
  const { reading, floor, last } = walk
  const before = reading.tags[i - 1]
  const word = lowerAt(reading, i)
  if (word === 'at' && /^(?:least|most)$/u.test(lowerAt(reading, i + 1))) return { start: i }
  if (/^(?:after|before|since|until|till|despite|amid)$/u.test(word)) return { start: i + 1 }
  if (before === 'CC' && i - 2 > floor && nominalTags.has(reading.tags[i - 2] ?? 'PUNCT')) return { to: i - 2 }
  const isPronoun = /^(?:some|many|most|few|all|several|any|those|both|each)$/u.test(lowerAt(reading, i - 1))
  const joins =
    i > floor &&
    before !== undefined &&
    (nominalTags.has(before) || before === 'ADV') &&
    (before !== 'DET' || isPronoun)
  const isClosed = lowerAt(reading, i - 1) === ')' || (i > floor && closesQuote(reading, i - 1))
  if (joins || (isClosed && i > floor)) return { to: i - 1 }
  if (word === 'of') return { to: i - 1 }
  return { start: afterIntroduction(reading, i + 1, last) }
}

/** "On Monday the mayor", "In a statement Kim": where the subject begins after an introduction without a comma. */
function afterIntroduction(reading: Reading, first: number, last: number): number | undefined {
  for (let i = last; i > first; i -= 1) {
    const before = reading.tags[i - 1]
    const here = reading.tags[i]
    if (before === 'TIME' && here !== 'TIME') return i
    if (here === 'DET' && before !== undefined && nominalTags.has(before) && before !== 'DET') return i
    if (here === 'NNP' && before === 'N') return i
  }
  return first
}

function stepOverConjunction(walk: Walk, i: number): Step {
  const { reading, floor } = walk
  if (i - 1 < floor || lowerAt(reading, i) === 'but') return { start: i + 1 }
  const before = reading.tags[i - 1]
  if (before !== undefined && nominalTags.has(before) && before !== 'DET') {
    walk.conjunction = i
    return { to: i - 1 }
  }
  return { start: i + 1 }
}

const relativeReach = 14

/** A finite verb to the left belongs to a relative clause of the phrase ("a man who has fought there"), or it ends the phrase. */
function stepOverVerb(walk: Walk, i: number): Step {
  const { reading, floor } = walk
  if (walk.conjunction === undefined || reading.tags[i] === 'VBD') {
    for (let j = i - 1; j > floor && j > i - relativeReach; j -= 1) {
      if (isInsideQuote(reading, j) || reading.tags[j] === 'PUNCT' || reading.tags[j] === 'CC') break
      const isPronoun = isRelative(reading, j) || lowerAt(reading, j) === 'whose'
      if (isPronoun && reading.tags[j - 1] !== undefined && canEndPhrase(reading, j - 1)) return { to: j - 1 }
    }
  }
  return { start: walk.conjunction === undefined ? i + 1 : walk.conjunction + 1 }
}

function trimStart(reading: Reading, first: number, last: number): number | undefined {
  let i = first
  while (i <= last) {
    const tag = reading.tags[i]
    const isLeading =
      tag === 'CC' ||
      tag === 'SUB' ||
      tag === 'NOT' ||
      (tag === 'ADV' && i < last) ||
      (tag === 'PUNCT' && !opensQuote(reading, i))
    if (!isLeading)
      return tag === 'TIME' && reading.tags[i + 1] !== 'POS' && i < last && reading.tags[i + 1] !== 'TIME' ? i + 1 : i
    i += 1
  }
  return undefined
}
