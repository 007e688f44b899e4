/** Gives out rectangles of one large picture, row by row: each row is as high as its first piece needs. */
export interface ShelfPacker {
  /** Top left corner of a free rectangle; undefined when the picture is full. */
  take(width: number, height: number): { x: number; y: number } | undefined;
}

/** A piece goes into a row at most this much higher than itself. */
const WASTE = 1.3;

interface Shelf {
  y: number;
  height: number;
  used: number;
}

export function createShelfPacker(width: number, height: number): ShelfPacker {
  const shelves: Shelf[] = [];
  return {
    take(w, h) {
      const fits = (shelf: Shelf): boolean => shelf.height >= h && shelf.height <= h * WASTE && shelf.used + w <= width;
      let shelf = shelves.find(fits);
      if (!shelf) {
        const last = shelves.at(-1);
        const y = last ? last.y + last.height : 0;
        if (y + h > height || w > width) return undefined;
        shelf = { y, height: h, used: 0 };
        shelves.push(shelf);
      }
      const place = { x: shelf.used, y: shelf.y };
      shelf.used += w;
      return place;
    },
  };
}
