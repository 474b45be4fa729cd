// A page's element in, the finished HTML document out. `react-dom/server` is imported on first use: Next forbids it otherwise.

import type { ReactElement } from 'react'

export async function renderHtml(page: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!doctype html>${renderToStaticMarkup(page)}`
}
