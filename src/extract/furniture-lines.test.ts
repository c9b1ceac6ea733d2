import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isFurnitureLine, isRelatedHeading, isShortPlea, pleaSignCount } from './furniture-lines.ts'

const furniture = [
  'Comments',
  'Show Caption',
  'toggle caption',
  '12 comments',
  'اشترك في نشرتنا البريدية',
  'اقرأ المزيد عن الجسر',
  '推荐阅读',
  '扫一扫关注码头日报',
  'あわせて読みたい',
  '会員登録はこちら',
  'Folgen Sie uns auf allen Kanälen',
  'Suivez-nous sur tous les réseaux',
  'Recibe nuestro boletín cada mañana',
  'Scarica la app del Molo',
  'Pobierz aplikację Nabrzeża',
  'View comments (34)',
  'Share',
  'Share this article',
  'Share on Facebook',
  'Copy link',
  'Print',
  'Save',
  'Facebook Twitter WhatsApp Email',
  'Advertisement',
  'Sponsored',
  'Read more',
  'READ MORE: Why the bridge was never built',
  'Read also: Storm closes the route',
  'See also: The last ferry',
  'Related: Storm closes the route',
  'Watch: The last ferry leaves',
  'Related articles',
  'Most read',
  'Back to top',
  'Skip to main content',
  '3 min read',
  'Loading...',
  'Play video',
  'Sign up for our newsletter',
  'Sign up here for the daily briefing',
  'Subscribe to our YouTube channel',
  'Subscribe now',
  'Subscribe to get the newsletter in your inbox',
  'Follow us on Twitter',
  'Follow Jane Harrow on Twitter @jharrow',
  'Join the conversation',
  'Leave a comment',
  'Comments are closed.',
  'Notifications can be managed in browser preferences.',
  'Turn on notifications to get breaking news',
  'Please refresh the page.',
  'We use cookies to make this site work.',
  'Este site utiliza cookies para melhorar a sua experiência. Ao continuar, você concorda. ACEITAR',
  'Wir verwenden Cookies, um die Seite zu verbessern.',
  'News / Microsoft / Tech',
  'Numero 027, pag. 3 del 9/2/2032',
  'Nr. 14, S. 3',
  'Сайт використовує файли cookie',
  'By continuing to use this site you agree to our use of cookies.',
  'This video can not be played',
  'Story continues below',
  'Article continues after advertisement',
  'Click here to read the full list',
  'Download our app',
  'Already a subscriber? Log in',
  'Get the day’s top stories delivered to your inbox',
  'Thank you for registering',
  'Got a tip? Write to us',
  'Become a member today',
  'Support independent journalism',
  'Tags: ferries, islands',
  'Filed under: Transport',
  '[Cited: briefings of the council]',
  'Читайте також: Чому не будують міст',
  'Підписуйтесь на наш канал',
  'Читайте также: Почему не строят мост',
  'Реклама',
  'Lesen Sie auch: Die letzte Fähre',
  'Anzeige',
  'Mehr zum Thema',
  'Lire aussi : Le dernier ferry',
  'Publicité',
  'Lea también: El último barco',
  'Te puede interesar',
  'Leggi anche: L’ultima nave',
  'Leia também: O último barco',
  'Czytaj też: Ostatni prom',
  'Reklama',
  'Lees ook: De laatste veerboot',
  '相关阅读：最后的渡轮',
  '関連記事',
]
const story = [
  'Share prices of Norvik fell by a tenth.',
  'Comments by the chairwoman angered the company.',
  'The council wants more.',
  'Print workers went on strike on Friday.',
  'Read in parliament on Tuesday, the letter names three ministers.',
  'Watch officers on both ships reported the leak.',
  'Follow-up talks are planned for May.',
  'Subscribers to the company’s loyalty card were told to wait.',
  'Sign language was used in the chamber for the first time.',
  'Support for the council has grown since the storm.',
  'Get out of the way, the captain shouted to the crew of the smaller boat.',
  'Email messages seen by the court show the price.',
  'Advertising paid for half of the pier, records show.',
  'Related firms in the capital denied it.',
  'Latest figures show a fall of a tenth, the ministry said.',
  'Video of the collision was shown to the court.',
  'Next to the pier stands the old light.',
  'More than 200 people stood on the pier.',
  'Join forces with the mainland, the chairwoman told the crowd, and the ships will come.',
  'Коментарі міністра обурили громаду.',
  'Anzeigen gegen die Reederei gab es schon im Frühjahr.',
  'Publicité mensongère, dit le tribunal.',
  'The site of the ferry firm set cookies without asking, the regulator said.',
  'Le site de la compagnie posait des cookies, selon la CNIL.',
]

test('prompts, buttons, share bars and headings of lists are furniture', () => {
  assert.deepEqual(
    furniture.filter((line) => !isFurnitureLine(line)),
    [],
  )
})

test('sentences that begin like furniture are story', () => {
  assert.deepEqual(
    story.filter((line) => isFurnitureLine(line)),
    [],
  )
})

test('a long paragraph is never furniture by its beginning', () => {
  assert.ok(!isFurnitureLine(`Read more: ${'the council met again. '.repeat(30)}`))
})

test('a heading of a list of other stories is told from other furniture', () => {
  for (const line of [
    'Related Articles',
    'Most read',
    'You may also like',
    'More from The Harbour Gazette',
    'Mehr zum Thema',
    'Читайте також',
  ])
    assert.ok(isRelatedHeading(line), line)
  for (const line of [
    'Comments',
    'Share',
    'Back to top',
    'Related parties denied it in a long letter to the council of the islands',
  ])
    assert.ok(!isRelatedHeading(line), line)
})

test('an appeal for money has several signs, a story about one has none or is quoted', () => {
  const pleas = [
    'Your donation keeps our reporters on the quay, and we need you now more than ever.',
    'We believe that local journalism should be free for everyone, without paywalls. Support our work.',
    'Unlike many others we choose not to lock readers out of our reporting with paywalls.',
  ]
  for (const plea of pleas) assert.ok(pleaSignCount(plea) >= 2, plea)
  const tales = [
    'The council asked for donations to pay for the new pier.',
    '“Your donation can save the pier, and we need every crown,” the chairwoman told the crowd.',
    'The newspaper put up a paywall last year, and lost a third of its readers.',
  ]
  for (const tale of tales) assert.ok(pleaSignCount(tale) < 2, tale)
})

test('a short plea speaks to the reader in its first words', () => {
  for (const line of ['Your support makes all the difference.', 'Support our journalism', 'Please consider a donation'])
    assert.ok(isShortPlea(line), line)
  for (const line of [
    'Your ship is ready, the captain said.',
    'Supporters of the council met on Sunday.',
    'Help came too late for the crew.',
  ])
    assert.ok(!isShortPlea(line), line)
})

test('hostile lines are judged quickly', () => {
  const start = performance.now()
  for (const text of [
    'share '.repeat(50_000),
    'Get '.repeat(80),
    'By clicking '.repeat(26),
    'facebook '.repeat(35),
    'read more '.repeat(30),
  ])
    isFurnitureLine(text)
  assert.ok(performance.now() - start < 6000)
})
