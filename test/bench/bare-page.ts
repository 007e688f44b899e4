import Graph from "graphology";
import Sigma from "sigma";
import type { GraphFile } from "../../src/schema/graph-file.ts";

/** The least page that shows a graph file: fetches it and gives it to Sigma, which draws it as its defaults say. */
const response = await fetch("graph.json");
const file = (await response.json()) as GraphFile;
const graph = Graph.from(file);
new Sigma(graph, document.querySelector<HTMLElement>("#stage")!);
