/** Tells the measuring process something; does nothing when no one measures. */
export function tell(message: object): void {
  process.send?.(message);
}

/** Tells the peak memory of this process alone, for systems where the measuring process cannot watch it. */
export function tellPeak(): void {
  tell({ peakBytes: process.resourceUsage().maxRSS * 1024 });
}
