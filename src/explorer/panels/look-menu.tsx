import { Menu, MenuButton, MenuGroup, MenuGroupLabel, MenuItemRadio, MenuProvider } from "@ariakit/react";
import { Palette } from "lucide-react";
import { COLOR_RULES, SIZE_RULES, type Look } from "../store/state.ts";
import { changeView } from "../store/view.ts";
import { ICON } from "../ui/icon.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";

/** What colour and size stand for. */
export default function LookMenu() {
  const messages = useMessages();
  const { store } = useExplorer();
  const look = useExplorerState((state) => state.look);
  const change = (next: Partial<Look>): void => changeView(store, { look: { ...look, ...next } });
  return (
    <MenuProvider placement="top-start">
      <MenuButton
        className="icon-button look-button"
        aria-label={messages.look.label}
        title={messages.look.label}
        data-obstacle
      >
        <Palette {...ICON} />
      </MenuButton>
      <Menu className="menu narrow" gutter={6} aria-label={messages.look.label}>
        <MenuGroup>
          <MenuGroupLabel className="menu-heading">{messages.look.color}</MenuGroupLabel>
          {COLOR_RULES.map((color) => (
            <MenuItemRadio
              key={color}
              className="menu-item"
              name="color"
              value={color}
              checked={look.color === color}
              onChange={() => change({ color })}
            >
              {messages.look.colors[color]}
            </MenuItemRadio>
          ))}
        </MenuGroup>
        <MenuGroup>
          <MenuGroupLabel className="menu-heading">{messages.look.size}</MenuGroupLabel>
          {SIZE_RULES.map((size) => (
            <MenuItemRadio
              key={size}
              className="menu-item"
              name="size"
              value={size}
              checked={look.size === size}
              onChange={() => change({ size })}
            >
              {messages.look.sizes[size]}
            </MenuItemRadio>
          ))}
        </MenuGroup>
      </Menu>
    </MenuProvider>
  );
}
