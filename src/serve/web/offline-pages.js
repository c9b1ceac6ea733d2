// The last front and the stories that were opened, for when there is no line; gone when the reader logs out.
const shelf = 'pages'
const pagesMax = 40
const isKept = (url) => url.pathname === '/' || /^\/story\/[^/]+$/.test(url.pathname)
const isPart = (url) => /^\/(?:icon\.svg|headwater\.js|offline)$/.test(url.pathname)

addEventListener('install', (event) =>
  event.waitUntil(caches.open(shelf).then((cache) => cache.addAll(['/offline', '/icon.svg', '/headwater.js']))),
)

addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (url.origin !== location.origin) return
  if (event.request.method === 'POST' && /log-?out/.test(url.pathname)) event.waitUntil(caches.delete(shelf))
  if (event.request.method !== 'GET' || (event.request.mode !== 'navigate' && !isPart(url))) return
  event.respondWith(answer(event.request, url))
})

async function answer(request, url) {
  const cache = await caches.open(shelf)
  try {
    const fresh = await fetch(request)
    if (fresh.ok && (isKept(url) || isPart(url))) {
      await cache.put(url.pathname, fresh.clone())
      for (const old of (await cache.keys()).slice(0, -pagesMax)) await cache.delete(old)
    }
    return fresh
  } catch {
    return (await cache.match(url.pathname)) ?? (await cache.match('/offline')) ?? Response.error()
  }
}
