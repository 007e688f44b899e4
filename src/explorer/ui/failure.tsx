/** Instead of a blank page: what went wrong, and a way back. */
export function Failure({ title, details, reload }: { title: string; details: readonly string[]; reload: string }) {
  return (
    <main className="failure" role="alert">
      <h1>{title}</h1>
      <ul className="plain-list">
        {details.map((detail) => (
          <li key={detail}>{detail}</li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => location.reload()}>
        {reload}
      </button>
    </main>
  );
}
