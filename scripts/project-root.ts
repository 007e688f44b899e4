import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of the folder that holds package.json. */
export const PROJECT_ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
