/** Spellings that say "post box", tried once accents and capitals are gone. */
const postBoxes = [
  /\bg?p[\s./-]*[o0][\s./-]*(box|bx|drawer)(?![a-z])/, // P.O. Box, PO Box, P O Box, POBox12, P0 Box, GPO Box
  /\bp[\s./-]*o[\s./-]*b[\s.]*(#|no\.?)?\s*\d/, // POB 12, P.O.B. 12
  /^p[\s.]*o[\s.]*#?\s*\d+$/, // PO 12
  /\bpost(al)?\s*(off(ice|\.)?\s*)?(box|drawer)(?![a-z])/, // Post Office Box, Postal Box, Postbox
  /\bp[\s.]*office\s+box(?![a-z])/,
  /\b(apartado|casilla)\s+(postal|aereo|de\s+correos?)(?![a-z])/,
  /^(apartado|casilla)[\s.,#]*(n[o°º]?\.?\s*)?\d/, // Apartado 12; but Calle Apartado 12 is a street
  /\bap(ar)?do(\.|\s|$)[\s#]*(postal|n[o°º]?\.?\s*\d|\d)/, // Apdo. 12
  /\b(boite\s+postale|caixa\s+postal|casella\s+postale|postfach|postbus)(?![a-z])/,
  /\bp[\s.]*m[\s.]*b[\s.]*#?\s*\d/, // PMB 12, a rented private mailbox
  /\bprivate\s+mail\s*box(?![a-z])/,
]

const boxAlone = /^(box|bx)[\s.]*(#|no\.?|number)?\s*\d+[a-z]?\s*(,.*)?$/

/** Whether a line names a post box, in English, Spanish or a neighbour's spelling. */
export function namesPoBox(line: string): boolean {
  const plain = plainText(line)
  return postBoxes.some((spelling) => spelling.test(plain))
}

/** "Box 123" and nothing else: a post box as a street, but a good second line of a dormitory or rural route. */
export function isBoxAlone(line: string): boolean {
  return boxAlone.test(plainText(line))
}

function plainText(line: string): string {
  return line.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}
