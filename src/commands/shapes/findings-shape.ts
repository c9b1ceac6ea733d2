import type { Claim, ClaimLink, Findings, LinkEnd, Occurrence, OriginCount, StateStep } from '../../model/findings.ts'
import { peopleShape } from './attribution-shape.ts'
import { printedArticleSpan } from './printed.ts'

/** Claims, links, timeline and state of a story as `compare` and `read` print them (DESIGN, section 5). */
export function findingsShape(findings: Findings): object {
  return {
    claims: findings.claims.map(claimShape),
    links: findings.links.map(linkShape),
    timeline: findings.timeline.map(stepShape),
    current: {
      state: findings.current.state,
      asOf: findings.current.asOf,
      onRecord: findings.current.onRecord,
      open: findings.current.open.map(printedArticleSpan),
    },
  }
}

function claimShape(claim: Claim): object {
  return {
    id: claim.id,
    label: printedArticleSpan(claim.label),
    occurrences: claim.occurrences.map(occurrenceShape),
    relation: claim.relation,
    origins: originsShape(claim.origins),
  }
}

function occurrenceShape(occurrence: Occurrence): object {
  return { ...printedArticleSpan(occurrence), value: occurrence.value }
}

/** An origin count as an interval with its parts. */
export function originsShape(origins: OriginCount): object {
  return {
    confirmed: origins.confirmed,
    unresolved: origins.unresolved,
    min: origins.min,
    max: origins.max,
    people: origins.people && peopleShape(origins.people),
    institutions: origins.institutions,
    onRecord: origins.onRecord,
  }
}

function linkShape(link: ClaimLink): object {
  return {
    a: endShape(link.a),
    b: endShape(link.b),
    relation: link.relation,
    basis: link.basis,
    delta: link.delta,
  }
}

function endShape(end: LinkEnd): object {
  return { claim: end.claim, ...printedArticleSpan(end) }
}

function stepShape(step: StateStep): object {
  return {
    state: step.state,
    from: step.from,
    to: step.to,
    evidence: step.evidence.map(printedArticleSpan),
    reports: step.reports,
    onRecord: step.onRecord,
  }
}
