function residentMegabytes(): number {
  return process.memoryUsage.rss() / 1e6;
}

/** Looks now and then how much memory of the machine the process has. */
export class MemoryWatch {
  readonly idle = residentMegabytes();
  #most = this.idle;
  readonly #timer = setInterval(() => this.#look(), 5);

  /** Since the beginning. */
  mostAboveIdle(): number {
    this.#look();
    return this.#most - this.idle;
  }

  stop() {
    clearInterval(this.#timer);
  }

  #look() {
    this.#most = Math.max(this.#most, residentMegabytes());
  }
}
