import { describe } from 'node:test'
import { expectTold, type Told } from '../../test/kits/statements-in-short.ts'

const velik = (cue: string, content: string): Told => ({
  source: 'Velik',
  kind: 'named',
  name: 'Velik',
  cue,
  content: [content],
  level: 'on-record',
})

describe('what somebody is called is the content with him', () => {
  expectTold([
    {
      text: 'Velik called the harbour plan “rotten to the core.”',
      ...velik('called', 'the harbour plan “rotten to the core.”'),
      form: 'mixed',
    },
    {
      text: 'Velik called both Ruiz and Marin “thieves” on Monday.',
      ...velik('called', 'both Ruiz and Marin “thieves” on Monday'),
      form: 'mixed',
    },
    { text: 'Velik described himself as a fisherman.', ...velik('described', 'himself as a fisherman') },
    { text: 'Velik called the porter again.', told: [] },
    { text: 'Velik announced himself at the gate.', told: [] },
  ])
})

describe('verbs after names and after words for many people', () => {
  expectTold([
    { text: 'Velik hopes voters will wait.', ...velik('hopes', 'voters will wait') },
    { text: 'Velik vows change.', ...velik('vows', 'change') },
    { text: 'Velik backs the plan to close the port.', ...velik('backs', 'the plan to close the port') },
    { text: 'Velik struggled to explain why he had left.', ...velik('struggled to explain', 'why he had left') },
    { text: 'Velik urged a ban on nets.', ...velik('urged', 'a ban on nets') },
    {
      text: 'Many fear the port will close.',
      source: 'Many',
      kind: 'generic',
      cue: 'fear',
      content: ['the port will close'],
      level: 'unclear',
    },
    {
      text: 'Many believe that the port will close.',
      source: 'Many',
      kind: 'generic',
      cue: 'believe',
      content: ['the port will close'],
      level: 'unclear',
    },
    { text: 'Some fear remains in the town.', told: [] },
  ])
})

describe('courts rule, officials put a toll at a number, papers accuse', () => {
  expectTold([
    {
      text: 'The court ruled that the law was void.',
      source: 'The court',
      kind: 'institution',
      cue: 'ruled',
      content: ['the law was void'],
      level: 'on-record-institutional',
    },
    { text: 'The king ruled the island until he died.', told: [] },
    {
      text: 'The ministry put the death toll at 40.',
      source: 'The ministry',
      kind: 'institution',
      cue: 'put',
      content: ['the death toll at 40'],
      level: 'on-record-institutional',
    },
    { text: 'The ministry put the papers at the door.', told: [] },
    {
      text: 'The petition accuses the firm of lying.',
      source: 'The petition',
      kind: 'document',
      cue: 'accuses',
      content: ['lying'],
      level: 'on-record-institutional',
      form: 'document',
    },
    {
      text: 'The average of polls shows that Velik is ahead.',
      source: 'The average of polls',
      kind: 'document',
      cue: 'shows',
      content: ['Velik is ahead'],
      level: 'on-record-institutional',
      form: 'document',
    },
    {
      text: 'Figures reported on Sunday suggest that Velik will win.',
      source: 'Figures reported on Sunday',
      kind: 'document',
      cue: 'suggest',
      content: ['Velik will win'],
      level: 'on-record-institutional',
      form: 'document',
    },
    {
      text: 'Last month, the mayor said, the port had closed.',
      source: 'the mayor',
      kind: 'office',
      cue: 'said',
      content: ['Last month', 'the port had closed'],
      level: 'on-record',
    },
  ])
})

describe('a relative clause ends where the main verb goes on', () => {
  expectTold([
    {
      text: 'Mara Lind, a farmer who described herself as a rebel, said she was free.',
      told: [
        {
          source: 'a farmer',
          kind: 'anonymous',
          count: '1',
          cue: 'described',
          content: ['herself as a rebel'],
          level: 'anonymous',
        },
        {
          source: 'Mara Lind, a farmer who described herself as a rebel',
          kind: 'named',
          name: 'Mara Lind',
          cue: 'said',
          content: ['she was free'],
          level: 'on-record',
        },
      ],
    },
  ])
})

describe('names, light verbs and backing that say nothing', () => {
  expectTold([
    { text: 'A site linked to a group called the “Friends of Karsk” is down.', told: [] },
    { text: 'A fund backing Velik is using its money.', told: [] },
    { text: 'Velik left the hall, backing the plan.', ...velik('backing', 'the plan') },
    { text: 'The port did not make the cut.', told: [] },
    { text: 'Velik began by thanking the crowd.', told: [] },
    {
      text: 'In what Velik called a “farce,” the court closed.',
      ...velik('called', 'a “farce,”'),
      form: 'mixed',
    },
  ])
})

describe('the day of a promise or a refusal is not its content', () => {
  expectTold([
    { text: 'Velik promised Sunday at a rally to end the tax.', ...velik('promised', 'to end the tax') },
    {
      text: 'The ministry did not respond Wednesday to a request for comment.',
      source: 'The ministry',
      kind: 'institution',
      cue: 'did not respond',
      content: ['to a request for comment'],
      level: 'on-record-institutional',
      form: 'no-comment',
      polarity: 'not-said',
    },
  ])
})
