/** Preloaded into a process: its clock stands 400 days and some hours ahead. */
const shift = 400 * 86_400_000 + 45_296_000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + shift);
    else super(...args);
  }

  static now() {
    return RealDate.now() + shift;
  }
};
