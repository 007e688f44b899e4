import { Menu, MenuButton, MenuItem, MenuProvider, MenuSeparator } from "@ariakit/react";
import { Bookmark, BookmarkPlus, X } from "lucide-react";
import { useState } from "react";
import { forgetView, savedViews, saveView } from "../store/saved-views.ts";
import { ICON, SMALL_ICON } from "../ui/icon.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";
import { useViewName } from "./use-view-name.ts";

/** Views that were saved for this talk, kept in this browser: a click goes there. */
export default function ViewsMenu({ inside = false }: { inside?: boolean }) {
  const messages = useMessages();
  const { notify } = useExplorer();
  // By content: an id is only unique inside its file.
  const talk = useExplorerState((state) => state.talk.file.attributes.documents[0]?.sha256 ?? "");
  const nameView = useViewName();
  const [views, setViews] = useState(() => savedViews(talk));
  return (
    <MenuProvider setOpen={(open) => open && setViews(savedViews(talk))}>
      <MenuButton
        className={inside ? "menu-item" : "icon-button"}
        {...(inside ? {} : { "aria-label": messages.views.label, title: messages.views.label })}
      >
        {inside ? messages.views.label : <Bookmark {...ICON} />}
      </MenuButton>
      <Menu className="menu views-menu" gutter={8} aria-label={messages.views.label} unmountOnHide>
        <MenuItem
          className="menu-item"
          onClick={() => {
            const name = nameView();
            saveView(talk, { name, hash: location.hash.replace(/^#/u, "") });
            notify(messages.views.saved(name));
          }}
        >
          <BookmarkPlus {...ICON} />
          {messages.views.save}
        </MenuItem>
        {views.length === 0 ? null : <MenuSeparator className="menu-line" />}
        {views.map(({ name, hash }) => (
          <div key={hash} role="presentation" className="view-row">
            <MenuItem
              className="menu-item"
              // The address is what a view is; the page follows it as it follows a link.
              onClick={() => (location.hash = hash)}
            >
              {name}
            </MenuItem>
            <MenuItem
              className="menu-item view-forget"
              aria-label={messages.views.forget(name)}
              hideOnClick={false}
              onClick={() => setViews(forgetView(talk, hash))}
            >
              <X {...SMALL_ICON} />
            </MenuItem>
          </div>
        ))}
      </Menu>
    </MenuProvider>
  );
}
