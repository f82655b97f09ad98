/** The looks of the sandbox's own pages, light and dark. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#f7f5f0, #171a18); --card: light-dark(#fff, #202422); --ink: light-dark(#1e2522, #e9ece8);
  --quiet: light-dark(#59645f, #a3aea8); --line: light-dark(#dedad0, #363c39);
  --accent: light-dark(#17594a, #7fd1b9); --on-accent: light-dark(#fff, #10201b);
}
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif }
header, main { max-width: 52rem; margin: 0 auto; padding: 0 1.25rem }
header { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; padding-top: 1.25rem }
header strong { margin-right: auto }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem }
nav a { padding: .5rem 0 }
a { color: var(--accent); text-underline-offset: .2em }
a[aria-current] { color: var(--ink); text-decoration: none; font-weight: 600 }
main { padding-bottom: 4rem }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 1.5rem 0 .5rem }
h2 { font-size: 1.05rem; margin: 0 }
p { margin: .4rem 0; max-width: 65ch }
.quiet { color: var(--quiet); font-size: .9rem }
ul { list-style: none; padding: 0; margin: 1.25rem 0; display: grid; gap: .75rem }
li { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.15rem; min-width: 0 }
.row { display: flex; flex-wrap: wrap; gap: .4rem .9rem; align-items: center }
.row .end { margin-left: auto }
.code { font: 600 1.9rem/1.2 ui-monospace, monospace; letter-spacing: .08em }
.number { font: 600 1.2rem ui-monospace, monospace }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: .6rem 0 0 }
.break { overflow-wrap: anywhere }
iframe { width: 100%; height: 30rem; margin-top: .5rem; background: #fff;
  border: 1px solid var(--line); border-radius: .5rem }
summary { cursor: pointer; padding: .4rem 0; color: var(--accent) }
button { font: inherit; min-height: 2.75rem; padding: .4rem 1rem; border-radius: .6rem; cursor: pointer;
  border: 1px solid var(--accent); background: transparent; color: var(--accent) }
button:hover { background: var(--accent); color: var(--on-accent) }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
form { display: inline }
form.stack { display: block }
input, select { font: inherit; min-height: 2.75rem; width: 100%; max-width: 24rem; padding: .4rem .7rem;
  border: 1px solid var(--quiet); border-radius: .6rem; background: var(--card); color: var(--ink) }
.tag { border: 1px solid var(--line); border-radius: 1rem; padding: .05rem .65rem; font-size: .85rem }
dl { display: grid; grid-template-columns: auto 1fr; gap: .2rem 1rem; margin: .6rem 0 0; font-size: .9rem }
dl + .row { margin-top: .9rem }
li h2 { margin-top: .3rem }
.row h2 { margin-top: 0 }
ul:empty::before { content: 'Nothing yet.'; color: var(--quiet) }
li h3 { font-size: 1rem; margin: 0 }
dt { color: var(--quiet) } dd { margin: 0; overflow-wrap: anywhere }
`
