import { Menu, MenuButton, MenuItem, MenuProvider } from "@ariakit/react";
import { CircleHelp, Ellipsis, Link, Menu as MenuIcon, Redo2, Search, Undo2 } from "lucide-react";
import { shortTitle } from "../store/titles.ts";
import { ICON, PHONE_ICON } from "../ui/icon.ts";
import { PHONE, useMedia } from "../ui/use-media.ts";
import { CommandButton } from "./command-button.tsx";
import { DocumentMenu } from "./document-menu.tsx";
import { ExportMenu } from "./export-menu.tsx";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";
import { Logo } from "./logo.tsx";
import { ModeTabs } from "./mode-tabs.tsx";
import { ViewsMenu } from "./views-menu.tsx";
import { LanguageButton, switchLanguage, switchTheme, ThemeButton } from "./settings-buttons.tsx";

/** Logo, the talk's name, the four views, and what concerns the page as a whole. */
export function TopBar() {
  const phone = useMedia(PHONE);
  const tablet = useMedia("(max-width: 1023.98px)");
  return phone ? <PhoneBar /> : <WideBar tablet={tablet} />;
}

function WideBar({ tablet }: { tablet: boolean }) {
  const messages = useMessages();
  const { store } = useExplorer();
  return (
    <header className="top-bar">
      <Logo />
      <DocumentMenu />
      <ModeTabs />
      <div className="actions">
        {tablet ? (
          <>
            <button
              type="button"
              className="icon-button"
              aria-label={messages.search.label}
              title={`${messages.search.label} (/)`}
              onClick={() => store.setState({ overlay: "search" })}
            >
              <Search {...ICON} />
            </button>
            <ExportMenu compact />
            <MoreMenu />
          </>
        ) : (
          <>
            <CommandButton id="undo">
              <Undo2 {...ICON} />
            </CommandButton>
            <CommandButton id="redo">
              <Redo2 {...ICON} />
            </CommandButton>
            <i className="bar-line" />
            <CopyLinkButton />
            <ViewsMenu />
            <ExportMenu />
            <i className="bar-line" />
            <LanguageButton />
            <ThemeButton />
            <CommandButton id="keyboard">
              <CircleHelp {...ICON} />
            </CommandButton>
          </>
        )}
      </div>
    </header>
  );
}

function PhoneBar() {
  const messages = useMessages();
  const { store } = useExplorer();
  const document = useExplorerState((state) => state.talk.file.attributes.documents[0]);
  return (
    <header className="top-bar">
      <MoreMenu phone />
      <span className="phone-title">{shortTitle(document, false)}</span>
      <button
        type="button"
        className="icon-button"
        aria-label={messages.search.label}
        onClick={() => store.setState({ overlay: "search" })}
      >
        <Search {...PHONE_ICON} />
      </button>
    </header>
  );
}

function useCopyLink(): () => void {
  const messages = useMessages();
  const { copy } = useExplorer();
  return () => copy(location.href, messages.app.linkCopied);
}

function CopyLinkButton() {
  const messages = useMessages();
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={messages.app.copyLink}
      title={messages.app.copyLink}
      onClick={useCopyLink()}
    >
      <Link {...ICON} />
    </button>
  );
}

/** What has no room in the bar. */
function MoreMenu({ phone = false }: { phone?: boolean }) {
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
