/*
  Saves what somebody types while they type. Without it the page is a plain form; with it nothing is lost that a plain form would
  keep: the words stay in their fields whatever the server says, and other people's words are shown beside one's own.
*/

const form = document.querySelector('.answers-form')
const said = form?.querySelector('.saved')
const words = form?.dataset ?? {}
/** Milliseconds without a key before a save, and at most this many while somebody goes on typing. */
const pause = 1200
const longest = 8000
/** Waits after a save that failed, in milliseconds. */
const waits = [3000, 6000, 12000, 30000, 60000]

const fields = [...(form?.querySelectorAll('[data-answer]') ?? [])].map((element) => {
  const area = element.querySelector('textarea')
  return {
    id: element.dataset.answer,
    element,
    area,
    revision: form.elements.namedItem(`revision.${element.dataset.answer}`),
    wording: form.elements.namedItem(`wording.${element.dataset.answer}`)?.value,
    saved: area.defaultValue,
    // what came back with a conflict was never saved
    held: element.querySelector('.conflict') !== null,
  }
})

let timer
let since = 0
let failures = 0
let running = null
let over = false
let leaving = false

const isDirty = ({ area, held, saved }) => !held && area.value !== saved
const anyDirty = () => fields.some((field) => field.held || isDirty(field))

function say(text, state) {
  if (said.textContent !== text) said.textContent = text
  form.dataset.state = state
}

function schedule(wait = pause) {
  if (over) return
  clearTimeout(timer)
  since ||= Date.now()
  const latest = Math.max(0, longest - (Date.now() - since))
  timer = setTimeout(save, failures > 0 ? wait : Math.min(wait, latest))
}

/** Saves what isn't saved; one request at a time. Resolves when that is done, whatever came of it. */
function save({ keepalive = false } = {}) {
  clearTimeout(timer)
  if (running) return running.then(() => save({ keepalive }))
  const dirty = fields.filter(isDirty)
  if (over || dirty.length === 0) return Promise.resolve()
  since = 0
  say(words.saving, 'saving')
  running = send(dirty, keepalive).finally(() => {
    running = null
  })
  return running
}

async function send(dirty, keepalive) {
  const sent = dirty.map((field) => ({ field, text: field.area.value }))
  const answers = sent
    .filter(({ field }) => field.id !== 'note')
    .map(({ field, text }) => ({
      exchange: field.id,
      text,
      revision: Number(field.revision.value),
      wording: field.wording,
    }))
  const note = sent.find(({ field }) => field.id === 'note')
  const body = JSON.stringify({
    form: words.token,
    answers,
    ...(note ? { note: { text: note.text, revision: Number(note.field.revision.value) } } : {}),
  })
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body,
      keepalive,
      signal: AbortSignal.timeout(20000),
    })
    if (response.status === 404) return close(words.dead)
    const answer = await response.json()
    if (answer.closed) return close(words.closed)
    if (!answer.revisions) return fail(answer.errors?.[0]?.message)
    took(sent, answer)
  } catch {
    fail()
  }
}

function took(sent, { at, conflicts, revisions }) {
  failures = 0
  for (const { field, text } of sent) {
    const conflict = conflicts.find(({ exchange }) => exchange === field.id)
    if (conflict) show(field, conflict)
    else {
      field.saved = text
      field.revision.value = String(revisions[field.id] ?? field.revision.value)
    }
  }
  if (anyDirty()) {
    say(words.unsaved, 'unsaved')
    if (fields.some(isDirty)) schedule()
  } else if (at) say(words.saved.replace('{}', at), 'saved')
}

function fail(message) {
  say(message ? `${words.failed} (${message})` : words.failed, 'failed')
  const wait = waits[Math.min(failures, waits.length - 1)]
  failures += 1
  schedule(wait)
}

/** Nothing can be saved any more: the words stay where they are, to be copied. */
function close(text) {
  over = true
  say(text, 'failed')
}

/** Shows what somebody else saved beneath one's own words, and lets the reader choose. */
function show(field, { revision, text }) {
  field.held = true
  field.element.querySelector('.conflict')?.remove()
  const box = document.createElement('div')
  box.className = 'conflict'
  box.id = `${field.area.id}-conflict`
  box.setAttribute('role', 'group')
  box.setAttribute('aria-label', words.conflict)
  const told = document.createElement('p')
  told.textContent = words.conflict
  const theirs = document.createElement('blockquote')
  theirs.textContent = text
  const choices = document.createElement('div')
  choices.className = 'saving-buttons'
  box.append(told, theirs, choices)
  const choose = (label, value) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button quiet'
    button.textContent = label
    button.addEventListener('click', () => {
      box.remove()
      field.held = false
      field.saved = text
      field.revision.value = String(revision)
      if (value !== null) field.area.value = value
      field.area.focus()
      if (anyDirty()) save()
      else say(words.saved.replace('{}', '').trim(), 'saved')
    })
    choices.append(button)
  }
  choose(words.useOther, text)
  choose(words.keepMine, null)
  field.element.append(box)
}

function typed() {
  if (over) return
  if (form.dataset.state !== 'failed') say(words.unsaved, 'unsaved')
  schedule(failures > 0 ? waits[0] : pause)
}

/** A form leaves the page only once everything is saved, so that it never races with what is on its way. */
async function leave(event) {
  const { submitter, target } = event
  if (leaving) return
  event.preventDefault()
  await save()
  if (submitter?.value === words.token) return
  leaving = true
  // not before this event is over: a form can't be sent anew while it is being sent
  setTimeout(() => target.requestSubmit(submitter))
}

if (form) {
  for (const part of document.querySelectorAll('.with-script')) part.hidden = false
  for (const part of document.querySelectorAll('.without-script')) part.hidden = true
  for (const field of fields) {
    // a browser that comes back to the page brings older words along
    if (field.area.value !== field.saved) schedule()
  }
  form.addEventListener('input', typed)
  form.addEventListener('focusout', () => {
    if (failures === 0) save()
  })
  for (const each of document.forms) each.addEventListener('submit', leave)
  addEventListener('online', () => save())
  addEventListener('pageshow', () => {
    leaving = false
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save({ keepalive: true })
  })
  addEventListener('beforeunload', (event) => {
    if (!leaving && !over && anyDirty()) event.preventDefault()
  })
}
