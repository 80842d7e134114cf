const RHYTHM = 10_000;

/**
 * Tells the invigilator's screen that this candidate is here, and hears of messages, extra time, a pause and the end.
 * @param {{api: any, sending: any, attempt: any, away: any, messages: any, heard: () => void, outside: () => void,
 *   ended: () => void}} parts
 *   heard: the server answered
 *   outside: the device is in none of the exam's networks any more; said once for each time that it leaves them
 *   ended: the server closed the attempt
 */
export function beat({ api, sending, attempt, away, messages, heard, outside, ended }) {
  let isOutside = false;
  const once = async () => {
    const { lease } = sending;
    if (lease === null) return;
    const { known, closed } = messages;
    try {
      const answer = await api.heartbeat(lease, attempt.answered, document.hidden, away.count, known, closed);
      sending.heard();
      if (attempt.paper) attempt.paper.earliestHandIn = answer.earliestHandIn;
      heard();
      messages.hear(answer.messages ?? [], closed);
      if (answer.outside && !isOutside) outside();
      isOutside = answer.outside ?? false;
      if (answer.state !== 'UNDERWAY') ended();
    } catch (failure) {
      // a beat under an old lease, answered after a take-over, says nothing about the new one
      if (sending.lease === lease) sending.missed(failure);
    }
  };
  // a little off the beat, so that a room does not knock as one
  const timer = setInterval(() => setTimeout(once, Math.random() * 2_000), RHYTHM);
  document.addEventListener('visibilitychange', once);
  messages.addEventListener('closed', once);
  sending.addEventListener('ask', once);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', once);
    messages.removeEventListener('closed', once);
    sending.removeEventListener('ask', once);
  };
}
