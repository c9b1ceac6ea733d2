import type { FateCounts } from '../../model/fate.ts'
import type { AttributedArticle } from '../../model/report.ts'
import type { Story } from '../../model/story.ts'
import type { Subject, SubjectFact } from '../../model/subject.ts'
import { articleShape } from './article-shape.ts'
import { attributedShape } from './attribution-shape.ts'
import { findingsShape, originsShape } from './findings-shape.ts'
import { lineageShape } from './lineage-shape.ts'
import { printedArticleSpan, printedSpan } from './printed.ts'

/** Everything that `read` prints of its input. */
export interface News {
  readonly articles: readonly AttributedArticle[]
  readonly stories: readonly Story[]
  readonly subjects: readonly Subject[]
  readonly fates: Readonly<Partial<Record<string, FateCounts>>>
}

/** The document of `read` (DESIGN, section 5). */
export function newsShape(news: News): object {
  return {
    articles: news.articles.map((article) => ({ ...articleShape(article), ...attributedShape(article) })),
    stories: news.stories.map(storyShape),
    subjects: news.subjects.map(subjectShape),
    fates: news.fates,
  }
}

function storyShape(story: Story): object {
  return {
    id: story.id,
    headline: story.headline && printedArticleSpan(story.headline),
    languages: story.languages,
    firstSeenAt: story.firstSeenAt,
    centralClaim: story.centralClaim,
    origins: story.origins && originsShape(story.origins),
    ...lineageShape(story),
    ...findingsShape(story),
  }
}

function subjectShape(subject: Subject): object {
  return {
    id: subject.id,
    kind: subject.kind,
    name: subject.name,
    aliases: subject.aliases,
    mentions: subject.mentions.map(printedArticleSpan),
    facts: subject.facts.map(factShape),
  }
}

function factShape(fact: SubjectFact): object {
  return {
    measure: fact.measure,
    value: fact.value,
    min: fact.min,
    max: fact.max,
    unit: fact.unit,
    si: fact.si && { value: fact.si.value, unit: fact.si.unit },
    span: printedSpan(fact.span),
    article: fact.article,
  }
}
