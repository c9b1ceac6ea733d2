import type { Article } from '../model/article.ts'
import type { KnownOutlet, OutletLexicon } from './outlet-lexicon.ts'

/** A test whether an outlet is the one that publishes `article`: by name, by domain, or as its parent or child. */
export function ownOutletTest(article: Article, lexicon: OutletLexicon): (outlet: KnownOutlet) => boolean {
  const own = article.outlet
  if (own === undefined) return () => false
  const known = lexicon.outletOf(own.name) ?? (own.domain === undefined ? undefined : lexicon.outletOf(own.domain))
  return (outlet) => {
    if (known === undefined) return outlet.name === own.name
    return outlet.name === known.name || outlet.parent === known.name || known.parent === outlet.name
  }
}
