/** The database of this browser in which pictures wait. */
export const shelfName = 'foyer'
