import type { Article } from '../model/article.ts'
import type { PhraseMatch } from './phrase-finder.ts'
import { sentenceBounds } from './sentence-bounds.ts'
import { outletKey, type TraceLexicon } from './trace-lexicon.ts'

/** A site tells how its texts are made below them. */
const tailUnits = 900
const signsMax = 6

/**
 * Where an article says that it was collected, translated or reworded by a machine: in the words of an aggregator, or in a
 * sentence on the site itself that speaks of a machine and of texts. Looked for around the story, and in its last lines.
 */
export function aggregatorSigns(
  article: Article,
  outlet: string | undefined,
  lexicon: TraceLexicon,
): readonly PhraseMatch[] {
  const around = article.zones.filter(
    (zone) => zone.kind === 'disclaimer' || zone.kind === 'furniture' || zone.kind === 'credit',
  )
  const phrases = around.flatMap((zone) => lexicon.phrasesIn('aggregator', article.text, zone))
  const tail = { start: Math.max(0, article.text.length - tailUnits), end: article.text.length }
  const key = outlet === undefined ? undefined : outletKey(outlet)
  const sites = sentenceBounds(article.text, tail.start, tail.end).filter((sentence) =>
    isOnSite(article.text.slice(sentence.start, sentence.end), key),
  )
  const told = [...around.flatMap((zone) => sentenceBounds(article.text, zone.start, zone.end)), ...sites].filter(
    (sentence) => isOnMachines(article.text, sentence, lexicon),
  )
  return [...phrases, ...told].slice(0, signsMax)
}

function isOnMachines(text: string, sentence: PhraseMatch, lexicon: TraceLexicon): boolean {
  if (lexicon.phrasesIn('aggregator', text, sentence).length > 0) return true
  return (
    lexicon.phrasesIn('machine-word', text, sentence).length > 0 &&
    lexicon.phrasesIn('content-word', text, sentence).length > 0
  )
}

/** Folding and cutting a name never takes more off. */
const slack = 100

function beginsWithName(opening: string, key: string): boolean {
  // Folding leaves the words of plain letters as they are but for their case.
  const isPlain = !beyondAscii.test(opening)
  if (isPlain && !opening.toLowerCase().includes(key.split(' ', 1)[0] ?? '')) return false
  return outletKey(opening).startsWith(key)
}

const beyondAscii = /[^\x20-\x7e\s]/u

/** Whether a sentence begins with the outlet's name, or with what a site calls itself and its text. */
function isOnSite(sentence: string, key: string | undefined): boolean {
  if (key !== undefined && beginsWithName(sentence.slice(0, 3 * key.length + slack), key)) return true
  if (
    /^\p{Lu}\S*(?: \p{Lu}\S*){0,3} (?:is an?|automatically|collects|gathers|aggregates|rewrites|republishes|translates)\b/u.test(
      sentence,
    )
  )
    return true
  return /^(?:about (?:us|this site)|disclaimer|note\b|(?:articles|texts|stories|news|summaries|content|contents|materials) (?:are|is|was|were)|this (?:article|text|story|site|website|page|translation|summary|material|publication|post|digest|news)|the (?:site|website|text above)|all (?:texts|articles|content|news)|our (?:site|service|bot)|ця стаття|цей текст|цей матеріал|наш сайт|эта статья|этот текст|этот материал|наш сайт|dieser (?:text|artikel)|diese meldung|cet article|ce texte|este (?:artículo|texto|artigo)|questo (?:articolo|testo)|ten (?:artykuł|tekst))/iu.test(
    sentence,
  )
}
