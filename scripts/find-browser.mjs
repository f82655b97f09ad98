import fs from 'node:fs'
import path from 'node:path'
import { runChild, runNode } from './children.mjs'
import { inPackage } from './paths.mjs'
import { StageFailed } from './stage-failed.mjs'

/** The shell, which is all that a story needs, first: without a window to draw, stories take a quarter less time. */
const programs = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
const debianPackages = ['chromium-headless-shell', 'chromium']

/**
 * A Chromium that starts: CHROME_PATH, one on this machine, Playwright's own; else it is installed, from
 * Playwright or, as root on Debian, from Debian.
 * @returns {Promise<string>} the program's path
 */
export async function findBrowser(say) {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH
  const found = await firstThatStarts([...installedPrograms(), await playwrightProgram()])
  if (found) return found
  say.doing('no Chromium here; installing one')
  return (await installFromPlaywright()) ?? (await installFromDebian()) ?? refuse()
}

function installedPrograms() {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const named = folders.flatMap((folder) => programs.map((program) => path.join(folder, program)))
  return [...named, macChrome].filter((file) => fs.existsSync(file))
}

async function playwrightProgram() {
  const { chromium } = await import('@playwright/test')
  return chromium.executablePath()
}

/** A program that is there may still lack a library, or be a mere pointer to a shop; so it is asked its version. */
async function firstThatStarts(files) {
  for (const file of files.filter((file) => file && fs.existsSync(file))) {
    const { code } = await runChild(file, ['--version'])
    if (code === 0) return file
  }
  return null
}

async function installFromPlaywright() {
  const isRoot = process.getuid?.() === 0
  await runNode([inPackage('@playwright/test/cli.js'), 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium'])
  return firstThatStarts([await playwrightProgram()])
}

async function installFromDebian() {
  if (process.getuid?.() !== 0 || !fs.existsSync('/etc/debian_version')) return null
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runChild('apt-get', ['update'], { env })
  for (const browser of debianPackages) {
    const { code } = await runChild('apt-get', ['install', '-y', '--no-install-recommends', browser, 'fonts-liberation'], { env })
    if (code === 0) return firstThatStarts(installedPrograms())
  }
  return null
}

function refuse() {
  throw new StageFailed('No Chromium was found, and none could be installed. Set CHROME_PATH to one.')
}
