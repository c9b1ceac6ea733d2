// The path of a piece of news, stage by stage. No stage knows its neighbours; each item ends at each stage in one
// counted fate, and what a stage throws puts the item aside with a sentence instead of ending the run.

import { attributeArticle } from './attribute/attribute-article.ts'
import type { AttributeLexicon } from './attribute/attribute-lexicon.ts'
import type { OutletLexicon } from './attribute/outlet-lexicon.ts'
import { assembleStory } from './compare/assemble-story.ts'
import { compareStory } from './compare/compare-story.ts'
import { readPlainText } from './extract/read-plain-text.ts'
import type { Grouper } from './group/create-grouper.ts'
import type { Article } from './model/article.ts'
import type { Fate, StageName } from './model/fate.ts'
import { discarded, kept, quarantined } from './model/fate.ts'
import type { Lineage } from './model/lineage.ts'
import type { AttributedArticle } from './model/report.ts'
import type { Story } from './model/story.ts'
import type { Feed, FeedInput, ParsedFeed } from './parse/parse-feed.ts'
import { parseFeed } from './parse/parse-feed.ts'
import type { FateBook } from './telemetry/fate-book.ts'
import type { TraceLexicon } from './trace/trace-lexicon.ts'
import { traceStory } from './trace/trace-story.ts'

/** What the stages look up. */
export interface StageLexicons {
  readonly outlets: OutletLexicon
  readonly attribute: AttributeLexicon
  readonly trace: TraceLexicon
}

/** What the stages are handed. */
export interface PipelineTools {
  readonly lexicons: StageLexicons
  /** Holds the open stories. */
  readonly grouper: Grouper
  readonly fates: FateBook
}

/** The reports of one story. */
export interface StoryReports {
  readonly story: string
  readonly reports: readonly AttributedArticle[]
}

/** The stages in the order in which a piece of news passes them, each giving the item's fate. */
export interface Pipeline {
  readonly readText: (document: { readonly id: string; readonly text: string }) => Fate<Article>
  readonly attribute: (article: Article) => Fate<AttributedArticle>
  /** The id of the story that the article joins or opens. */
  readonly group: (article: Article) => Fate<string>
  readonly trace: (story: StoryReports) => Fate<Lineage>
  readonly compare: (story: StoryReports, lineage: Lineage) => Fate<Story>
}

/** The path, wired with `tools`. */
export function openPipeline(tools: PipelineTools): Pipeline {
  const { lexicons } = tools
  const at = <Output>(stage: StageName, work: () => Output): Fate<Output> => passStage(tools.fates, stage, work)
  return {
    readText: (document) => at('extract', () => readPlainText(document, lexicons.outlets)),
    attribute: (article) => at('attribute', () => ({ ...article, ...attributeArticle(article, lexicons.attribute) })),
    group: (article) => at('group', () => tools.grouper.add(article).story),
    trace: (story) => at('trace', () => traceStory(story, { lexicon: lexicons.trace })),
    compare: (story, lineage) =>
      at('compare', () => assembleStory({ ...story, lineage, findings: compareStory({ ...story, lineage }) })),
  }
}

/** The items of a feed, each with its fate; a feed that cannot be read is put aside as a whole. */
export function parseFeedBytes(input: FeedInput, fates: FateBook): Fate<Feed> {
  const fate = fateOf('parse', () => parseFeed(input))
  const feed = fate.kind === 'kept' ? feedFate(fate.output) : fate
  if (feed.kind !== 'kept') fates.write('parse', feed)
  else {
    for (const item of feed.output.items) fates.write('parse', kept(item))
    for (let left = feed.output.itemsLeftOut; left > 0; left -= 1) fates.write('parse', tooManyItems)
  }
  return feed
}

const tooManyItems = discarded('too-many-items', 'stands after the last item that is read of a feed.')

function feedFate(parsed: ParsedFeed): Fate<Feed> {
  return parsed.kind === 'feed' ? kept(parsed) : quarantined(parsed.why, parsed.sentence)
}

/** Does the work of a stage for one item and writes its fate down, once. */
function passStage<Output>(fates: FateBook, stage: StageName, work: () => Output): Fate<Output> {
  const fate = fateOf(stage, work)
  fates.write(stage, fate)
  return fate
}

function fateOf<Output>(stage: StageName, work: () => Output): Fate<Output> {
  try {
    return kept(work())
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return quarantined(
      `${stage}-threw`,
      `could not be worked on by \`${stage}\` (${reason}); please report this with the input.`,
    )
  }
}
