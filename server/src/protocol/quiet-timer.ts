/** Runs something once a stretch of quiet is over; every new call starts the wait again. */
export interface QuietTimer {
  readonly start: (milliseconds: number) => void;
  readonly stop: () => void;
}

export function quietTimer(run: () => void): QuietTimer {
  let timer: NodeJS.Timeout | undefined;
  return {
    start: (milliseconds) => {
      clearTimeout(timer);
      timer = setTimeout(run, milliseconds);
    },
    stop: () => {
      clearTimeout(timer);
    },
  };
}
