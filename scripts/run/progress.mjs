const HEARTBEAT_MILLISECONDS = 15_000;

/** Seconds or minutes, as a person would say them. */
export function formatDuration(milliseconds) {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60
    ? `${seconds} s`
    : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * Shows that one piece of work goes on: a line that updates itself on a terminal, and a line now and
 * then in a log, so that nobody wonders whether it hangs.
 */
export function startProgress(label, state, { out = process.stdout } = {}) {
  const startedAt = Date.now();
  let current = state;

  const show = (text, last) => {
    if (out.isTTY) {
      out.write(`\r\x1b[K  ${label}: ${text}${last ? '\n' : ''}`);
    } else {
      out.write(`  ${label}: ${text}\n`);
    }
  };
  const elapsed = () => formatDuration(Date.now() - startedAt);
  const beat = () => show(`${current} … ${elapsed()}`);
  const timer = setInterval(beat, out.isTTY ? 1000 : HEARTBEAT_MILLISECONDS);
  beat();

  const end = text => {
    clearInterval(timer);
    show(`${text} (${elapsed()})`, true);
  };
  return {
    update(next) {
      if (next !== current) {
        current = next;
        beat();
      }
    },
    state: () => current,
    done: end,
    failed: () => end('failed'),
  };
}

/** Runs `work` under a progress line that ends with what it answers or, when it throws, with "failed". */
export async function withProgress(label, state, work) {
  const progress = startProgress(label, state);
  try {
    progress.done(await work(progress));
  } catch (error) {
    progress.failed();
    throw error;
  }
}
