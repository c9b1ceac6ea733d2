/** Every address of the web application and what it shows; `docs/routes.md` is held to this list. */
export const webRoutes = [
  { method: 'get', path: '/', meaning: 'the front: stories by origins and change' },
  { method: 'get', path: '/story/:id', meaning: 'a story: state, origins, lineage, claims, reports' },
  { method: 'get', path: '/story/:id/json', meaning: 'the same story as JSON' },
  { method: 'get', path: '/story/:id/compare', meaning: 'two reports of a story side by side' },
  { method: 'get', path: '/subject/:kind/:name', meaning: 'a person, body, place or thing: what is reported of it' },
  { method: 'get', path: '/article/:id', meaning: 'an article: the way to its outlet, what it says and on whose word' },
  { method: 'get', path: '/outlets', meaning: 'the outlets whose reports are kept' },
  { method: 'get', path: '/outlet/:name', meaning: 'an outlet: how it reports, whom it rests on, who rests on it' },
  { method: 'get', path: '/feeds', meaning: 'the feeds that are watched, with their health' },
  { method: 'post', path: '/add', meaning: 'the sample, an OPML file or the address of a feed is taken in' },
  { method: 'get', path: '/method', meaning: 'how origins are counted and stories ranked' },
  { method: 'get', path: '/style.css', meaning: 'the style sheet' },
] as const
