import { Icon } from '@/components/ui/icon'
import { dayOf } from '@/lib/domain/day'
import type { Language } from '@/lib/domain/language'
import { placeRungs, type Rung } from '@/lib/domain/maturity'
import { formatDay } from '@/lib/domain/moment'
import { formatMoney } from '@/lib/domain/money'
import type { homeWords } from '@/lib/words/home'

type LadderProps = { rungs: Rung[]; words: (typeof homeWords)[Language]; language: Language }

const [width, height, edge, bar] = [560, 132, 10, 12]

/** What comes due when: a picture, and the same as a table for who reads tables. */
export function Ladder({ rungs, words, language }: LadderProps) {
  if (rungs.length === 0) return null
  const { title, lead, asTable, day, amount, today } = words.ladder
  const first = dayOf(new Date())
  return (
    <section className="mt-7">
      <h2 className="font-semibold">{title}</h2>
      <p className="mt-1 text-pretty text-muted">{lead}</p>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="ladder">
        {placeRungs(rungs, first).map(({ day, across, height: share }) => {
          const tall = Math.max(4, share * (height - 2 * edge))
          const x = edge + across * (width - 2 * edge - bar)
          return <rect key={day} x={x} y={height - 2 - tall} width={bar} height={tall} rx="2" fill="currentColor" />
        })}
        <path d={`M0 ${height - 1}H${width}`} stroke="currentColor" strokeWidth="1" />
      </svg>
      <p aria-hidden="true" className="flex justify-between gap-4 text-fine text-muted">
        <span>{today}</span>
        <span>{formatDay(rungs.at(-1)!.day, language)}</span>
      </p>
      <details className="mt-2">
        <summary className="disclosure">
          {asTable}
          <Icon name="down" className="size-5" />
        </summary>
        <table className="facts">
          <thead>
            <tr>
              <th scope="col">{day}</th>
              <th scope="col" className="text-end">{amount}</th>
            </tr>
          </thead>
          <tbody>
            {rungs.map((rung) => (
              <tr key={rung.day}>
                <td>{formatDay(rung.day, language)}</td>
                <td className="text-end">{formatMoney(rung.amount, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
