// The page of what our server says by itself, while nothing else can: the paper and ink of the site in a few lines of its own, as
// no style sheet may be there to ask for.

import { createHash } from 'node:crypto'

const style = `
:root{color-scheme:light dark;--paper:#fbfaf6;--ink:#1d1b18;--accent:#865400}
@media (prefers-color-scheme: dark){:root{--paper:#171613;--ink:#ebe7dd;--accent:#e2b055}}
body{margin:0;background:var(--paper);color:var(--ink);
font:1.125rem/1.6 Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Noto Serif",serif}
main{max-width:34rem;margin:0 auto;padding:clamp(3rem,12vh,8rem) 1.25rem 3rem;overflow-wrap:anywhere}
h1{margin:0 0 1rem;font-size:2.25rem;line-height:1.2;font-weight:500}
p{margin:0 0 1.5rem}
a{display:inline-block;padding:.6875rem 1.25rem;background:var(--ink);color:var(--paper);text-decoration:none;
font:600 1rem/1.4 system-ui,sans-serif}
a:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
`

const styleHash = createHash('sha256').update(style).digest('base64')

export const refusalPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'`

/** `title` and `text` are words of ours; `canRetry`: the same address may answer in a while. */
export function refusalPage({
  title,
  text,
  canRetry,
}: {
  title: string
  text: string
  canRetry: boolean
}): string {
  const retry = canRetry ? '<p><a href="">Try again</a></p>' : ''
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head><body><main><h1>${title}</h1><p>${text}</p>${retry}</main></body></html>`
}
