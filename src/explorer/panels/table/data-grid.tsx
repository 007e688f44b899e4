import { ArrowDown, ArrowUp } from "lucide-react";
import { useLayoutEffect, useRef, useState } from "react";
import { CHEVRON } from "../../ui/icon.ts";
import { PHONE, useMedia } from "../../ui/use-media.ts";
import { useMessages } from "../explorer-context.ts";
import type { Column } from "./columns.ts";

interface Props<Row> {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  sort: string;
  descending: boolean;
  chosen: string | undefined;
  className: string;
  onSort: (column: string, descending: boolean) => void;
  onChoose: (key: string) => void;
  onHover: (key: string | undefined) => void;
}

/** Height of a row (on a phone, for fingers), and rows drawn outside the window: a table may have ten thousand rows. */
const ROW = 34;
const PHONE_ROW = 44;
const MARGIN = 12;

/** A table that sorts by its headings and draws only the rows in sight. */
export function DataGrid<Row extends { key: string }>(props: Props<Row>) {
  const { label, columns, rows, sort, descending, chosen, className, onSort, onChoose, onHover } = props;
  const messages = useMessages();
  const height = useMedia(PHONE) ? PHONE_ROW : ROW;
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, room: 900 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = (): void =>
      setView((old) => {
        const top = Math.floor(element.scrollTop / height) * height;
        return old.top === top && old.room === element.clientHeight ? old : { top, room: element.clientHeight };
      });
    measure();
    element.addEventListener("scroll", measure, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", measure);
      observer.disconnect();
    };
  }, [height]);
  const first = Math.max(0, view.top / height - MARGIN);
  const last = Math.min(rows.length, Math.ceil((view.top + view.room) / height) + MARGIN);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <div ref={box} className="grid-box" tabIndex={0} role="region" aria-label={label}>
      <table className={`grid ${className}`} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => {
              const active = column.id === sort;
              return (
                <th
                  key={column.id}
                  scope="col"
                  className={`${column.numeric ? "numeric" : ""} col-${column.id}`}
                  {...(column.sort ? { "aria-sort": active ? (descending ? "descending" : "ascending") : "none" } : {})}
                >
                  {column.sort ? (
                    <button
                      type="button"
                      onClick={() => onSort(column.id, active ? !descending : column.descendsFirst === true)}
                    >
                      {column.label(messages)}
                      {active ? descending ? <ArrowDown {...CHEVRON} /> : <ArrowUp {...CHEVRON} /> : null}
                    </button>
                  ) : (
                    column.label(messages)
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {first > 0 ? <tr aria-hidden="true" style={{ height: first * height }} /> : null}
          {rows.slice(first, last).map((row, i) => (
            <tr
              key={row.key}
              aria-rowindex={first + i + 2}
              className={row.key === chosen ? "chosen" : ""}
              onClick={() => onChoose(row.key)}
              onMouseEnter={() => onHover(row.key)}
              onMouseLeave={() => onHover(undefined)}
            >
              {columns.map((column, at) => (
                <td key={column.id} className={`${column.numeric ? "numeric" : ""} col-${column.id}`}>
                  {at === 0 ? (
                    <button type="button" className="cell-button" aria-pressed={row.key === chosen}>
                      {column.cell(row)}
                    </button>
                  ) : (
                    column.cell(row)
                  )}
                </td>
              ))}
            </tr>
          ))}
          {last < rows.length ? <tr aria-hidden="true" style={{ height: (rows.length - last) * height }} /> : null}
        </tbody>
      </table>
    </div>
  );
}
