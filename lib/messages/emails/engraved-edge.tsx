/** How many ticks make the band; fine on a phone, not coarse on a desktop. */
const ticks = 84

/**
 * The edge of an engraved bond, in what every mail program can draw: a row of fine ticks between two
 * hairlines. Decoration, so it is hidden from screen readers.
 */
export function EngravedEdge({ colour }: { colour: string }) {
  const line = `1px solid ${colour}`
  return (
    <table
      aria-hidden="true"
      role="presentation"
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      className="edge"
      style={{ borderCollapse: 'collapse', tableLayout: 'fixed' }}
    >
      <tbody>
        <tr>
          {Array.from({ length: ticks }, (_, tick) => (
            <td
              key={tick}
              style={{ height: '4px', fontSize: 0, lineHeight: 0, borderTop: line, borderBottom: line, borderRight: line }}
            />
          ))}
        </tr>
      </tbody>
    </table>
  )
}
