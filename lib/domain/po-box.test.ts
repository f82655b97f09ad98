import { describe, expect, it } from 'vitest'
import { isBoxAlone, namesPoBox } from './po-box'

describe('a post box', () => {
  it.each([
    'P.O. Box 123',
    'PO Box 123',
    'P O Box 123',
    'p.o.box123',
    'P. O. BOX #12',
    'P/O Box 9',
    'P0 Box 12',
    'POBox 12',
    'PO Bx 12',
    'GPO Box 4',
    'PO Drawer 7',
    'POB 12',
    'P.O.B. 12',
    'PO 1234',
    'Post Office Box 12',
    'Post Box 12',
    'Postal Box 3',
    'Postbox 3',
    'P. Office Box 3',
    '12 Main St, PO Box 55',
    'Apartado 123',
    'Apartado Postal 12',
    'APARTADO DE CORREOS 12',
    'Apartado Aéreo 4567',
    'Apdo. 12',
    'Apdo Postal 12',
    'Casilla 44',
    'Casilla de correo 44',
    'Casilla Postal N° 3',
    'PMB 221',
    '12 Main St PMB #221',
    'P.M.B. 9',
    'Private Mailbox 3',
    'Boîte postale 12',
    'Caixa Postal 9',
    'Postfach 100',
  ])('%s is one', (line) => {
    expect(namesPoBox(line)).toBe(true)
  })

  it.each([
    '12 Boxwood Lane',
    'Post Oak Rd 5',
    '7 Popular St',
    '1200 Folsom St, Apt 4',
    '9 Old Post Rd',
    '44 Post Office Square',
    '3 Po River Dr',
    '18 Pobedy Ave',
    'Calle Apartado 12',
    'Calle La Casilla 5',
    'Apto. 4B',
    '10 Box Elder Way',
    'RR 2 Box 15',
    'HC 1 Box 30',
    '5 Postal Way',
    '12 Poboxer Ct',
    '6 Boxer Blvd',
    'Paseo de la Reforma 12',
    '8 Compo Boxford Rd',
    '1 Lapo Drawer Ln',
    '120 Mailbox Rd',
    '',
  ])('%s is none', (line) => {
    expect(namesPoBox(line)).toBe(false)
    expect(isBoxAlone(line)).toBe(false)
  })

  it('is also a box with nothing around it', () => {
    expect(['Box 123', 'BOX #12', 'Box No. 4', 'Bx 7', 'Box 12A', 'Box 12, Springfield'].every(isBoxAlone)).toBe(true)
    expect(['Box Elder 4', '4 Box St', 'Boxwood 12'].some(isBoxAlone)).toBe(false)
  })
})
