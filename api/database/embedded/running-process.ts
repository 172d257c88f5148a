import { readFileSync } from 'node:fs';

/**
 * A process, told apart from a later one of the same number by its start time (in clock ticks since boot, with the
 * boot's id), null where there is no /proc.
 */
export interface RunningProcess {
  pid: number;
  started: string | null;
}

/** Identity of the living process `pid`, or null when there is none (a zombie is dead). */
export function findProcess(pid: number): RunningProcess | null {
  if (!isSignalable(pid)) return null;
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // proc(5): "pid (name) state ..."; the name may hold spaces and parentheses. state is field 3, starttime field 22.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? null : { pid, started: `${boot}/${fields[19]}` };
  } catch {
    return { pid, started: null };
  }
}

function isSignalable(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
