// Keeps a preview up to date beside the editor. Payload's admin panel, in the window around or the one that opened this
// one, tells that a draft was saved; the page is then asked for anew, and only what differs is changed, so that the place
// where one reads and the pictures stay where they are.
;(() => {
  const admin = window.opener ?? (window.parent === window ? null : window.parent)
  let asking = false
  let askAgain = false

  /** Makes `old` like `fresh`, keeping every node that can stay. */
  const morph = (old, fresh) => {
    if (old.nodeType !== fresh.nodeType || old.nodeName !== fresh.nodeName) {
      old.replaceWith(fresh)
    } else if (old.nodeType !== Node.ELEMENT_NODE) {
      if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue
    } else if (!old.isEqualNode(fresh)) {
      for (const { name } of [...old.attributes])
        if (!fresh.hasAttribute(name)) old.removeAttribute(name)
      for (const { name, value } of fresh.attributes)
        if (old.getAttribute(name) !== value) old.setAttribute(name, value)
      const before = [...old.childNodes]
      const after = [...fresh.childNodes]
      after.forEach((node, index) => {
        const there = before[index]
        if (there) morph(there, node)
        else old.append(node)
      })
      for (const node of before.slice(after.length)) node.remove()
    }
  }

  const refresh = async () => {
    if (asking) {
      askAgain = true
      return
    }
    asking = true
    try {
      const answer = await fetch(location.href, { cache: 'no-store', credentials: 'same-origin' })
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      document.title = page.title
      morph(document.body, page.body)
    } catch {
      // No answer: what is shown stays, and the next save asks again.
    }
    asking = false
    if (askAgain) {
      askAgain = false
      await refresh()
    }
  }

  window.addEventListener('message', ({ data, origin, source }) => {
    if (origin !== location.origin || source !== admin) return
    if (data && data.type === 'payload-document-event') refresh()
  })
  // In a window of its own nobody tells it anything: it looks again when one comes back to it.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') refresh()
  })
  // Beside the editor a link would lead out of the preview. The frame is sandboxed, and what it opens would be too, which
  // browsers refuse for our pages (Cross-Origin-Opener-Policy); so the window around it opens the link.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href]')
    if (window.parent === window || !link || link.getAttribute('href').startsWith('#')) return
    if (link.origin === location.origin && link.pathname.startsWith('/preview/')) return
    event.preventDefault()
    const outside = window.parent.document.createElement('a')
    outside.href = link.href
    outside.target = '_blank'
    outside.rel = 'noopener'
    outside.click()
  })
  admin?.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
})()
