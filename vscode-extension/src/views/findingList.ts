/** A finding, as far as a list needs to know it. */
export interface ListedFinding<Place> {
  readonly place: Place;
  /** 0 is an error. */
  readonly severity: number;
  readonly line: number;
}

/** The findings in a file. */
export interface FindingFile<Place> {
  readonly path: string;
  readonly findings: readonly ListedFinding<Place>[];
}

/** Files with findings, those with the worst first; in each, the findings in the order of the text. */
export function findingFiles<Place>(files: Iterable<readonly [string, readonly ListedFinding<Place>[]]>): readonly FindingFile<Place>[] {
  return [...files]
    .filter(([, findings]) => findings.length > 0)
    .map(([path, findings]) => ({ path, findings: [...findings].sort((a, b) => a.line - b.line) }))
    .sort((a, b) => worst(a) - worst(b) || a.path.localeCompare(b.path));
}

/** The first line of a message: the second is advice, which a list has no room for. */
export function headOf(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}

function worst<Place>(file: FindingFile<Place>): number {
  return Math.min(...file.findings.map(finding => finding.severity));
}
