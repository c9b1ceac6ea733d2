// Shows what a push message says, and opens its story. Part of the service worker.
self.addEventListener('push', (event) => {
  const message = readMessage(event.data)
  event.waitUntil(
    self.registration.showNotification(message.title, {
      body: message.body,
      tag: message.tag,
      lang: message.language,
      renotify: true,
      data: { address: message.address },
    }),
  )
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(self.clients.openWindow(event.notification.data?.address ?? '/alerts'))
})

function readMessage(data) {
  const standIn = { title: 'Headwater', body: '', tag: 'headwater', language: 'en', address: '/alerts' }
  try {
    const address = new URL(data.json().address ?? '/alerts', self.location.origin)
    // Only our own pages are opened, whatever was pushed.
    return { ...standIn, ...data.json(), address: address.origin === self.location.origin ? address.href : '/alerts' }
  } catch {
    return standIn
  }
}
