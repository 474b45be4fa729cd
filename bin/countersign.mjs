#!/usr/bin/env node
// Starts the command, after making what it lacks. Paths are relative to where it was typed, settings to the project.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from '../scripts/bundle.mjs'
import { root } from '../scripts/fresh.mjs'
import { loadSettings } from '../scripts/settings.mjs'
import { checkNode, generateClient, installPackages } from '../scripts/prepare.mjs'

try {
  checkNode()
  if (!existsSync(path.join(root, 'node_modules/.package-lock.json'))) await installPackages({ tools: false })
  await generateClient()
  await bundle()
  loadSettings()
  if (process.cwd() === root && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
  process.env.NODE_ENV ??= 'production'
  await import(pathToFileURL(path.join(root, 'dist/countersign.mjs')))
} catch (fault) {
  console.error(`countersign: ${fault.message}`)
  process.exitCode = 1
}
