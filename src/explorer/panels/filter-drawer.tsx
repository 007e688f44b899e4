import { Dialog, DialogDismiss, DialogHeading } from "@ariakit/react";
import { X } from "lucide-react";
import { ICON } from "../ui/icon.ts";
import { useExplorer, useMessages } from "./explorer-context.ts";
import { FilterPanel } from "./filter-panel.tsx";

/** The filters over the stage, where the window has no column for them. */
export default function FilterDrawer() {
  const messages = useMessages();
  const { store } = useExplorer();
  return (
    <Dialog
      open
      className="drawer"
      backdrop={<div className="scrim" />}
      onClose={() => store.setState({ overlay: undefined })}
    >
      <div className="drawer-head">
        <DialogHeading>{messages.filter.label}</DialogHeading>
        <DialogDismiss className="icon-button" aria-label={messages.filter.close}>
          <X {...ICON} />
        </DialogDismiss>
      </div>
      <FilterPanel />
    </Dialog>
  );
}
