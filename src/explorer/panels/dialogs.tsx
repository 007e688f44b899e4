import { Dialog, DialogDismiss, DialogHeading } from "@ariakit/react";
import { Copy, FileText, ShieldCheck, TriangleAlert, X } from "lucide-react";
import type { Issue } from "../../schema/issue.ts";
import { formatIssue } from "../../schema/issue.ts";
import { plainTitle } from "../store/titles.ts";
import { ICON } from "../ui/icon.ts";
import { formatBytes } from "./format-bytes.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";

/** Why a file was refused. */
export interface FileFailure {
  name: string;
  kind: "graph" | "transcript";
  issues: readonly Issue[];
}

/** A file that is being read. */
export interface FileReading {
  name: string;
  size: number;
  progress?: { stage: string; index: number; count: number };
}

/** Faults shown of a file that has many. */
const FIRST_FAULTS = 5;

/** A file that cannot be opened: which field or line, what is wrong, a way on, and that the open talk is untouched. */
export function FailureDialog({
  failure,
  onClose,
  onAnother,
}: {
  failure: FileFailure;
  onClose: () => void;
  onAnother: () => void;
}) {
  const messages = useMessages();
  const { copy } = useExplorer();
  const title = useExplorerState((state) => state.talk.file.attributes.documents[0]?.title ?? "");
  const more = failure.issues.length - FIRST_FAULTS;
  return (
    <Dialog open onClose={onClose} className="dialog" backdrop={<div className="scrim" />}>
      <div className="dialog-head">
        <DialogHeading className="dialog-title">{messages.open.failed}</DialogHeading>
        <DialogDismiss className="icon-button" aria-label={messages.app.close}>
          <X {...ICON} />
        </DialogDismiss>
      </div>
      <div className="dialog-body">
        <p className="file-box">
          <FileText {...ICON} />
          <b>{failure.name}</b>
        </p>
        <div className="faults" role="alert">
          <TriangleAlert {...ICON} />
          <div>
            {failure.kind === "graph" ? <b>{messages.open.notGraph}</b> : null}
            <ul className="plain-list">
              {failure.issues.slice(0, FIRST_FAULTS).map((issue, i) => (
                <li key={`${i} ${issue.path}`}>
                  {issue.path === "" ? null : <code>{issue.path}</code>} {issue.message}
                </li>
              ))}
            </ul>
            {more > 0 ? <p>{messages.open.more(more)}</p> : null}
          </div>
        </div>
        <button
          type="button"
          className="button"
          onClick={() => copy([failure.name, ...failure.issues.map(formatIssue)].join("\n"), messages.evidence.copied)}
        >
          <Copy {...ICON} />
          {messages.open.copyReport}
        </button>
      </div>
      <div className="dialog-foot">
        <span className="note">
          <ShieldCheck {...ICON} />
          {messages.open.untouched(plainTitle(title))}
        </span>
        <DialogDismiss className="button">{messages.app.close}</DialogDismiss>
        <button type="button" className="button primary" onClick={onAnother}>
          {messages.open.another}
        </button>
      </div>
    </Dialog>
  );
}

/** A transcript being read: the stage, how far, and a way to stop. */
export function ProgressDialog({ reading, onCancel }: { reading: FileReading; onCancel: () => void }) {
  const messages = useMessages();
  const { progress } = reading;
  return (
    <Dialog open onClose={onCancel} className="dialog" backdrop={<div className="scrim" />}>
      <div className="dialog-head">
        <DialogHeading className="dialog-title">{messages.open.building}</DialogHeading>
      </div>
      <div className="dialog-body">
        <p className="note">
          {reading.name} · {formatBytes(reading.size)}
        </p>
        <div
          className="progress"
          role="progressbar"
          aria-label={messages.open.building}
          aria-valuemin={0}
          aria-valuemax={progress?.count ?? 1}
          aria-valuenow={progress?.index ?? 0}
        >
          <i style={{ width: `${((progress?.index ?? 0) / (progress?.count ?? 1)) * 100}%` }} />
        </div>
        <p className="progress-words" aria-live="polite">
          <span>{progress ? messages.open.step(progress.index, progress.count) : null}</span>
          <span className="note">{progress?.stage}</span>
        </p>
        <p className="note">{messages.open.private}</p>
      </div>
      <div className="dialog-foot">
        <span className="note">{messages.open.keepsOpen}</span>
        <button type="button" className="button" onClick={onCancel}>
          {messages.app.cancel} <kbd>esc</kbd>
        </button>
      </div>
    </Dialog>
  );
}
