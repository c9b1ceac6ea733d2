import type { Article } from '../model/article.ts'

/** What grouping reads of an article. */
export type GroupInput = Pick<
  Article,
  'id' | 'language' | 'publishedAt' | 'headline' | 'standfirst' | 'text' | 'givenStory'
> &
  Partial<Pick<Article, 'zones'>>
