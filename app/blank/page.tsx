/**
 * The yardstick: what an empty page of this very build weighs. Tests and benches measure every
 * screen against it; nothing links here.
 */
export default function BlankPage() {
  return (
    <main>
      <title>Blank</title>
      <p>Blank</p>
    </main>
  )
}
