import type { englishStatus } from './english-status.ts'

/** What the page of the server's status says, in Ukrainian. */
export const ukrainianStatus: typeof englishStatus = {
  status: {
    title: 'Стан сервера',
    skip: 'Перейти до стану',
    isWell: 'Усе гаразд.',
    isNotWell: 'Дещо потребує уваги.',
    diskShort: 'Диск майже заповнений: звільніть місце або перенесіть сховище на більший.',
    allFeeds: 'Усі стрічки та їхній стан',
    articles: 'Збережено статей',
    stories: 'Сюжети',
    outlets: 'Видання',
    waiting: 'Записи, що чекають на читання',
    feeds: 'Стрічки',
    lastPoll: 'Востаннє стрічку опитано',
    nextPoll: 'Наступну буде опитано',
    store: 'Сховище на диску',
    free: 'Вільно на цьому диску',
    memory: 'Пам’яті зайнято',
    since: 'Працює від',
    versions: 'Версії',
    megabytes: (figure) => `${figure} МБ`,
  },
}
