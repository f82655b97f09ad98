import type { InEachLanguage } from '../domain/language'
import type { PictureRefusal } from '../domain/picture-refusal'

/** What to do when a file cannot be used. Each sentence ends in something that helps. */
export const pictureRefusalWords: InEachLanguage<Record<PictureRefusal, string>> = {
  en: {
    'file-empty': 'This file has nothing in it. Take a new photo, or choose the file again.',
    'file-too-large': 'This file is too large. Take a new photo here, or choose a smaller file.',
    'file-unknown': 'We cannot use this kind of file. Choose a photo (JPEG, PNG, WebP or HEIC) or a PDF.',
    'file-unreadable': 'We could not open this file. Part of it may be missing. Take a new photo, or choose another file.',
    'file-too-complex': 'This file took too long to open. Take a photo of the document instead.',
    'picture-too-small': 'This picture is too small to read. Take a new photo from close by, or choose the original picture.',
    'picture-too-narrow': 'This picture is too long and thin to read. Take a photo that shows the document and little else.',
    'picture-too-many-pixels': 'This picture has more detail than we can use. Take a new photo with the normal camera setting.',
    'pdf-locked': 'This PDF has a password. Save a copy without the password, or take a photo of the pages.',
    'pdf-too-many-pages': 'This PDF has too many pages. Save only the pages we need, or take a photo of them.',
  },
  es: {
    'file-empty': 'Este archivo está vacío. Tome otra foto o elija el archivo de nuevo.',
    'file-too-large': 'Este archivo es demasiado grande. Tome otra foto aquí o elija un archivo más pequeño.',
    'file-unknown': 'No podemos usar este tipo de archivo. Elija una foto (JPEG, PNG, WebP o HEIC) o un PDF.',
    'file-unreadable': 'No pudimos abrir este archivo. Puede que le falte una parte. Tome otra foto o elija otro archivo.',
    'file-too-complex': 'Este archivo tardó demasiado en abrirse. Mejor tome una foto del documento.',
    'picture-too-small': 'Esta imagen es demasiado pequeña para leerla. Tome otra foto de cerca o elija la imagen original.',
    'picture-too-narrow': 'Esta imagen es demasiado larga y estrecha para leerla. Tome una foto que muestre el documento y poco más.',
    'picture-too-many-pixels': 'Esta imagen tiene más detalle del que podemos usar. Tome otra foto con el ajuste normal de la cámara.',
    'pdf-locked': 'Este PDF tiene contraseña. Guarde una copia sin contraseña o tome una foto de las páginas.',
    'pdf-too-many-pages': 'Este PDF tiene demasiadas páginas. Guarde solo las que necesitamos o tómeles una foto.',
  },
}
