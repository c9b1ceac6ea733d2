// Passkeys: the page works without it, their forms stay hidden then.
for (const form of document.querySelectorAll('form[data-passkey]')) {
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) continue
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    prove(form).then(
      () => form.submit(),
      (error) => tell(form, error),
    )
  })
}

async function prove(form) {
  const answer = await fetch(form.dataset.passkey, { headers: { accept: 'application/json' } })
  const { flow, options } = await answer.json()
  const credential =
    form.dataset.kind === 'new'
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
  form.elements.flow.value = flow
  form.elements.response.value = JSON.stringify(credential.toJSON())
}

function tell(form, error) {
  const line = form.querySelector('[role=alert]')
  line.querySelector('span').textContent = error.message
  line.hidden = false
}
