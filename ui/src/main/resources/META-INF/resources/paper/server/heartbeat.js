const RHYTHM = 20_000;

/**
 * Tells the invigilator's screen that this candidate is here, and hears of extra time and of the end.
 * @param {{api: any, sending: any, attempt: any, ended: () => void}} parts ended: the server closed the attempt
 */
export function beat({ api, sending, attempt, ended }) {
  const once = async () => {
    if (sending.lease === null) return;
    try {
      const { state } = await api.heartbeat(sending.lease, attempt.answered, document.hidden);
      sending.heard();
      if (state !== 'UNDERWAY') ended();
    } catch (failure) {
      // a beat under an old lease, answered after a take-over, says nothing about the new one
      if (sending.lease !== null) sending.missed(failure);
    }
  };
  // a little off the beat, so that a room does not knock as one
  const timer = setInterval(() => setTimeout(once, Math.random() * 2_000), RHYTHM);
  document.addEventListener('visibilitychange', once);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', once);
  };
}
