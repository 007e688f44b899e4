import { ChevronDown, ChevronRight } from "lucide-react";
import { useId, useState } from "react";
import { CHEVRON } from "../ui/icon.ts";

/** A part of the filters that is folded away until asked for; open from the start where something in it is set. */
export function Fold({ title, count, set, children }: FoldProps) {
  const [chosen, setOpen] = useState<boolean>();
  const open = chosen ?? set;
  const id = useId();
  return (
    <section>
      <h2 className="fold-heading">
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {title}
          <span className="count">{count}</span>
          {open ? <ChevronDown {...CHEVRON} /> : <ChevronRight {...CHEVRON} />}
        </button>
      </h2>
      <div id={id}>{open ? children : null}</div>
    </section>
  );
}

interface FoldProps {
  title: string;
  count: React.ReactNode;
  set: boolean;
  children: React.ReactNode;
}
