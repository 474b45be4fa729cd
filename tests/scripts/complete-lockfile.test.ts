import { spawnSync } from 'node:child_process'

/** The script is an ES module that Node.js runs as it is: so does this test. */
function run(code: string): unknown {
  const script = `import { completeLockfile } from './scripts/complete-lockfile.mjs'\n${code}`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

test('npm ci finds the packages of every platform in our lockfile', () => {
  const left = run(`
    import { readFileSync } from 'node:fs'
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
    console.log(JSON.stringify(completeLockfile(packages)))`)
  expect(left).toEqual([])
})

test('what was left out is named with its platform, as Node.js would look it up', () => {
  const packages = run(`
    const packages = {
      'node_modules/a': { optionalDependencies: { '@x/a-darwin-arm64': '1.2.3', '@x/a-linux-x64': '1.2.3' } },
      'node_modules/a/node_modules/@x/a-linux-x64': { version: '1.2.3' },
      'node_modules/a/node_modules/b': { optionalDependencies: { '@x/a-linux-x64': '1.2.3' } },
    }
    completeLockfile(packages)
    console.log(JSON.stringify(packages))`)
  expect(packages).toHaveProperty(['node_modules/@x/a-darwin-arm64'], {
    version: '1.2.3',
    cpu: ['arm64'],
    optional: true,
    os: ['darwin'],
  })
  expect(Object.keys(packages as object)).toHaveLength(4)
})
