/**
 * What the pages do in the browser: copy a number, and show what is new without a reload. A list that
 * has `data-live` is fetched again every second; items that are already there stay untouched, so that
 * focus and opened mails are kept.
 */
export const script = `
document.addEventListener('click', async ({ target }) => {
  const text = target.dataset?.copy
  if (!text) return
  await navigator.clipboard.writeText(text)
  target.textContent = 'Copied'
  setTimeout(() => { target.textContent = 'Copy' }, 1500)
})

const list = document.querySelector('[data-live]')
const versionOf = (item) => item.id + ' ' + (item.dataset.version ?? '')

async function refresh() {
  const answer = await fetch(list.dataset.live).catch(() => null)
  if (answer?.ok) show(new DOMParser().parseFromString(await answer.text(), 'text/html').body.children)
  setTimeout(refresh, 1000)
}

function show(items) {
  const known = new Map([...list.children].map((item) => [versionOf(item), item]))
  const wanted = [...items].map((item) => known.get(versionOf(item)) ?? item)
  const isSame = wanted.length === list.children.length && wanted.every((item, at) => item === list.children[at])
  if (isSame) return
  for (const item of [...list.children]) if (!wanted.includes(item)) item.remove()
  wanted.forEach((item, at) => {
    if (list.children[at] !== item) list.insertBefore(item, list.children[at] ?? null)
  })
  const news = wanted.find((item) => !known.has(versionOf(item)))
  if (news) document.querySelector('[role=status]').textContent = news.dataset.news ?? ''
}

if (list) refresh()
`
