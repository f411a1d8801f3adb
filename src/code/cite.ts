declare const cite: unique symbol;

/** The id of one of the 46 citable units, such as "2.07(c)" or "3.04". Only `code/` makes one. */
export type Cite = string & { readonly [cite]: true };
