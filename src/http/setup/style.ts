/** The set-up page's style sheet. Contrast is at least 4.5:1 in both schemes. */
export const setupStyle = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --line: #767676; --bad: #a3131f; --act: #14507a; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f2f2f2; --paper: #17191c; --line: #8c8c8c; --bad: #ff9a9a; --act: #9fd0f5; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif; }
header, main { max-width: 34rem; margin: 0 auto; padding: 1rem; }
header { display: flex; justify-content: space-between; align-items: baseline; }
header p { margin: 0; font-weight: 700; }
h1 { font-size: 1.75rem; line-height: 1.2; }
a { color: var(--act); }
.field { margin: 1.25rem 0; }
label { display: block; font-weight: 600; }
.hint { margin: 0.125rem 0 0.25rem; }
input { width: 100%; padding: 0.625rem; border: 2px solid var(--line); border-radius: 4px; background: var(--paper); color: var(--ink); font: inherit; }
input[aria-invalid] { border-color: var(--bad); }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
.problems { margin: 0.25rem 0; padding: 0; list-style: none; color: var(--bad); font-weight: 600; }
.summary { border: 2px solid var(--bad); border-radius: 4px; padding: 0 1rem; }
.summary h2 { font-size: 1.125rem; }
button { padding: 0.75rem 1.25rem; border: 0; border-radius: 4px; background: var(--act); color: var(--paper); font: inherit; font-weight: 600; cursor: pointer; }
`.trimStart()
