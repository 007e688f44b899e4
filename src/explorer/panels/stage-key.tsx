import { useExplorerState, useMessages } from "./explorer-context.ts";

/** The key to sizes, hollow shapes, widths and dashes. */
export function StageKey() {
  const messages = useMessages();
  const size = useExplorerState((state) => state.look.size);
  return (
    <div className="stage-key" data-obstacle aria-hidden="true">
      <span>
        <svg width="36" height="14" viewBox="0 0 36 14">
          <circle cx="3" cy="7" r="2.6" />
          <circle cx="13.5" cy="7" r="4.2" />
          <circle cx="28" cy="7" r="6.4" />
        </svg>
        {messages.look.sizes[size]}
      </span>
      <span>
        <svg width="12" height="14" viewBox="0 0 12 14">
          <circle cx="6" cy="7" r="4.6" className="hollow" />
        </svg>
        {messages.stage.keyOnce}
      </span>
      <span>
        <svg width="26" height="14" viewBox="0 0 26 14">
          <path d="M0 4.5h26" strokeWidth="1" />
          <path d="M0 9.5h26" strokeWidth="3" />
        </svg>
        {messages.stage.keyEvidence}
      </span>
      <span>
        <svg width="26" height="14" viewBox="0 0 26 14">
          <path d="M0 7h26" strokeWidth="1.3" strokeDasharray="4 3.5" />
        </svg>
        {messages.stage.keyImplied}
      </span>
    </div>
  );
}
