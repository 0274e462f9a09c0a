/** What the set-up page needs beyond the site's style sheet: its form. Contrast is at least 4.5:1 in both schemes. */
export const setupStyle = `
.setup { --bad: #a3131f; }
@media (prefers-color-scheme: dark) { .setup { --bad: #ff9a9a; } }
.setup :is(header, main) { width: 100%; max-width: 40rem; margin-inline: auto; padding: var(--space-m) var(--gutter); }
.setup header { display: flex; justify-content: space-between; align-items: center; }
.setup h1 { margin-block: var(--space-m); font-size: var(--text-3xl); line-height: 1; letter-spacing: -0.03em; }
.setup main > p { font: 400 var(--text-l) / 1.45 var(--serif); }
.field { margin: 1.25rem 0; }
label { display: block; font-weight: 600; }
.hint { margin: 0.125rem 0 0.25rem; color: var(--ink-soft); }
.setup input { width: 100%; padding: 0.625rem 0.75rem; border: 1.5px solid var(--ink-soft); border-radius: 0; background: var(--paper); color: var(--ink); font: inherit; }
.setup input[aria-invalid] { border-color: var(--bad); }
.problems { margin: 0.25rem 0; padding: 0; list-style: none; color: var(--bad); font-weight: 600; }
.summary { margin-bottom: var(--space-m); padding: var(--space-m); border-inline-start: 5px solid var(--bad); background: var(--surface); }
.summary h2 { font-size: var(--text-xl); }
`.trimStart()
