import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';

/** A range of a JSON text, in UTF-16 offsets. */
export interface JsonPlace { readonly start: number; readonly end: number }

/** The object of a compiled article that speaks of the fewest words round a place of the clean copy; undefined where none does. */
export function jsonPlaceOf(json: string, offset: number): JsonPlace | undefined {
  const root = parseTree(json);
  let best: { node: Node; length: number } | undefined;
  const visit = (node: Node): void => {
    const length = lengthRound(node, offset);
    if (length !== undefined && (best === undefined || length < best.length)) best = { node, length };
    node.children?.forEach(visit);
  };
  if (root) visit(root);
  return best && { start: best.node.offset, end: best.node.offset + best.node.length };
}

/** How many characters of the copy an object stands for, if the place is among them. */
function lengthRound(node: Node, offset: number): number | undefined {
  if (node.type !== 'object') return undefined;
  const start: unknown = findNodeAtLocation(node, ['start'])?.value;
  const end: unknown = findNodeAtLocation(node, ['end'])?.value;
  return typeof start === 'number' && typeof end === 'number' && start <= offset && offset <= end ? end - start : undefined;
}
