// Where the browser can share or copy: a button after each answer hands on the address of its question.
if (navigator.share || navigator.clipboard) document.documentElement.classList.add('shares')
const status = document.body.appendChild(document.createElement('output'))
status.className = 'told'
for (const button of document.querySelectorAll('.share')) {
  button.addEventListener('click', async () => {
    const { id } = button.closest('[id]')
    const url = new URL(`#${id}`, document.querySelector('link[rel=canonical]')?.href ?? location)
    const title = document.getElementById(`${id}-h`)?.textContent
    if (navigator.share) {
      await navigator.share({ title, url: url.href }).catch(() => {})
    } else {
      await navigator.clipboard.writeText(url.href)
      status.textContent = ''
      setTimeout(() => {
        status.textContent = button.dataset.done
      }, 50)
      setTimeout(() => {
        status.textContent = ''
      }, 4000)
    }
  })
}
