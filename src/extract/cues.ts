export interface CueKnowledge {
  placeholder: true;
}
export function prepareCues(_json: Readonly<Record<string, unknown>>): CueKnowledge {
  return { placeholder: true };
}
