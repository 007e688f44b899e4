import { CircleHelp, Link, Redo2, Search, Undo2 } from "lucide-react";
import { lazy, Suspense } from "react";
import { shortTitle } from "../store/titles.ts";
import { ICON, PHONE_ICON } from "../ui/icon.ts";
import { PHONE, useMedia } from "../ui/use-media.ts";
import { CommandButton } from "./command-button.tsx";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";
import { Logo } from "./logo.tsx";
import { ModeTabs } from "./mode-tabs.tsx";
import { LanguageButton, ThemeButton } from "./settings-buttons.tsx";
import { useCopyLink } from "./use-copy-link.ts";

// Menus bring a third of what the page would load at once; their places are kept until they are here.
const DocumentMenu = lazy(() => import("./document-menu.tsx"));
const ExportMenu = lazy(() => import("./export-menu.tsx"));
const MoreMenu = lazy(() => import("./more-menu.tsx"));
const ViewsMenu = lazy(() => import("./views-menu.tsx"));

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
      <Soon className="document-name">
        <DocumentMenu />
      </Soon>
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
            <Soon className="icon-button">
              <ExportMenu compact />
            </Soon>
            <Soon className="icon-button">
              <MoreMenu />
            </Soon>
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
            <Soon className="icon-button">
              <ViewsMenu />
            </Soon>
            <Soon className="button export-button">
              <ExportMenu />
            </Soon>
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
      <Soon className="icon-button">
        <MoreMenu phone />
      </Soon>
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

/** Keeps a menu's place while it is on its way. */
function Soon({ className, children }: { className: string; children: React.ReactNode }) {
  return <Suspense fallback={<span className={className} aria-hidden="true" />}>{children}</Suspense>;
}
