import { Menu, MenuButton, MenuItem, MenuProvider } from "@ariakit/react";
import { ChevronDown, FileText, FolderOpen } from "lucide-react";
import { plainTitle, shortTitle } from "../store/titles.ts";
import { CHEVRON, ICON } from "../ui/icon.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";

/** The open talk's name; opens another. */
export default function DocumentMenu() {
  const messages = useMessages();
  const { chooseFile } = useExplorer();
  const document = useExplorerState((state) => state.talk.file.attributes.documents[0]);
  return (
    <MenuProvider>
      <MenuButton className="document-name" title={document ? plainTitle(document.title) : undefined}>
        <FileText {...ICON} />
        <span className="document-title">{shortTitle(document)}</span>
        <ChevronDown {...CHEVRON} />
      </MenuButton>
      <Menu className="menu" gutter={8} aria-label={messages.app.talk}>
        <MenuItem className="menu-item" onClick={chooseFile}>
          <FolderOpen {...ICON} />
          <span>
            {messages.open.action}
            <span className="note block">.md .txt .srt .vtt .json · {messages.open.private}</span>
          </span>
        </MenuItem>
      </Menu>
    </MenuProvider>
  );
}
