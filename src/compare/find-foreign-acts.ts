import type { ActKind, CompareLexicon } from './compare-lexicon.ts'
import type { ActMention, ActMood, Stretch } from './find-acts.ts'
import type { ForeignActForm, ForeignActs } from './foreign-acts.ts'
import { formsOfForeign } from './foreign-acts.ts'

/** Words beside a verb that say how it is meant, of all languages together: none means another thing in its neighbour. */
const futureWords = new Set(
  'wird werden va vont vai vão van sarà saranno será serán serão sera seront будет будут буде будуть będzie będą'.split(
    ' ',
  ),
)
const possibleWords = new Set(
  'könnte könnten würde würden dürfte dürften falls wenn ob pourrait pourraient podría podrían potrebbe potrebbero poderia poderiam бы может могут если ли може можуть якщо чи może mogą gdyby jeśli czy'.split(
    ' ',
  ),
)
const doneWords = new Set(
  "hat haben hatte hatten wurde wurden ist sind a ont est été avait ha han había fue fueron sido ho hanno è sono stato stata stati stato aveva foi foram tem têm был была было были був була було були został została zostało zostały zostali l'a s'est".split(
    ' ',
  ),
)
const negations = new Set('nicht kein keine keinen pas jamais no nunca non mai não не ні nie'.split(' '))
const clauseEnds = new Set([',', ';', ':', '.', '–', '—'])
const auxiliaryWordsMax = 12
const particleWordsMax = 10
const negationWordsMax = 4

/** The acts that a stretch of a report in a language with act words of its own names. */
export function findForeignActs(
  stretch: Stretch,
  acts: ForeignActs,
  lexicon: Pick<CompareLexicon, 'actKinds'>,
): readonly ActMention[] {
  const mentions: ActMention[] = []
  for (let at = stretch.first; at < stretch.end; at += 1) {
    const seen = new Set<string>()
    for (const form of formsOfForeign(stretch.words[at] ?? '', acts)) {
      if (seen.has(form.act) || !hasParticle(form, stretch, at)) continue
      seen.add(form.act)
      const kind = lexicon.actKinds.get(form.act) ?? 'decision'
      mentions.push({
        act: form.act,
        kind,
        at,
        mood: moodOf({ ...form, kind }, stretch, at),
        isNegated: isNegated(stretch, at),
      })
    }
  }
  return mentions
}

function hasParticle({ particle }: ForeignActForm, { words, first, end }: Stretch, at: number): boolean {
  if (particle === undefined) return true
  const from = Math.max(first, at - particleWordsMax)
  const to = Math.min(end, at + 1 + particleWordsMax)
  for (let i = from; i < to; i += 1) if (words[i] === particle) return true
  return false
}

function isNegated({ words, first }: Stretch, at: number): boolean {
  for (let i = at - 1; i >= first && i >= at - negationWordsMax; i -= 1) {
    if (clauseEnds.has(words[i] ?? '')) return false
    if (negations.has(words[i] ?? '')) return true
  }
  return false
}

function moodOf({ form, kind }: ForeignActForm & { readonly kind: ActKind }, stretch: Stretch, at: number): ActMood {
  if (form === 'noun') return 'named'
  if (isBeside(stretch, at, possibleWords)) return 'possible'
  if (form === 'done') return 'done'
  // A present tense tells what happens as it happens, and of what is decided what is to come.
  if (form === 'ahead') return kind === 'event' ? 'present' : 'future'
  if (isBeside(stretch, at, futureWords)) return 'future'
  return isBeside(stretch, at, doneWords) ? 'done' : 'named'
}

/** Whether one of the words stands before the verb in its clause, or next behind it. */
function isBeside({ words, first, end }: Stretch, at: number, marks: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= first && i >= at - auxiliaryWordsMax && !clauseEnds.has(words[i] ?? ''); i -= 1) {
    if (marks.has(words[i] ?? '')) return true
  }
  return at + 1 < end && marks.has(words[at + 1] ?? '')
}
