// Keys as in feed readers, the bar that tells of updates, pages without a line. Every page works without it.
const stops = () => [...document.querySelectorAll('.item h2 a, .found h2 a, .rep h4 a, li.note > a')]
let bar

function move(step) {
  const all = stops()
  const at = all.indexOf(document.activeElement)
  const stop = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step]
  stop?.focus()
  stop?.scrollIntoView({ block: 'center' })
}

function showKeys() {
  const list = document.getElementById('keys')
  list.open ? list.close() : list.showModal()
}

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return
  if (event.key === 'j') move(1)
  else if (event.key === 'k') move(-1)
  else if (event.key === 'o' && stops().includes(document.activeElement)) document.activeElement.click()
  else if (event.key === 's') document.activeElement.closest('.item')?.querySelector('button[value$=starred]')?.click()
  else if (event.key === '?') showKeys()
  else if (event.key === '/') document.getElementById('q')?.focus()
  else return
  event.preventDefault()
})

// The place is kept over the reload: the topmost story stays where it was.
const kept = JSON.parse(sessionStorage.getItem('place') ?? 'null')
sessionStorage.removeItem('place')
if (kept?.page === location.pathname) {
  const stop = stops().find((each) => each.getAttribute('href') === kept.href)
  if (stop) scrollBy(0, stop.getBoundingClientRect().top - kept.top)
}

function tell(words) {
  if (!bar) {
    bar = Object.assign(document.createElement('p'), { className: 'live', role: 'status' })
    const button = document.createElement('button')
    button.addEventListener('click', () => {
      const stop = stops().find((each) => each.getBoundingClientRect().top >= 0)
      const place = { page: location.pathname, href: stop?.getAttribute('href'), top: stop?.getBoundingClientRect().top }
      sessionStorage.setItem('place', JSON.stringify(place))
      location.reload()
    })
    bar.append(button)
    document.body.append(bar)
  }
  bar.firstChild.textContent = words
}

if (document.querySelector('.front .item'))
  new EventSource('/live').addEventListener('updates', (event) => event.data && tell(event.data))

if ('serviceWorker' in navigator && isSecureContext) {
  const policy = window.trustedTypes?.createPolicy('headwater-offline', { createScriptURL: () => '/sw.js' })
  navigator.serviceWorker.register(policy ? policy.createScriptURL('') : '/sw.js').catch(() => undefined)
}
