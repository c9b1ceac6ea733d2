import { landOfLabel } from './land-of-label.ts'
import type { Reference } from './reference.ts'
import type { TraceLexicon } from './trace-lexicon.ts'

const anaphorConfidence = 0.85

/** "The newspaper", "the site", "издание" alone: the outlet that was named before. */
const anaphor =
  /^(?:(?:напередодні|раніше|вчора|сьогодні|накануне|ранее|вчера|сегодня) )?(?:(?:співрозмовник|собеседник|джерел|источник|журналіст|журналист)\p{L}* )?(?:(?:the|this|that|which|its|die|der|das|dem|den|le|la|el|il|lo|o|a) )?(?:(?:mesm|mism|stess)[oa] |même |gleiche[nrms]? |то[йт]? же |того же |та же |той же |те саме |тієї ж |того ж )?(?:news ?)?(?:newspaper|paper|daily|weekly|outlet|agency|news agency|channel|network|broadcaster|magazine|site|website|portal|publication|publicação|publicación|tabloid|report|zeitung|agentur|sender|blatt|bericht|quotidien|journal|magazine|chaîne|agence|diario|periódico|medio|agencia|cadena|quotidiano|giornale|agenzia|jornal|dziennik|gazeta|agencja|portalu|dziennika|издание|издания|газета|газеты|агентство|агентства|телеканал|телеканала|портал|портала|видання|газети|агентства|телеканалу|порталу|журналісти|журналисты|dziennikarze)$/iu

/** The same with whose it is: "the German magazine", but not "a German magazine". */
const anaphorOf =
  /^(?:the|this|die|der|das|dem|le|la|el|il) (?:\p{L}+(?:ish|an|ese|ch)|us|u\.s\.|uk|student|campus|city['’]?s?|school['’]?s?|state|\p{L}+-(?:based|language|owned)|financial|business|local|regional|deutsche|französische|spanische|italienische|britische) (?:news ?)?(?:newspaper|paper|daily|weekly|outlet|agency|channel|network|broadcaster|magazine|site|website|portal|publication|tabloid|zeitung|agentur|sender|blatt|magazin)$/iu

/**
 * The references of one report in which a source that is called only by its kind ("the newspaper said") is the outlet named
 * before it.
 */
export function resolveAnaphora(
  references: readonly Reference[],
  lexicon: Pick<TraceLexicon, 'outletOf'>,
): readonly Reference[] {
  const named = references
    .filter(
      (reference) => reference.basis === 'other' && ['outlet', 'report', 'interview'].includes(reference.target.kind),
    )
    .sort((a, b) => a.start - b.start)
  if (named.length === 0) return references
  return references.map((reference) => {
    const label = takenUp(reference)
    if (label === undefined) return reference
    const isTakingUp = anaphor.test(label) || anaphorOf.test(label)
    if (!isTakingUp && !kindAlone.test(label)) return reference
    const meantBy = bareReport.test(label) ? named.filter(({ target }) => target.kind !== 'interview') : named
    const antecedent = isTakingUp
      ? meantBy.findLast((each) => each.start < reference.start && mayBe(label, each, lexicon))
      : undefined
    const meant = antecedent ?? namedLater(reference, meantBy, label)
    if (meant === undefined) return reference
    return {
      ...reference,
      target: outletOf(meant.target),
      basis: reference.basis === 'none' ? 'none' : 'other',
      grade: 'stated',
      confidence: anaphorConfidence,
      takesUp: meant.start,
    }
  })
}

const onAir =
  /(?:broadcaster|channel|network|station|sender|chaîne|cadena|emittente|emissora|stacja|телеканал\p{L}*)$/iu
const inPrint =
  /(?:newspaper|paper|daily|weekly|tabloid|magazine|zeitung|blatt|quotidien|journal|diario|periódico|quotidiano|giornale|jornal|dziennik\p{L}*|газет\p{L})$/iu

/** "The American daily" is no station and no paper of another land. */
function mayBe(label: string, named: Reference, lexicon: Pick<TraceLexicon, 'outletOf'>): boolean {
  const name = nameOf(named)
  const outlet = name === undefined ? undefined : lexicon.outletOf(name)
  if (outlet === undefined) return true
  if (outlet.kind === 'broadcaster' && inPrint.test(label)) return false
  if (outlet.kind === 'newspaper' && onAir.test(label)) return false
  const land = landOfLabel(label)
  return land === undefined || outlet.country === undefined || land === outlet.country
}

/** A report is not what somebody said in an interview on it. */
const bareReport = /^(?:(?:the|this|that|a|new) )*reports?$/iu
const laterReach = 700

/** "Says newspaper" in a headline, "a newspaper reported" in the lede. */
const kindAlone =
  /^(?:(?:an?|um|uma|une?|una?|uno|eine?|en|ett|et) )?(?:(?:local|national|regional|mexican[oa]?|[a-z]+ish|[a-z]+an|[a-z]+ese) )?(?:newspaper|paper|daily|broadcaster|(?:tv |television |radio )?(?:channel|station|network)|magazine|tabloid|website|news (?:site|agency)|newspaper report|media report|tidning|avis|zeitung|zeitungsbericht|medienbericht|journal|quotidien|diario|periódico|quotidiano|giornale|jornal|dziennik|gazeta|газета|видання|издание|ЗМІ|СМИ)$|^(?:une?|una|um|uma|ein|eine) (?:site|média|journal|quotidien|magazine|hebdomadaire|chaîne|medio|diario|periódico|cadena|giornale|quotidiano|sito|jornal|emissora)(?: \p{Ll}+)?$/iu

/** "The student newspaper reported" in the lede and its name in the next paragraphs: the only outlet of another that is named there. */
function namedLater(reference: Reference, named: readonly Reference[], label: string): Reference | undefined {
  if (!anaphorOf.test(label) && !kindAlone.test(label)) return undefined
  const later = named.filter((each) => each.start > reference.start && each.start - reference.start < laterReach)
  const [first] = later
  return first !== undefined && later.every((each) => nameOf(each) === nameOf(first)) ? first : undefined
}

function nameOf({ target }: Reference): string | undefined {
  if (target.kind === 'report') return target.article
  return target.kind === 'outlet' || target.kind === 'interview' ? target.outlet.replace(/^The /u, '') : undefined
}

/** To whom an interview was given is the outlet that a later word for it means. */
function outletOf(target: Reference['target']): Reference['target'] {
  return target.kind === 'interview' ? { kind: 'outlet', outlet: target.outlet } : target
}

/** The same with the article that stands before it, and without what a comma sets off behind it. */
function takenUp(reference: Reference): string | undefined {
  const label = labelOf(reference)?.split(',')[0]
  if (label === undefined) return undefined
  const hasArticle = reference.evidence.some(({ text }) => text?.endsWith(`the ${label}`))
  return hasArticle ? `the ${label}` : label
}

/** What a source without a name is called; nothing where the reference has a name or is hearsay. */
function labelOf({ target, basis }: Reference): string | undefined {
  if (target.kind === 'unnamed') return basis === 'unnamed' || basis === 'none' ? target.label.text.trim() : undefined
  if (target.kind === 'statement' || target.kind === 'document') return (target.speaker ?? target.label?.text)?.trim()
  return undefined
}
