import type { Quantity } from '../model/quantity.ts'
import type { Citation, Statement } from '../model/statement.ts'
import type { LocalSubject } from '../model/subject.ts'
import type { ListTable } from './list-table.ts'
import { hasKeys } from './list-table.ts'

/** What is concluded from a revision: who says what. */
export const statementTable: ListTable<Statement> = {
  name: 'statement',
  owner: 'revision',
  columns: ['id', 'form', 'level', 'source_kind', 'source_name'],
  valuesOf: ({ id, form, level, source }) => [id, form, level, source?.kind ?? null, source?.name ?? null],
  isElement: (body): body is Statement => hasKeys(body, 'id', 'form', 'content', 'level', 'polarity', 'modality'),
}

/** Its figures. */
export const quantityTable: ListTable<Quantity> = {
  name: 'quantity',
  owner: 'revision',
  columns: ['measure', 'unit', 'value'],
  valuesOf: ({ measure, unit, value }) => [measure ?? null, unit ?? null, value ?? null],
  isElement: (body): body is Quantity => hasKeys(body, 'span', 'number', 'bound'),
}

/** Whom it credits. */
export const citationTable: ListTable<Citation> = {
  name: 'citation',
  owner: 'revision',
  columns: ['outlet'],
  valuesOf: ({ outlet }) => [outlet ?? null],
  isElement: (body): body is Citation => hasKeys(body, 'span', 'resolved', 'phrase'),
}

/** Whom and what it speaks of. */
export const localSubjectTable: ListTable<LocalSubject> = {
  name: 'local_subject',
  owner: 'revision',
  columns: ['kind', 'name'],
  valuesOf: ({ kind, name }) => [kind, name],
  isElement: (body): body is LocalSubject => hasKeys(body, 'id', 'kind', 'name', 'mentions'),
}
