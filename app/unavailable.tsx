import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

/** Something this page needs does not answer. The place is kept; trying again is a reload. */
export function Unavailable({ words }: { words: { text: string; again: string } }) {
  return (
    <>
      <Notice kind="problem">{words.text}</Notice>
      <div className="foot">
        <ButtonLink href="">{words.again}</ButtonLink>
      </div>
    </>
  )
}
