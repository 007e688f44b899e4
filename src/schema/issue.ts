/** One fault of a file: where (a path in the JSON) and what, in words for a person. */
export interface Issue {
  /** As in `nodes[12].attributes.entityType`; empty for the file as a whole. */
  path: string;
  message: string;
}

/** Writes a path of keys and indexes as one reads it in code: `["nodes", 12, "key"]` → `nodes[12].key`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((part, i) => (typeof part === "number" ? `[${part}]` : i === 0 ? String(part) : `.${String(part)}`))
    .join("");
}

/** One line a person can act on: `nodes[12].key: an entity's key begins with e:`. */
export function formatIssue(issue: Issue): string {
  return issue.path === "" ? issue.message : `${issue.path}: ${issue.message}`;
}
