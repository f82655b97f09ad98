/** What every step says: its question, why it is asked, and a sentence for each thing that can be wrong. */
export type StepWords<Problem extends string, Refusal extends string = never> = {
  title: string
  /** One or two sentences: what to enter, and why a bank asks. */
  lead: string
  problems: Record<Problem, string>
} & ([Refusal] extends [never] ? unknown : { refusals: Record<Refusal, string> })
