/** One line of a filter that is a box to check. */
export function CheckRow({
  checked,
  name,
  count,
  onChange,
}: {
  checked: boolean;
  name: string;
  count: React.ReactNode;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span className="row-name">{name}</span>
      <span className="count">{count}</span>
    </label>
  );
}
