import type { Article } from '../model/article.ts'
import type { AttributedArticle } from '../model/report.ts'

/** What grouping reads of an article. */
export type GroupInput = Pick<
  Article,
  'id' | 'language' | 'publishedAt' | 'headline' | 'standfirst' | 'text' | 'givenStory'
> &
  Partial<Pick<AttributedArticle, 'zones' | 'outlet' | 'citations'>>
