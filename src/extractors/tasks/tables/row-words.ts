/** The words of a cell that closes its sentence, and of one that goes on with the line above. */
export const ended = /[.;:!?…]["”»’')\]*]*$/u;
export const lowerStart = /^["“*]*(?:\p{Ll}|\()/u;
