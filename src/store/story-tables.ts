import type { Claim, ClaimLink, StateStep } from '../model/findings.ts'
import type { Edge, Node } from '../model/lineage.ts'
import type { Report } from '../model/report.ts'
import type { Subject } from '../model/subject.ts'
import type { ListTable } from './list-table.ts'
import { hasKeys } from './list-table.ts'

/** The reports of a story with their class and primary source. */
export const reportTable: ListTable<Report> = {
  name: 'report',
  owner: 'story',
  columns: ['article', 'class', 'primary_source'],
  valuesOf: (report) => [report.id, report.class, report.primarySource ?? null],
  isElement: (body): body is Report => hasKeys(body, 'id', 'class', 'candidates', 'why'),
}

/** What its lineage connects. */
export const nodeTable: ListTable<Node> = {
  name: 'node',
  owner: 'story',
  columns: ['id', 'kind', 'outlet', 'article'],
  valuesOf: ({ id, kind, outlet, article }) => [id, kind, outlet ?? null, article ?? null],
  isElement: (body): body is Node => hasKeys(body, 'id', 'kind'),
}

/** Who rests on whom, with the evidence. */
export const edgeTable: ListTable<Edge> = {
  name: 'edge',
  owner: 'story',
  columns: ['from_node', 'to_node', 'relation', 'grade'],
  valuesOf: ({ from, to, relation, grade }) => [from, to, relation, grade],
  isElement: (body): body is Edge => hasKeys(body, 'from', 'to', 'relation', 'grade', 'evidence'),
}

/** What the story says, with occurrences and origins. */
export const claimTable: ListTable<Claim> = {
  name: 'claim',
  owner: 'story',
  columns: ['id', 'relation', 'label', 'origin_min', 'origin_max'],
  valuesOf: ({ id, relation, label, origins }) => [id, relation, label.text, origins.min, origins.max],
  isElement: (body): body is Claim => hasKeys(body, 'id', 'label', 'occurrences', 'relation', 'origins'),
}

/** Which occurrences agree, differ, conflict. */
export const claimLinkTable: ListTable<ClaimLink> = {
  name: 'claim_link',
  owner: 'story',
  columns: ['claim_a', 'claim_b', 'relation'],
  valuesOf: ({ a, b, relation }) => [a.claim, b.claim, relation],
  isElement: (body): body is ClaimLink => hasKeys(body, 'a', 'b', 'relation', 'basis'),
}

/** Its states in order. */
export const stateStepTable: ListTable<StateStep> = {
  name: 'state_step',
  owner: 'story',
  columns: ['state', 'from_at'],
  valuesOf: ({ state, from }) => [state, from ?? null],
  isElement: (body): body is StateStep => hasKeys(body, 'state', 'evidence', 'reports'),
}

/** Whom and what it is about. */
export const subjectTable: ListTable<Subject> = {
  name: 'subject',
  owner: 'story',
  columns: ['id', 'kind', 'name'],
  valuesOf: ({ id, kind, name }) => [id, kind, name],
  isElement: (body): body is Subject => hasKeys(body, 'id', 'kind', 'name', 'mentions', 'facts'),
}
