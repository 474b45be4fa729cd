import { listExamples, readOver, type Sample } from '../read-over'

/** The same examples as sites deliver them: twenty times as much around the article as in it, from bytes to draft. */
export const readPages = () => readOver(listExamples().map(asPage))

function asPage({ name, bytes }: Sample): Sample {
  const blocks = bytes
    .toString()
    .trim()
    .split(/\n\s*\n/)
    .map(escape)
  const article = blocks
    .map((block) => `<div class="article__row"><p class="text">${block}</p></div>`)
    .join('\n')
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${blocks[0]}</title>
<style>${'.card{margin:0 auto;display:flex}\n'.repeat(400)}</style><script>${'window.queue.push({name:"view"});\n'.repeat(700)}</script></head>
<body><nav><ul>${links(60)}</ul></nav><main><article>${article}</article></main>
<aside class="related"><ul>${links(60)}</ul></aside><footer><ul>${links(40)}</ul></footer></body></html>`
  return { name: name.replace(/\.txt$/, '.html'), bytes: Buffer.from(page) }
}

function links(count: number): string {
  const link = (n: number) =>
    `<li class="menu__item" data-position="${n}"><a class="menu__link" href="/part/${n}?from=menu"><span>Part ${n}</span></a></li>`
  return Array.from({ length: count }, (_, n) => link(n)).join('\n')
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
