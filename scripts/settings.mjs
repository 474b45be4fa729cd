// The settings of the machine: what stands in the environment, then what stands in the file .env of the project.
import path from 'node:path'
import { existsSync } from 'node:fs'
import { root } from './fresh.mjs'

export function loadSettings() {
  process.env.COUNTERSIGN_ROOT = root
  const file = path.join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}
