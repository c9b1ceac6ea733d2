import type { TakedownDesk } from '../serve/takedown-desk.ts'
import { type EventLog, isLogging, logModes, openEventLog } from '../telemetry/event-log.ts'
import { type CommandTools, UsageError } from './command.ts'

/** The tools of a server: what would be told as a sentence is an event where events are told. */
export function withEventLog(tools: CommandTools): CommandTools & { readonly log: EventLog } {
  const { terminal, settings, clock } = tools
  const mode = logModes.find((each) => each === settings.log)
  if (mode === undefined)
    throw new UsageError(`HEADWATER_LOG is "${settings.log}"; give one of ${logModes.join(', ')}.`)
  const { write, isTerminal } = terminal
  const log = openEventLog({ mode, isTerminal, write, clock })
  if (!isLogging({ mode, isTerminal })) return { ...tools, log }
  const tellSentences = (text: string): void => {
    for (const line of text.split('\n')) {
      const sentence = line.replace(/^headwater(?: serve)?: /u, '').trim()
      if (sentence !== '') log.tell('sentence-told', { sentence })
    }
  }
  return { ...tools, log, terminal: { ...terminal, write: tellSentences } }
}

/** The desk of notices, telling of each that comes and is decided. */
export function loggedTakedowns(desk: TakedownDesk, log: EventLog): TakedownDesk {
  return {
    ...desk,
    receive: (notice) => {
      const id = desk.receive(notice)
      log.tell('notice-received', { case_id: id })
      return id
    },
    decide: (id, decision) => {
      const isDone = desk.decide(id, decision)
      if (isDone) log.tell('notice-decided', { case_id: id, is_withheld: decision.isWithheld })
      return isDone
    },
  }
}
