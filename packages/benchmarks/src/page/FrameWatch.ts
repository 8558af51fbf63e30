import { JSHandle, Page } from '@playwright/test';

export interface Watched {
  /** Milliseconds between one frame and the next. */
  frames: number[];
  /** Milliseconds of tasks that took longer than 50, as the browser tells them. */
  longTasks: number[];
}

/** Watches the frames of a page while something happens on it. */
export class FrameWatch {
  readonly #handle: JSHandle<() => Watched>;

  private constructor(handle: JSHandle<() => Watched>) {
    this.#handle = handle;
  }

  static async start(page: Page): Promise<FrameWatch> {
    return new FrameWatch(await page.evaluateHandle(watchFrames));
  }

  async stop(): Promise<Watched> {
    return this.#handle.evaluate(stop => stop());
  }
}

/** Runs in the browser; answers what stops it. */
function watchFrames(): () => Watched {
  const frames: number[] = [];
  const longTasks: number[] = [];
  const observer = new PerformanceObserver(list =>
    list.getEntries().forEach(({ duration }) => longTasks.push(duration)),
  );
  observer.observe({ type: 'longtask' });
  let last = performance.now();
  let next = 0;
  const onFrame = () => {
    const now = performance.now();
    frames.push(now - last);
    last = now;
    next = requestAnimationFrame(onFrame);
  };
  next = requestAnimationFrame(onFrame);
  return () => {
    cancelAnimationFrame(next);
    observer.disconnect();
    return { frames, longTasks };
  };
}
