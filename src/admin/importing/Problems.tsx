/** Why something could not be done; gets the focus when there is something. */
export function Problems({ heading, problems }: { heading: string; problems: string[] }) {
  if (problems.length === 0) return null
  return (
    <section
      aria-labelledby="import-problems-heading"
      className="import-problems"
      id="import-problems"
      tabIndex={-1}
    >
      <h2 id="import-problems-heading">{heading}</h2>
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </section>
  )
}
