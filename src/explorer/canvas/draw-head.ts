import type { RelationFamily } from "../../schema/ontology.ts";
import { tangentAt, type Curve, type Point } from "./edge-geometry.ts";

/** Draws a relation family's head where the line meets its target (and, for contrast, its source too). */
export function drawHead(
  context: CanvasRenderingContext2D,
  family: RelationFamily,
  curve: Curve,
  colour: string,
  paper: string,
): void {
  const direction = tangentAt(curve, 1);
  context.setLineDash([]);
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = 1.5;
  switch (family) {
    case "people":
      return openCircle(context, curve.to, direction, paper);
    case "make":
      return triangle(context, curve.to, direction, 8, 7.2);
    case "trade":
      triangle(context, curve.to, direction, 7, 7.2);
      return triangle(context, shift(curve.to, direction, -7), direction, 7, 7.2);
    case "contrast":
      bar(context, curve.to, direction);
      return bar(context, curve.from, tangentAt(curve, 0));
    case "structure":
      return openDiamond(context, curve.to, direction, paper);
    case "cause":
      return chevron(context, curve.to, direction);
    case "co_occurs":
      return;
  }
}

function shift(point: Point, direction: Point, by: number): Point {
  return { x: point.x + direction.x * by, y: point.y + direction.y * by };
}

function side(point: Point, direction: Point, by: number): Point {
  return { x: point.x - direction.y * by, y: point.y + direction.x * by };
}

function path(context: CanvasRenderingContext2D, points: readonly Point[], close: boolean): void {
  context.beginPath();
  points.forEach(({ x, y }, i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  if (close) context.closePath();
}

function triangle(
  context: CanvasRenderingContext2D,
  tip: Point,
  direction: Point,
  length: number,
  width: number,
): void {
  const back = shift(tip, direction, -length);
  path(context, [tip, side(back, direction, width / 2), side(back, direction, -width / 2)], true);
  context.fill();
}

function openCircle(context: CanvasRenderingContext2D, tip: Point, direction: Point, paper: string): void {
  const middle = shift(tip, direction, -3.2);
  context.beginPath();
  context.arc(middle.x, middle.y, 3.2, 0, 2 * Math.PI);
  context.fillStyle = paper;
  context.fill();
  context.stroke();
}

function openDiamond(context: CanvasRenderingContext2D, tip: Point, direction: Point, paper: string): void {
  const middle = shift(tip, direction, -5);
  path(context, [tip, side(middle, direction, 3.6), shift(tip, direction, -10), side(middle, direction, -3.6)], true);
  context.fillStyle = paper;
  context.fill();
  context.stroke();
}

function chevron(context: CanvasRenderingContext2D, tip: Point, direction: Point): void {
  const back = shift(tip, direction, -7);
  path(context, [side(back, direction, 4), tip, side(back, direction, -4)], false);
  context.stroke();
}

function bar(context: CanvasRenderingContext2D, tip: Point, direction: Point): void {
  path(context, [side(tip, direction, 4.5), side(tip, direction, -4.5)], false);
  context.lineWidth = 2;
  context.stroke();
}
