/** Asks once for the same, however often it is asked for. Holds all answers, so it is for what lives as long as a question. */
export function onceEach<Request, Answer>(
  ask: (request: Request) => Promise<Answer>,
): (request: Request) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return request => {
    const key = JSON.stringify(request);
    const answer = answers.get(key) ?? ask(request);
    answers.set(key, answer);
    return answer;
  };
}
