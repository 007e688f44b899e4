import type { GraphFile } from "../schema/graph-file.ts";
import type { VisibleGraph } from "./filter-graph.ts";

/** The graph file of what is visible: all passages stay, so that every quotation still has its text. */
export function fileOfView(file: GraphFile, view: VisibleGraph | undefined): GraphFile {
  if (!view) return file;
  const nodes = file.nodes.filter((node) => view.nodes.has(node.key));
  const kept = new Set(nodes.map((node) => node.key));
  return {
    ...file,
    nodes,
    edges: file.edges.filter((edge) => view.edges.has(edge.key) && kept.has(edge.source) && kept.has(edge.target)),
  };
}
