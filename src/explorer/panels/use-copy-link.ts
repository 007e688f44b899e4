import { useExplorer, useMessages } from "./explorer-context.ts";

/** Copies the address, which is the view. */
export function useCopyLink(): () => void {
  const messages = useMessages();
  const { copy } = useExplorer();
  return () => copy(location.href, messages.app.linkCopied);
}
