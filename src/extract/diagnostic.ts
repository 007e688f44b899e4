/** Something a person should know about a run that did not stop it. */
export interface Diagnostic {
  /** Stable and machine-readable, as in `no-speakers`. */
  code: string;
  /** One sentence for a person. */
  message: string;
  /** Stage or reader that found it. */
  stage: string;
  severity: "info" | "warning" | "error";
  /** Place in the source text, where there is one. UTF-16 offset and 1-based line. */
  offset?: number;
  line?: number;
}
