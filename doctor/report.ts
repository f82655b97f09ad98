import { styleText } from 'node:util'
import type { Examined, Line } from './examine'
import type { Finding } from './finding'

type Standing = Finding['standing']

/** Never by colour alone: each mark has its word. */
const marks: Record<Standing, { mark: string; word: string; colour: 'green' | 'yellow' | 'red' | 'gray' }> = {
  ready: { mark: '✔', word: 'ready', colour: 'green' },
  attention: { mark: '!', word: 'look', colour: 'yellow' },
  'not-ready': { mark: '✖', word: 'not ready', colour: 'red' },
  note: { mark: '·', word: 'note', colour: 'gray' },
}

const wordWidth = 9
const nameWidth = 28
const indent = ' '.repeat(4)

/** One group as lines of text: what was looked at, what was found, and below it what to do. */
export function groupText({ title, lines }: Examined, hasColour: boolean): string {
  return ['', title, ...lines.map((line) => lineText(line, hasColour))].join('\n')
}

function lineText(line: Line, hasColour: boolean): string {
  const { mark, word, colour } = marks[line.standing]
  const label = `${mark} ${word.padEnd(wordWidth)}`
  const text = `  ${hasColour ? styleText(colour, label) : label}  ${line.looksAt.padEnd(nameWidth)}  ${line.found}`
  return 'remedy' in line ? `${text}\n${indent}→ ${line.remedy}  [${line.id}]` : text
}

export type Summary = { looks: number; notReady: number; attention: number; leftOut: string[] }

export function summaryOf(lines: readonly Line[], leftOut: string[] = []): Summary {
  const count = (wanted: Standing) => lines.filter(({ standing }) => standing === wanted).length
  return { looks: lines.length - count('note'), notReady: count('not-ready'), attention: count('attention'), leftOut }
}

/** The last words. What was left out is said, so that nobody takes silence for health. */
export function summaryText({ looks, notReady, attention, leftOut }: Summary): string {
  const left = leftOut.length > 0 ? `Left out, as --offline asked: ${leftOut.join(', ')}.\n` : ''
  const open = notReady + attention
  if (open === 0) return `${left}All ${looks} are ready.`
  return `${left}${open} of ${looks} need attention: ${notReady} not ready (✖), ${attention} to look at (!).`
}

/** The same for programs. */
export function reportJson(groups: readonly Examined[], summary: Summary): string {
  return JSON.stringify({ summary, groups }, null, 2)
}
