import { Dialog, DialogDismiss, DialogHeading } from "@ariakit/react";
import type { Issue } from "../../schema/issue.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";

/** Why a file was refused. */
export interface FileFailure {
  name: string;
  kind: "graph" | "transcript";
  issues: readonly Issue[];
}

/** Faults shown of a file that has many. */
const FIRST_FAULTS = 6;

/** A file that cannot be opened: which field or line, what is wrong, and that the open graph is untouched. */
export function FailureDialog({ failure, onClose }: { failure: FileFailure; onClose: () => void }) {
  const messages = useMessages();
  const title = useExplorerState((state) => state.talk.file.attributes.documents[0]?.title ?? "");
  const more = failure.issues.length - FIRST_FAULTS;
  return (
    <Dialog open onClose={onClose} className="dialog" backdrop={<div className="scrim" />}>
      <DialogHeading className="dialog-title">{messages.open.title}</DialogHeading>
      <p>
        <b>{failure.name}</b>
        {failure.kind === "graph" ? ` · ${messages.open.notGraph}` : null}
      </p>
      <ul className="faults">
        {failure.issues.slice(0, FIRST_FAULTS).map((issue) => (
          <li key={`${issue.path} ${issue.message}`}>
            {issue.path === "" ? null : <code>{issue.path}</code>} {issue.message}
          </li>
        ))}
        {more > 0 ? <li>{messages.open.more(more)}</li> : null}
      </ul>
      <p className="note">{messages.open.untouched(title)}</p>
      <div className="dialog-foot">
        <DialogDismiss className="button primary">{messages.open.close}</DialogDismiss>
      </div>
    </Dialog>
  );
}

/** All commands with their keys. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const messages = useMessages();
  const { commands } = useExplorer();
  const rows = [
    ...commands.map((c) => ({ id: c.id, label: c.label(messages), keys: c.keys })),
    { id: "walk", label: messages.keyboard.walk, keys: ["← →", "↑ ↓"] },
    { id: "select", label: messages.keyboard.select, keys: ["Enter"] },
  ];
  return (
    <Dialog open onClose={onClose} className="dialog" backdrop={<div className="scrim" />}>
      <DialogHeading className="dialog-title">{messages.keyboard.title}</DialogHeading>
      <dl className="keys">
        {rows.map(({ id, label, keys }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <div className="dialog-foot">
        <DialogDismiss className="button">{messages.keyboard.close}</DialogDismiss>
      </div>
    </Dialog>
  );
}

/** A transcript being read: the stage, and a way to stop. */
export function ProgressDialog({
  progress,
  onCancel,
}: {
  progress: { stage: string; index: number; count: number } | undefined;
  onCancel: () => void;
}) {
  const messages = useMessages();
  return (
    <Dialog open onClose={onCancel} className="dialog" backdrop={<div className="scrim" />}>
      <DialogHeading className="dialog-title">{messages.open.building}</DialogHeading>
      <progress max={progress?.count ?? 1} value={progress?.index ?? 0} aria-label={messages.open.building} />
      <p aria-live="polite">{progress ? messages.open.reading(progress.stage, progress.index, progress.count) : "…"}</p>
      <p className="note">
        {messages.open.private} {messages.open.keepsOpen}
      </p>
      <div className="dialog-foot">
        <button type="button" className="button" onClick={onCancel}>
          {messages.open.cancel}
        </button>
      </div>
    </Dialog>
  );
}
