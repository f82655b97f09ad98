import { endVisit } from './end-visit'

/** Leave now and come back with one code: everything answered so far is kept. */
export function SignOut({ label }: { label: string }) {
  return (
    <form action={endVisit}>
      <button type="submit" className="min-h-11 cursor-pointer underline underline-offset-4">
        {label}
      </button>
    </form>
  )
}
