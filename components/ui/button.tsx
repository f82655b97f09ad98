import type { ComponentProps } from 'react'

const shape =
  'flex min-h-13.5 w-full cursor-pointer items-center justify-center gap-2.5 rounded-control border px-6 py-3 ' +
  'text-center font-semibold transition-colors duration-150 '

const looks = {
  primary:
    'border-transparent bg-accent text-on-accent hover:bg-accent-deep ' +
    'aria-disabled:cursor-progress aria-disabled:opacity-75',
  quiet: 'border-line text-accent hover:bg-soft',
} as const

type Look = { look?: keyof typeof looks }

/** A screen has one primary button; whatever else there is to do is quiet. */
export function Button({ look = 'primary', className = '', ...button }: ComponentProps<'button'> & Look) {
  return <button {...button} className={`${shape}${looks[look]} ${className}`} />
}

/** The same look for something that only leads elsewhere. */
export function ButtonLink({ look = 'primary', className = '', ...link }: ComponentProps<'a'> & Look) {
  return <a {...link} className={`${shape}${looks[look]} ${className}`} />
}
