// Speed of attribute + group + trace + compare on made articles of 600 words, and how grouping grows with its window.
import { attributeArticle, compileAttributeLexicon } from '../src/attribute/attribute-article.ts'
import { loadLexicon } from '../src/commands/load-lexicon.ts'
import { compareStory } from '../src/compare/compare-story.ts'
import { createGrouper } from '../src/group/create-grouper.ts'
import type { AttributedArticle } from '../src/model/report.ts'
import { traceStory } from '../src/trace/trace-story.ts'
import { madeArticles } from './made-articles.ts'

const rounds = 3
const speedCount = 1000
