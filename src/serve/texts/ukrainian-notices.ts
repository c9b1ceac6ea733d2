import type { englishNotices } from './english-notices.ts'
import { pluralsOf } from './plural-forms.ts'

const { counter } = pluralsOf('uk')
const origins = counter({
  one: 'незалежне першоджерело',
  few: 'незалежні першоджерела',
  many: 'незалежних першоджерел',
  other: 'незалежного першоджерела',
})
const claims = counter({ one: 'твердженні', other: 'твердженнях' })
const reports = counter({ one: 'публікація', few: 'публікації', many: 'публікацій', other: 'публікації' })
const stories = counter({ one: 'сюжет', few: 'сюжети', many: 'сюжетів', other: 'сюжету' })

/** The same in Ukrainian. */
export const ukrainianNotices: typeof englishNotices = {
  notices: {
    newStory: 'Новий сюжет.',
    newOrigin: (now, before) => `Тепер ${origins(now)}; раніше ${before}.`,
    conflict: (count) => `Публікації суперечать одна одній у ${claims(count)}.`,
    number: 'У публікації є показник, на який ви чекаєте.',
    correction: 'Публікацію виправлено.',
    nowOnRecord: (state) => `${state}: тепер підтверджено відкрито.`,
    stateChanged: (state, record, former) => `${state}, ${record}; раніше — ${former.toLowerCase()}.`,
    standing: (state, record) => `${state}, ${record}.`,
    originsAre: (interval) => `Незалежних першоджерел: ${interval}.`,
    reports: (count) => `${reports(count)}.`,
    reportsBy: (count, outlets, more) => `Публікацій: ${count} (${outlets}${more > 0 ? ` і ще ${more}` : ''}).`,
    testTitle: 'Перевірка від Headwater',
    testWords: 'Ви просили про цю перевірку: сповіщення надходять.',
    feedName: 'Стрічка моїх сповіщень',
    storiesChanged: (count) => `Зміни у сюжетах: ${stories(count)}`,
    why: 'Ви отримали це через свої сповіщення в Headwater.',
    yourAlerts: 'Ваші сповіщення',
    noMore: 'Більше не надсилати таких листів',
    confirmSubject: 'Підтвердьте цю адресу для сповіщень',
    confirmWords: 'Хтось, найімовірніше ви, попросив Headwater надсилати сповіщення на цю адресу.',
    confirmLink: 'Підтвердити',
    confirmElse: 'Без цього більше нічого не надійде.',
  },
}
