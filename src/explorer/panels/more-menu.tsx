import { Menu, MenuButton, MenuItem, MenuProvider } from "@ariakit/react";
import { Ellipsis, Menu as MenuIcon } from "lucide-react";
import { ICON, PHONE_ICON } from "../ui/icon.ts";
import ExportMenu from "./export-menu.tsx";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";
import { switchLanguage, switchTheme } from "./settings-buttons.tsx";
import { useCopyLink } from "./use-copy-link.ts";
import ViewsMenu from "./views-menu.tsx";

/** What has no room in the bar. */
export default function MoreMenu({ phone = false }: { phone?: boolean }) {
  const messages = useMessages();
  const { store, commands, chooseFile } = useExplorer();
  const dark = useExplorerState((state) => state.theme === "dark");
  const copyLink = useCopyLink();
  useExplorerState((state) => state.past.length + state.future.length / 1000);
  return (
    <MenuProvider>
      <MenuButton className="icon-button" aria-label={phone ? messages.app.menu : messages.app.more}>
        {phone ? <MenuIcon {...PHONE_ICON} /> : <Ellipsis {...ICON} />}
      </MenuButton>
      <Menu className="menu" gutter={8}>
        {commands
          .filter(({ id }) => ["undo", "redo", "statedOnly", "keyboard"].includes(id))
          .map((command) => (
            <MenuItem
              key={command.id}
              className="menu-item"
              disabled={!command.isEnabled(store)}
              onClick={() => command.run(store)}
            >
              {command.label(messages)}
            </MenuItem>
          ))}
        <MenuItem className="menu-item" onClick={copyLink}>
          {messages.app.copyLink}
        </MenuItem>
        <ViewsMenu inside />
        {phone ? (
          <>
            <MenuItem className="menu-item" onClick={chooseFile}>
              {messages.open.action}
            </MenuItem>
            <ExportMenu inside />
          </>
        ) : null}
        <MenuItem className="menu-item" onClick={() => switchLanguage(store)}>
          {messages.app.switchLanguage}
        </MenuItem>
        <MenuItem className="menu-item" onClick={() => switchTheme(store)}>
          {dark ? messages.app.light : messages.app.dark}
        </MenuItem>
      </Menu>
    </MenuProvider>
  );
}
