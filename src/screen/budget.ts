/** Thrown when a message costs more work than any real one; the screen then counts as failed. */
export class BudgetSpent extends Error {
  override readonly name = 'BudgetSpent';
}

/** Steps, not milliseconds: a timer cannot interrupt synchronous code, a counter can. */
export type Budget = { readonly spend: (steps?: number) => void };

/** Ten times what the longest message Slack accepts (40,000 characters) needs in ordinary prose. */
export const STEPS = 4_000_000;

export const budgetOf = (steps: number): Budget => {
  let left = steps;
  return {
    spend: (count = 1) => {
      left -= count;
      if (left < 0) throw new BudgetSpent(`more than ${steps} steps`);
    },
  };
};
