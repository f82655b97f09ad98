import { Icon } from '@/components/ui/icon'
import { Radio } from '@/components/ui/radio'
import { changeSubjects } from '@/lib/domain/change-request'
import type { Language } from '@/lib/domain/language'
import type { detailsWords } from '@/lib/words/details'

type SubjectFieldProps = {
  words: (typeof detailsWords)[Language]['change']
  chosen: unknown
  problem: string | undefined
}

/** What is different now: one of a few, all in sight. */
export function SubjectField({ words, chosen, problem }: SubjectFieldProps) {
  return (
    <fieldset className="min-w-0" aria-describedby={problem && 'about-problem'} data-wrong={problem ? true : undefined}>
      <legend className="font-semibold">{words.about}</legend>
      {problem && (
        <p id="about-problem" className="mt-1 flex items-start gap-2 text-small font-medium text-bad">
          <Icon name="alert" className="mt-px size-5 flex-none" />
          {problem}
        </p>
      )}
      <div className="mt-2 border-t border-line">
        {changeSubjects.map((subject, place) => (
          <Radio
            key={subject}
            id={place === 0 ? 'about' : `about-${subject}`}
            name="about"
            value={subject}
            {...words.subjects[subject]}
            isChosen={subject === chosen}
          />
        ))}
      </div>
    </fieldset>
  )
}
