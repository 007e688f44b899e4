import { useMessages } from "./explorer-context.ts";

/** Two quotation marks joined like nodes: an outlined one and a filled one. */
export function Logo() {
  const messages = useMessages();
  return (
    <span className="logo">
      <svg width="24" height="20" viewBox="0 0 24 20" aria-hidden="true">
        <g fill="none" stroke="currentColor" strokeWidth="2">
          <path d="M10.2 2.6C5.6 4.4 2.4 8 2.4 12.4" strokeLinecap="round" />
          <circle cx="6.2" cy="13.4" r="3.9" fill="currentColor" />
          <path d="M21.4 2.6c-4.6 1.8-7.8 5.4-7.8 9.8" strokeLinecap="round" />
          <circle cx="17.6" cy="13.4" r="3.9" />
        </g>
      </svg>
      <strong>{messages.app.name}</strong>
    </span>
  );
}
