/** Does the work at once, and then no more often than every `pace` milliseconds, a last time after the last call. */
export function paced(pace: number, work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isDue = false;
  const rest = () => {
    timer = null;
    if (isDue) run();
  };
  const run = () => {
    isDue = false;
    work();
    timer = setTimeout(rest, pace);
  };
  return () => {
    if (timer === null) run();
    else isDue = true;
  };
}
