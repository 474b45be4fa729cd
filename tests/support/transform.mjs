// Jest's transform: esbuild, because it is fast, installed anyway, and also reads packages that are ESM only.

import { createHash } from 'node:crypto'
import { transformSync, version } from 'esbuild'

const options = {
  format: 'cjs',
  target: 'node20',
  jsx: 'automatic',
  sourcemap: 'inline',
  sourcesContent: false,
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': '__importMetaUrl', 'import.meta.dirname': '__dirname' },
  banner: 'const __importMetaUrl = require("node:url").pathToFileURL(__filename).href;',
}

const loaderOf = (path) => path.match(/\.(tsx?|jsx)$/)?.[1] ?? 'js'

const transform = {
  process: (source, path) => transformSync(source, { ...options, loader: loaderOf(path), sourcefile: path }),
  getCacheKey: (source, path) =>
    createHash('sha1')
      .update(JSON.stringify([version, options, path, source]))
      .digest('hex'),
}

export default transform
