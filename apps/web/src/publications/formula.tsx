import { Fragment } from "react";

/** Oxides and the like, such as TiO2 and Ti2O; other letters and digits stay as they are. */
const FORMULA = /\b(?:(?:Si|Ti|Al|Cr|Fe|Mn|Mg|Ca|Na|Ni|K|P|H|C)\d?O\d?)\b/gu;

type Props = { readonly text: string };

/** Text with the figures of chemical formulas set low. Copying gives the text as it was. */
export const Formula = ({ text }: Props) => {
  const pieces = text.split(new RegExp(`(${FORMULA.source})`, "gu"));
  return pieces.map((piece, index) => (
    <Fragment key={index}>{index % 2 === 0 ? piece : <Lowered formula={piece} />}</Fragment>
  ));
};

const Lowered = ({ formula }: { readonly formula: string }) =>
  formula
    .split(/(\d)/u)
    .map((piece, index) => (index % 2 === 0 ? piece : <sub key={index}>{piece}</sub>));
