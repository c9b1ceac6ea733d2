import type { Quantity } from '../../model/quantity.ts'
import type { AttributedArticle } from '../../model/report.ts'
import type { Citation, PeopleCount, Statement, StatementSource } from '../../model/statement.ts'
import { zonesShape } from './article-shape.ts'
import { printedSpan } from './printed.ts'

/** What `attribute` prints of an article (DESIGN, section 5). */
export function attributionShape(article: AttributedArticle): object {
  return { id: article.id, zones: zonesShape(article), ...attributedShape(article) }
}

/** The fields that attribution adds to an article. */
export function attributedShape(article: AttributedArticle): object {
  return {
    statements: article.statements.map(statementShape),
    quantities: article.quantities.map(quantityShape),
    citations: article.citations.map(citationShape),
  }
}

function statementShape(statement: Statement): object {
  const { to, via } = statement
  return {
    id: statement.id,
    form: statement.form,
    source: statement.source && sourceShape(statement.source),
    cue: statement.cue && printedSpan(statement.cue),
    content: statement.content.map(printedSpan),
    to: to && { span: printedSpan(to.span), outlet: to.outlet },
    via: via && { span: printedSpan(via.span), outlet: via.outlet, kind: via.kind },
    nestedIn: statement.nestedIn,
    level: statement.level,
    polarity: statement.polarity,
    modality: statement.modality,
  }
}

function sourceShape(source: StatementSource): object {
  return {
    span: printedSpan(source.span),
    name: source.name,
    kind: source.kind,
    count: source.count && peopleShape(source.count),
    reason: source.reason && printedSpan(source.reason),
  }
}

/** A count of people as it is printed: `exact` and `parts` only where the text says a number. */
export function peopleShape(count: PeopleCount): object {
  return { min: count.min, exact: count.exact, parts: count.parts?.map(({ n, what }) => ({ n, what })) }
}

function quantityShape(quantity: Quantity): object {
  return {
    span: printedSpan(quantity.span),
    number: printedSpan(quantity.number),
    value: quantity.value,
    min: quantity.min,
    max: quantity.max,
    unit: quantity.unit,
    si: quantity.si && { value: quantity.si.value, unit: quantity.si.unit },
    hedge: quantity.hedge && printedSpan(quantity.hedge),
    bound: quantity.bound,
    measure: quantity.measure,
    of: quantity.of && printedSpan(quantity.of),
  }
}

function citationShape(citation: Citation): object {
  return {
    span: printedSpan(citation.span),
    outlet: citation.outlet,
    resolved: citation.resolved,
    phrase: printedSpan(citation.phrase),
  }
}
