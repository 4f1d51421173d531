/** An element that says where its words stand in the file. */
export interface Placed<T> {
  readonly element: T;
  readonly start: number;
  readonly end: number;
}

/** The element with the fewest words round a place; where none is there, the last that begins before it. */
export function elementAt<T>(elements: readonly Placed<T>[], offset: number): T | undefined {
  const round = elements.filter(placed => placed.start <= offset && offset <= placed.end);
  const innermost = round.reduce<Placed<T> | undefined>((best, placed) => best === undefined || placed.end - placed.start <= best.end - best.start ? placed : best, undefined);
  return (innermost ?? elements.filter(placed => placed.start <= offset).at(-1))?.element;
}
