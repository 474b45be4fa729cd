import { listExamples, readOver, type Sample } from '../read-over'

/** The same examples as web pages, with what stands around an article, from bytes to draft. */
export const readHtml = () => readOver(listExamples().map(asPage))

function asPage({ name, bytes }: Sample): Sample {
  const blocks = bytes
    .toString()
    .trim()
    .split(/\n\s*\n/)
  const article = blocks.map((block) => `<p>${escape(block)}</p>`).join('\n')
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(blocks[0]!)}</title></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article>${article}</article><footer>About us</footer></body></html>`
  return { name: name.replace(/\.txt$/, '.html'), bytes: Buffer.from(page) }
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
