import type { englishStatus } from './english-status.ts'

/** What the page of the server's status says, and the log-in from outside, in Ukrainian. */
export const ukrainianStatus: typeof englishStatus = {
  outside: {
    logIn: 'Увійти через обліковий запис вашої організації',
    refused: 'Вхід не відбувся',
    refusedWords: 'Зовнішній вхід не завершився або тривав надто довго. Почніть знову на /log-in.',
    unknown: 'Цей вхід не пов’язано з жодним обліковим записом',
    unknownWords:
      'Спершу увійдіть за паролем, а тоді ще раз через свою організацію — так їх буде пов’язано; або попросіть обліковий запис в адміністратора.',
  },
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
