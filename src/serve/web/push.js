// Switches push on in this browser: the page works without it, its button stays hidden then.
const form = document.getElementById('push')
if (form && 'serviceWorker' in navigator && 'PushManager' in window) {
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    subscribe().then(
      () => form.submit(),
      (error) => tell(error),
    )
  })
}

async function subscribe() {
  const registration = await navigator.serviceWorker.register(scriptAddress('/sw.js'))
  await navigator.serviceWorker.ready
  const subscription = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: form.dataset.key,
  })
  const { endpoint, keys } = subscription.toJSON()
  form.elements.endpoint.value = endpoint
  form.elements.p256dh.value = keys.p256dh
  form.elements.auth.value = keys.auth
}

// Trusted types are required: only this one address may become a script.
function scriptAddress(path) {
  const policy = window.trustedTypes?.createPolicy('headwater-push', { createScriptURL: () => '/sw.js' })
  return policy ? policy.createScriptURL(path) : path
}

function tell(error) {
  const line = document.getElementById('push-problem')
  line.querySelector('span').textContent = error.message
  line.hidden = false
}
