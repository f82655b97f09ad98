import { drawPicture } from '../draw-picture'
import type { Caller } from './caller'
import { readForms, type PageForm } from './page-forms'
import type { Post } from './post'
import { targets } from './targets'
import { assembleTroupe } from './troupe'

export type World = { appUrl: string; sandboxUrl: string; port: number }

/** Everybody on stage, and the pages' forms as they get them. */
export type Scene = { troupe: Caller[]; forms: Map<string, PageForm[]>; picture: Buffer }

export async function setScene({ appUrl }: World): Promise<Scene> {
  const troupe = await assembleTroupe()
  const lending = troupe.find(({ stage }) => stage === 'lending')!
  for (const caller of troupe) caller.words.link = lending.words.link!
  const pages = targets.filter(({ body }) => body === 'form')
  const forms = new Map<string, PageForm[]>()
  for (const { path, callers } of pages) {
    const caller = troupe.find(({ stage }) => stage === callers[0])!
    forms.set(path, await readForms(appUrl, path.replace(':link', caller.words.link!), caller))
  }
  const without = [...forms].filter(([, found]) => found.length === 0).map(([path]) => path)
  if (without.length > 0) throw new Error(`No form was found on ${without.join(', ')}`)
  return { troupe, forms, picture: Buffer.from(await drawPicture('id-front')) }
}

/** Mostly somebody for whom the address is meant. */
export function callerOf({ caller, target }: Post, { troupe }: Scene): Caller {
  if (caller > 32) return troupe[caller % troupe.length]!
  const stage = target.callers[caller % target.callers.length]
  return troupe.find((one) => one.stage === stage)!
}
