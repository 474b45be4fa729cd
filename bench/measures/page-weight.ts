import type { Measure } from '../result'
import { transfer } from '../transfer'

/** What a first visit moves over the wire, compressed: the page and every style, script and font that it asks for. */
export const pageWeight: Measure = async (bench) => {
  const { url, slug } = await bench.site()
  const page = await transfer(`${url}/c/${slug}`)
  const assets = await Promise.all(listAssets(page.text).map((path) => transfer(new URL(path, url).href)))
  const assetBytes = assets.reduce((sum, { bytes }) => sum + bytes, 0)
  const scripts = (page.text.match(/<script\b/g) ?? []).length
  return {
    pageBytes: page.bytes,
    totalBytes: page.bytes + assetBytes,
    requests: 1 + assets.length,
    scripts,
    errors: 0,
  }
}

function listAssets(html: string): string[] {
  const links = [...html.matchAll(/<link\b[^>]*\brel="(?:stylesheet|preload)"[^>]*>/g)].map(([tag]) => tag)
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="[^"]+"[^>]*>/g)].map(([tag]) => tag)
  const paths = [...links, ...scripts].map((tag) => /\b(?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? '')
  return [...new Set(paths.filter(Boolean))]
}
