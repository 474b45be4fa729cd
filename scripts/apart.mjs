// For a program that must begin soon: it becomes one small file, and what it imports only when that is needed stands beside it as
// programs of their own.
import path from 'node:path'

/** `parts`: filled while the program is built, with where each stands among our files and the name it is imported by. */
export function importingApart(folder) {
  const parts = []
  const plugin = {
    name: 'apart',
    setup({ onResolve, initialOptions: { absWorkingDir } }) {
      onResolve({ filter: /^(?:@\/|\.)/ }, ({ kind, path: asked, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined
        const file = asked.startsWith('@/')
          ? path.join(absWorkingDir, asked.slice(2))
          : path.join(resolveDir, asked)
        const out = `${folder}/${path.basename(asked)}`
        parts.push({ in: `${file}.ts`, out })
        return { path: `./${out}.mjs`, external: true }
      })
    },
  }
  return { plugin, parts }
}
