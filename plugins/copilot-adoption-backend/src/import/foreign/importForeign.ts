import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFiles } from '../findFiles';
import { FileImport, importFiles, ImportResult } from '../importFiles';
import { exportCommunity } from './exportCommunity';
import { exportViewer } from './exportViewer';
import { Remarks } from './ForeignExport';
import { openForeign } from './openForeign';

const exporters = { viewer: exportViewer, community: exportCommunity };

/** Imports what another program has kept of GitHub's reports in its database. */
export async function importForeign(
  options: Omit<FileImport, 'paths' | 'source'> & {
    source: keyof typeof exporters;
    /** A PostgreSQL address, or the path of a SQLite file. */
    address: string;
  },
): Promise<ImportResult & { remarks: Remarks }> {
  const { source, address } = options;
  const folder = await mkdtemp(join(tmpdir(), 'copilot-adoption-import-'));
  const db = openForeign(address);
  try {
    const remarks = await exporters[source]({ ...options, db, folder });
    const paths = await findFiles([folder]);
    return { ...(await importFiles({ ...options, paths })), remarks };
  } finally {
    await db.destroy();
    await rm(folder, { recursive: true });
  }
}
