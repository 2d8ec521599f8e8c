/**
 * Ends this process by SIGKILL at its n-th act upon the file system, in the midst of it where it writes bytes.
 *
 * With `power` the disk also forgets: names that were given, changed or taken away since their folder was last
 * synced are as before (from a random moment on, since file systems keep their order), and of bytes that were not
 * synced only a random first part is there. What a store counts as kept must survive this.
 */
import nodeFs, { type MakeDirectoryOptions } from 'node:fs';
import fsp, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, resolve } from 'node:path';

interface Unsynced {
  /** Folder, or inode of a file, whose sync makes it last. */
  of: string;
  undo: () => void;
}

/** The file system as it is, for the accident's own use. */
const fs = { ...nodeFs };

/** Arms the accident. Counted are those calls of node:fs and node:fs/promises that the store writes with. */
export async function accidentAt(operation: number, power: boolean): Promise<void> {
  let count = 0;
  let names: Unsynced[] = [];
  let bytes: Unsynced[] = [];

  const act = (inTheMidst: () => void = () => {}) => {
    count += 1;
    if (count !== operation) return;
    inTheMidst();
    if (power) {
      for (const { undo } of bytes) if (Math.random() < 0.7) undo();
      for (const { undo } of names.slice(Math.floor(Math.random() * (names.length + 1))).reverse()) undo();
    }
    process.kill(process.pid, 'SIGKILL');
  };
  const named = (path: string, undo: () => void) => names.push({ of: dirname(resolve(path)), undo });
  const putBack = (path: string) => {
    const old = fs.existsSync(path) ? fs.readFileSync(path) : null;
    return () => (old === null ? fs.rmSync(path, { force: true }) : fs.writeFileSync(path, old));
  };

  const { open, rename, unlink, link, mkdir } = fsp;
  fsp.rename = async (from, to) => {
    act();
    const undo = putBack(String(to));
    await rename(from, to);
    named(String(to), undo);
  };
  fsp.unlink = async (path) => {
    act();
    const undo = putBack(String(path));
    await unlink(path);
    named(String(path), undo);
  };
  fsp.link = async (from, to) => {
    act();
    await link(from, to);
    named(String(to), () => fs.rmSync(String(to), { force: true }));
  };
  fsp.mkdir = (async (path: string, options: MakeDirectoryOptions) => {
    act();
    const first = await mkdir(path, options);
    for (const folder of foldersMade(path, first)) {
      named(folder, () => fs.rmSync(folder, { recursive: true, force: true }));
    }
    return first;
  }) as typeof fsp.mkdir;

  const inodeOf = (handle: FileHandle) => `inode ${fs.fstatSync(handle.fd).ino}`;
  fsp.open = async (path, flags, mode) => {
    const isNew = flags !== 'r' && !fs.existsSync(String(path));
    if (isNew) act();
    const handle = await open(path, flags, mode);
    if (isNew) named(String(path), () => fs.rmSync(String(path), { force: true }));
    const isFolder = fs.fstatSync(handle.fd).isDirectory();
    const spare = isFolder || flags === 'r' ? -1 : fs.openSync(String(path), 'r+');
    const written = (before: number, after: number) =>
      bytes.push({
        of: inodeOf(handle),
        undo: () => fs.ftruncateSync(spare, before + Math.floor(Math.random() * (after - before))),
      });
    const { writeFile, write, truncate, sync } = handle;
    handle.writeFile = (async (data: string | Uint8Array) => {
      const all = Buffer.from(data as Uint8Array);
      const before = fs.fstatSync(handle.fd).size;
      act(() => {
        fs.writeSync(handle.fd, all, 0, Math.floor(Math.random() * all.length));
        written(before, fs.fstatSync(handle.fd).size);
      });
      await writeFile.call(handle, all);
      written(before, before + all.length);
    }) as typeof handle.writeFile;
    handle.write = (async (...given: Parameters<typeof write>) => {
      const before = fs.fstatSync(handle.fd).size;
      act();
      const result = await write.apply(handle, given);
      const after = fs.fstatSync(handle.fd).size;
      if (after > before) written(before, after);
      return result;
    }) as typeof handle.write;
    handle.truncate = async (length) => {
      act();
      const old = fs.readFileSync(String(path)).subarray(length ?? 0);
      await truncate.call(handle, length);
      bytes.push({ of: inodeOf(handle), undo: () => fs.writeSync(spare, old, 0, old.length, length ?? 0) });
    };
    handle.sync = async () => {
      act();
      await sync.call(handle);
      const done = isFolder ? resolve(String(path)) : inodeOf(handle);
      names = names.filter(({ of }) => of !== done);
      bytes = bytes.filter(({ of }) => of !== done);
    };
    return handle;
  };

  // The same for the calls that are not waited for.
  const opened = new Map<number, { path: string; isFolder: boolean; spare: number }>();
  const inodeAt = (file: number) => `inode ${fs.fstatSync(file).ino}`;
  nodeFs.renameSync = (from, to) => {
    act();
    const undo = putBack(String(to));
    fs.renameSync(from, to);
    named(String(to), undo);
  };
  nodeFs.unlinkSync = (path) => {
    act();
    const undo = putBack(String(path));
    fs.unlinkSync(path);
    named(String(path), undo);
  };
  nodeFs.mkdirSync = ((path: string, options: MakeDirectoryOptions & { recursive: true }) => {
    act();
    const first = fs.mkdirSync(path, options);
    for (const folder of foldersMade(path, first)) {
      named(folder, () => fs.rmSync(folder, { recursive: true, force: true }));
    }
    return first;
  }) as typeof nodeFs.mkdirSync;
  nodeFs.openSync = (path, flags, mode) => {
    const isNew = flags !== 'r' && !fs.existsSync(path);
    if (isNew) act();
    const file = fs.openSync(path, flags, mode);
    if (isNew) named(String(path), () => fs.rmSync(path, { force: true }));
    const isFolder = fs.fstatSync(file).isDirectory();
    const spare = isFolder || flags === 'r' ? -1 : fs.openSync(path, 'r+');
    opened.set(file, { path: String(path), isFolder, spare });
    return file;
  };
  nodeFs.closeSync = (file) => {
    opened.delete(file);
    fs.closeSync(file);
  };
  nodeFs.writeFileSync = ((file: number, data: string | Uint8Array) => {
    const { spare } = opened.get(file)!;
    const all = Buffer.from(data as Uint8Array);
    const before = fs.fstatSync(file).size;
    const written = (after: number) => {
      const length = before + Math.floor(Math.random() * (after - before));
      bytes.push({ of: inodeAt(spare), undo: () => fs.ftruncateSync(spare, length) });
    };
    act(() => {
      fs.writeSync(file, all, 0, Math.floor(Math.random() * all.length));
      written(fs.fstatSync(file).size);
    });
    fs.writeFileSync(file, all);
    written(before + all.length);
  }) as typeof nodeFs.writeFileSync;
  nodeFs.fsync = ((file: number, done: (error: Error | null) => void) => {
    act();
    fs.fsync(file, (error) => {
      const { path, isFolder } = opened.get(file)!;
      const synced = isFolder ? resolve(path) : inodeAt(file);
      names = names.filter(({ of }) => of !== synced);
      bytes = bytes.filter(({ of }) => of !== synced);
      done(error);
    });
  }) as typeof nodeFs.fsync;
  syncBuiltinESMExports();
}

/** The folders that a `mkdir` made, from the first of them down. */
function foldersMade(path: string, first: string | undefined): string[] {
  const made: string[] = [];
  if (first === undefined) return made;
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    made.unshift(folder);
    if (folder === resolve(first)) return made;
  }
}
