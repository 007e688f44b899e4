import { Menu, MenuButton, MenuProvider } from "@ariakit/react";
import { ChevronDown, Download } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { CHEVRON, ICON } from "../ui/icon.ts";
import { useMessages } from "./explorer-context.ts";

const ExportList = lazy(() => import("./export-list.tsx"));

/** Opens the list of formats; the exporters are loaded with it. */
export default function ExportMenu({ compact = false, inside = false }: { compact?: boolean; inside?: boolean }) {
  const messages = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <MenuProvider open={open} setOpen={setOpen}>
      <MenuButton
        className={inside ? "menu-item" : compact ? "icon-button" : "button export-button"}
        {...(compact ? { "aria-label": messages.app.export, title: messages.app.export } : {})}
      >
        {inside ? null : <Download {...ICON} />}
        {compact ? null : <span>{messages.app.export}</span>}
        {compact || inside ? null : <ChevronDown {...CHEVRON} />}
      </MenuButton>
      <Menu className="menu export-menu" gutter={8} aria-label={messages.app.export} unmountOnHide>
        <Suspense fallback={null}>
          <ExportList onDone={() => setOpen(false)} />
        </Suspense>
      </Menu>
    </MenuProvider>
  );
}
