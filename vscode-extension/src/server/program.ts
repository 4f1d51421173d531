import { access, constants } from 'node:fs/promises';
import * as path from 'node:path';

/** Where the program newsmarkup is looked for. */
export interface ProgramPlaces {
  /** The path in the settings; empty where none is set. */
  readonly configured: string;
  /** The folder of this extension. */
  readonly extension: string;
  /** The value of the environment's PATH. */
  readonly path: string;
  readonly platform: NodeJS.Platform;
}

/** The first program that can be run: the one in the settings, which nothing replaces, else the one that comes along, else the one on the PATH. */
export async function findProgram(places: ProgramPlaces): Promise<string | undefined> {
  const name = places.platform === 'win32' ? 'newsmarkup.exe' : 'newsmarkup';
  const delimiter = places.platform === 'win32' ? ';' : ':';
  const candidates = places.configured
    ? [places.configured]
    : [path.join(places.extension, 'server', name), ...places.path.split(delimiter).filter(Boolean).map(folder => path.join(folder, name))];
  for (const candidate of candidates) {
    if (await canRun(candidate)) return candidate;
  }
  return undefined;
}

async function canRun(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
