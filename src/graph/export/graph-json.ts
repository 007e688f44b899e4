import { writeGraphFile } from "../../schema/write.ts";
import { fileOfView } from "../export-view.ts";
import type { Export } from "./export-options.ts";

/** The project's own file, which this page, graphology and Gephi Lite open. */
export const exportGraphJson: Export = (talk, view) => writeGraphFile(fileOfView(talk.file, view));
