/** A row of signals and whether it is of the class sought. */
export interface LabelledRow {
  readonly values: readonly number[];
  readonly isYes: boolean;
  /** How much it counts beside others of its class; 1 where absent. */
  readonly weight?: number;
}

/** Weights that a small corpus cannot justify are drawn towards none by so much. */
const penalty = 0.002;
const steps = 4_000;
const pace = 0.5;

/** Weights and bias (the last) of a logistic regression, both classes weighing alike, by gradient descent on standardised values. */
export function fitLogistic(rows: readonly LabelledRow[]): number[] {
  const width = rows[0]?.values.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => rows.map(({ values }) => values[column]!));
  const means = columns.map(mean);
  const spreads = columns.map((column, index) => Math.sqrt(mean(column.map((x) => (x - means[index]!) ** 2))) || 1);
  const standard = rows.map(({ values }) => values.map((x, index) => (x - means[index]!) / spreads[index]!));
  const weightOf = (sought: boolean) =>
    rows.reduce((sum, { isYes, weight = 1 }) => sum + (isYes === sought ? weight : 0), 0);
  const share = { yes: 0.5 / weightOf(true), no: 0.5 / weightOf(false) };
  const weights = new Array<number>(width + 1).fill(0);
  for (let step = 0; step < steps; step += 1) {
    const gradient = weights.map((weight, index) => (index < width ? penalty * weight : 0));
    rows.forEach(({ isYes, weight = 1 }, row) => {
      const values = standard[row]!;
      const logit = values.reduce((sum, x, index) => sum + x * weights[index]!, weights[width]!);
      const error = (1 / (1 + Math.exp(-logit)) - (isYes ? 1 : 0)) * weight * (isYes ? share.yes : share.no);
      values.forEach((x, index) => {
        gradient[index]! += error * x;
      });
      gradient[width]! += error;
    });
    gradient.forEach((slope, index) => {
      weights[index]! -= pace * slope;
    });
  }
  const plain = weights.slice(0, width).map((weight, index) => weight / spreads[index]!);
  const bias = weights[width]! - plain.reduce((sum, weight, index) => sum + weight * means[index]!, 0);
  return [...plain, bias];
}

/** The share of pairs of a yes and a no of which the yes is rated higher. */
export function areaUnderCurve(rated: readonly { readonly rating: number; readonly isYes: boolean }[]): number {
  const yes = rated.filter(({ isYes }) => isYes);
  const no = rated.filter(({ isYes }) => !isYes);
  const won = yes.reduce(
    (sum, { rating }) =>
      sum + no.reduce((part, other) => part + (rating > other.rating ? 1 : rating === other.rating ? 0.5 : 0), 0),
    0,
  );
  return won / (yes.length * no.length);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
