// The path of a piece of news, stage by stage. No stage knows its neighbours; each item ends at each stage in one
// counted fate, and what a stage throws puts the item aside with a sentence instead of ending the run.
import { attributeArticle } from './attribute/attribute-article.ts'
import type { AttributeLexicon } from './attribute/attribute-lexicon.ts'
import type { OutletLexicon } from './attribute/outlet-lexicon.ts'
import { assembleStory } from './compare/assemble-story.ts'
import type { CompareLexicon } from './compare/compare-lexicon.ts'
import { compareStory } from './compare/compare-story.ts'
import { admitArticle } from './extract/admit-article.ts'
import { extractPage, type PageInput } from './extract/extract-page.ts'
import { type PlainText, readPlainText } from './extract/read-plain-text.ts'
import type { Grouper, Placement } from './group/create-grouper.ts'
import type { Article } from './model/article.ts'
import type { Fate, StageName } from './model/fate.ts'
import type { Lineage } from './model/lineage.ts'
import type { AttributedArticle } from './model/report.ts'
import type { Story } from './model/story.ts'
import type { Feed, FeedInput } from './parse/parse-feed.ts'
import { parseItems } from './parse/parse-items.ts'
import type { Clock } from './telemetry/clock.ts'
import type { FateBook } from './telemetry/fate-book.ts'
import { passStage } from './telemetry/pass-stage.ts'
import type { TraceLexicon } from './trace/trace-lexicon.ts'
import { traceStory } from './trace/trace-story.ts'

/** What the stages look up. */
export interface StageLexicons {
  readonly outlets: OutletLexicon
  readonly attribute: AttributeLexicon
  readonly trace: TraceLexicon
  readonly compare: CompareLexicon
}

/** What the stages are handed. */
export interface PipelineTools {
  /** The lexicons as they are now: they learn outlets from feeds. */
  readonly lexicons: () => StageLexicons
  /** Holds the open stories. */
  readonly grouper: Grouper
  readonly fates: FateBook
  readonly clock: Clock
}

/** The reports of one story. */
export interface StoryReports {
  readonly story: string
  readonly reports: readonly AttributedArticle[]
}

/** The stages in the order in which a piece of news passes them, each giving the item's fate. */
export interface Pipeline {
  readonly parse: (feed: FeedInput) => Fate<Feed>
  /** The article on a page; a page that shows none is discarded. */
  readonly extract: (page: PageInput) => Fate<Article>
  /** The article in a plain text, which is taken as it is. */
  readonly readText: (document: PlainText) => Fate<Article>
  /** What the text of a given article tells of it, whatever that is. */
  readonly complete: (document: PlainText) => Fate<Article>
  readonly attribute: (article: Article) => Fate<AttributedArticle>
  /** The story that the article joins or opens, and what it is a copy of. */
  readonly group: (article: Article) => Fate<Placement>
  readonly trace: (story: StoryReports) => Fate<Lineage>
  readonly compare: (story: StoryReports, lineage: Lineage) => Fate<Story>
}

/** The path, wired with `tools`. */
export function openPipeline({ lexicons, grouper, fates, clock }: PipelineTools): Pipeline {
  const at = <Output>(stage: StageName, work: () => Output): Fate<Output> => passStage(fates, stage, work)
  return {
    parse: (feed) => parseItems(feed, fates),
    extract: (page) => passStage(fates, 'extract', () => extractPage(page, { clock }), admitArticle),
    readText: (text) => passStage(fates, 'extract', () => readPlainText(text, lexicons().outlets), admitArticle),
    complete: (text) => at('extract', () => readPlainText(text, lexicons().outlets)),
    attribute: (article) => at('attribute', () => ({ ...article, ...attributeArticle(article, lexicons().attribute) })),
    group: (article) => at('group', () => grouper.add(article)),
    trace: (story) => at('trace', () => traceStory(story, { lexicon: lexicons().trace })),
    compare: (story, lineage) =>
      at('compare', () => {
        const findings = compareStory({ ...story, lineage }, lexicons().compare)
        return assembleStory({ ...story, lineage, findings })
      }),
  }
}
