import type { ReactNode } from 'react'
import type { Language } from '@/lib/domain/language'
import { accountRooms, roomPaths, type AccountRoom } from '@/lib/domain/room'
import { accountNavWords } from '@/lib/words/account-nav'
import { Frame } from '../frame'
import { pageTitle } from '../page-title'

type AccountFrameProps = {
  /** The room that this page belongs to. */
  room: AccountRoom
  language: Language
  title: string
  /** Stands before the title of the window while something is wrong: "Error: ". */
  problemPrefix?: string
  lead?: ReactNode
  /** From a page within a room. */
  backTo?: string
  /** What is within says the page's title itself: a form, with whether something is wrong. */
  hasForm?: boolean
  children: ReactNode
}

/** Every page of the account: the frame, its title, and the way to the other rooms. */
export function AccountFrame({ room, language, title, problemPrefix = '', lead, backTo, hasForm, children }: AccountFrameProps) {
  return (
    <Frame language={language} title={title} lead={lead} backTo={backTo} visitor="customer" isHome={room === 'home'}>
      {!hasForm && <title>{pageTitle(`${problemPrefix}${title}`)}</title>}
      {children}
      <Rooms room={room} language={language} />
    </Frame>
  )
}

/** After the page's own part in reading order, so that nobody has to pass it every time; at the thumb on a phone. */
function Rooms({ room, language }: { room: AccountRoom; language: Language }) {
  const words = accountNavWords[language]
  return (
    <nav aria-label={words.label} className="rooms">
      <ul>
        {accountRooms.map((name) => (
          <li key={name}>
            <a href={roomPaths[name]} aria-current={name === room ? 'page' : undefined}>
              {words.rooms[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
