import { endEverything, endVisit } from './end-visit'

type SignOutProps = { label: string }

/** Leave now and come back with one code: everything answered so far is kept. */
export function SignOut({ label }: SignOutProps) {
  return <Leaving action={endVisit} label={label} />
}

/** For whoever has left a browser open somewhere, or no longer knows where. */
export function SignOutEverywhere({ label }: SignOutProps) {
  return <Leaving action={endEverything} label={label} />
}

function Leaving({ action, label }: SignOutProps & { action: () => Promise<void> }) {
  return (
    <form action={action}>
      <button type="submit" className="min-h-11 cursor-pointer text-start underline underline-offset-4">
        {label}
      </button>
    </form>
  )
}
