import type { EntityType } from "../../schema/ontology.ts";

/** What the layout needs to know of an entity. */
export interface LayoutNode {
  key: string;
  type: EntityType;
  label: string;
  names: Readonly<Record<string, string>>;
  mentions: number;
  /** Mentions and relations together, as labels are ranked. */
  importance: number;
  /** Radius in pixels at fit. */
  size: number;
  community: number;
}
