import type { BrowserKind, CameraTrouble, PictureKind, Verdict } from '../domain/capture'
import type { InEachLanguage } from '../domain/language'

type Advice = { hint: string; more: string }

/** What the camera says. `advice` is shown large and spoken, so it must be short and say what to do. */
export type CaptureWords = {
  /** The one plain field, where there is no JavaScript or not yet. */
  file: string
  fileHint: string
  /** How the picture is taken without the live camera. */
  takePhoto: string
  chooseFile: string
  chooseFileInstead: string
  opening: string
  frame: Record<PictureKind, Advice>
  advice: Record<Exclude<Verdict, 'too-far'>, Advice> & { 'too-far': Record<PictureKind, Advice> }
  shutter: string
  light: string
  switchCamera: string
  taking: string
  taken: string
  check: Record<PictureKind, string>
  pictureAlt: string
  /** The browser cannot show this kind of file; it can be sent all the same. */
  noPreview: string
  retake: string
  use: string
  trouble: Record<CameraTrouble, { title: string; text: string }>
  /** How to allow the camera after all, by browser. */
  allow: Record<BrowserKind, string>
  tryAgain: string
}

export const captureWords: InEachLanguage<CaptureWords> = {
  en: {
    file: 'Photo or file',
    fileHint: 'A photo you take now, a picture, or a PDF. Up to 30 MB.',
    takePhoto: 'Take a photo',
    chooseFile: 'Choose a file',
    chooseFileInstead: 'Choose a file instead',
    opening: 'Opening the camera…',
    frame: {
      card: { hint: 'Fit the card in the frame', more: 'Lay it on a dark table and hold the phone above it.' },
      page: { hint: 'Fit the page in the frame', more: 'Lay it flat on a dark table.' },
      passport: { hint: 'Fit the photo page in the frame', more: 'The two lines of print go at the bottom.' },
      face: { hint: 'Fit your face in the oval', more: 'Look straight ahead, without a hat or sunglasses.' },
    },
    advice: {
      'too-dark': { hint: 'More light, please', more: 'Turn on a lamp or move to a window.' },
      glare: { hint: 'A reflection covers part of it', more: 'Tilt it a little, or move away from the lamp.' },
      blurred: { hint: 'Hold still', more: 'It is not sharp yet. Give the camera a moment.' },
      'too-far': {
        card: { hint: 'A little closer', more: 'The card should almost fill the frame.' },
        page: { hint: 'A little closer', more: 'The page should almost fill the frame.' },
        passport: { hint: 'A little closer', more: 'The photo page should almost fill the frame.' },
        face: { hint: 'A little closer', more: 'Your face should almost fill the oval.' },
      },
      'cut-off': { hint: 'Show all four edges', more: 'Move back a little. A table of another color helps.' },
      tilted: { hint: 'Turn it straight', more: 'Line it up with the frame.' },
      'upside-down': { hint: 'Turn the passport around', more: 'The two lines of print go at the bottom.' },
      good: { hint: 'Good. Hold still', more: 'We take the picture by ourselves.' },
    },
    shutter: 'Take the picture',
    light: 'Light',
    switchCamera: 'Other camera',
    taking: 'Taking the picture…',
    taken: 'Picture taken.',
    check: {
      card: 'Can you read every word? Are all four edges there?',
      page: 'Can you read every word? Are all four edges there?',
      passport: 'Can you read every word, and the two lines at the bottom?',
      face: 'Is your whole face there, and sharp?',
    },
    pictureAlt: 'The picture you are about to use',
    noPreview: 'This browser cannot show this file. You can still use it.',
    retake: 'Retake',
    use: 'Use this picture',
    trouble: {
      refused: {
        title: 'The camera is not allowed here yet',
        text: 'We use it only for this picture. You can allow it, or send a photo without it.',
      },
      'no-camera': { title: 'We found no camera', text: 'Choose a photo or a scan that you already have.' },
      'in-app': {
        title: 'This app may not open the camera',
        text: 'You are inside another app. Open this page in Safari or Chrome, or send a photo here.',
      },
      insecure: { title: 'The live camera needs a secure page', text: 'You can still send a photo.' },
      black: { title: 'The camera shows only black', text: 'Is something in front of it? Try again, or send a photo.' },
      busy: { title: 'The camera is busy', text: 'Another app may be using it. Close that app and try again, or send a photo.' },
    },
    allow: {
      'safari-ios': 'On iPhone: tap the page button beside the address, then Website Settings, then Camera, then Allow.',
      'chrome-android': 'On Android: tap the sign beside the address, then Permissions, then turn on Camera.',
      desktop: 'On a computer: click the sign beside the address and allow the camera for this page.',
    },
    tryAgain: 'Try the camera again',
  },
  es: {
    file: 'Foto o archivo',
    fileHint: 'Una foto que tome ahora, una imagen o un PDF. Hasta 30 MB.',
    takePhoto: 'Tomar una foto',
    chooseFile: 'Elegir un archivo',
    chooseFileInstead: 'Mejor elegir un archivo',
    opening: 'Abriendo la cámara…',
    frame: {
      card: { hint: 'Ponga la tarjeta en el marco', more: 'Déjela sobre una mesa oscura y sostenga el teléfono encima.' },
      page: { hint: 'Ponga la página en el marco', more: 'Déjela plana sobre una mesa oscura.' },
      passport: { hint: 'Ponga la página con foto en el marco', more: 'Las dos líneas de letras van abajo.' },
      face: { hint: 'Ponga su cara en el óvalo', more: 'Mire de frente, sin sombrero ni lentes oscuros.' },
    },
    advice: {
      'too-dark': { hint: 'Hace falta más luz', more: 'Encienda una lámpara o acérquese a una ventana.' },
      glare: { hint: 'Un reflejo tapa una parte', more: 'Inclínela un poco o aléjese de la lámpara.' },
      blurred: { hint: 'No se mueva', more: 'Todavía no se ve nítida. Espere un momento.' },
      'too-far': {
        card: { hint: 'Un poco más cerca', more: 'La tarjeta debe llenar casi todo el marco.' },
        page: { hint: 'Un poco más cerca', more: 'La página debe llenar casi todo el marco.' },
        passport: { hint: 'Un poco más cerca', more: 'La página con foto debe llenar casi todo el marco.' },
        face: { hint: 'Un poco más cerca', more: 'Su cara debe llenar casi todo el óvalo.' },
      },
      'cut-off': { hint: 'Muestre los cuatro bordes', more: 'Aléjese un poco. Ayuda una mesa de otro color.' },
      tilted: { hint: 'Póngala derecha', more: 'Alinéela con el marco.' },
      'upside-down': { hint: 'Gire el pasaporte', more: 'Las dos líneas de letras van abajo.' },
      good: { hint: 'Bien. No se mueva', more: 'La foto se toma sola.' },
    },
    shutter: 'Tomar la foto',
    light: 'Luz',
    switchCamera: 'Otra cámara',
    taking: 'Tomando la foto…',
    taken: 'Foto tomada.',
    check: {
      card: '¿Puede leer cada palabra? ¿Se ven los cuatro bordes?',
      page: '¿Puede leer cada palabra? ¿Se ven los cuatro bordes?',
      passport: '¿Puede leer cada palabra, y las dos líneas de abajo?',
      face: '¿Se ve toda su cara, y nítida?',
    },
    pictureAlt: 'La foto que va a usar',
    noPreview: 'Este navegador no puede mostrar este archivo. Puede usarlo de todos modos.',
    retake: 'Repetir',
    use: 'Usar esta foto',
    trouble: {
      refused: {
        title: 'Todavía no hay permiso para la cámara',
        text: 'La usamos solo para esta foto. Puede dar permiso, o enviar una foto sin ella.',
      },
      'no-camera': { title: 'No encontramos una cámara', text: 'Elija una foto o un escaneo que ya tenga.' },
      'in-app': {
        title: 'Es posible que esta aplicación no abra la cámara',
        text: 'Está dentro de otra aplicación. Abra esta página en Safari o Chrome, o envíe una foto aquí.',
      },
      insecure: { title: 'La cámara en vivo necesita una página segura', text: 'De todos modos puede enviar una foto.' },
      black: { title: 'La cámara solo muestra negro', text: '¿Hay algo delante? Inténtelo de nuevo, o envíe una foto.' },
      busy: { title: 'La cámara está ocupada', text: 'Quizá la usa otra aplicación. Ciérrela e inténtelo de nuevo, o envíe una foto.' },
    },
    allow: {
      'safari-ios': 'En iPhone: toque el botón junto a la dirección, luego Configuración del sitio web, Cámara y Permitir.',
      'chrome-android': 'En Android: toque el signo junto a la dirección, luego Permisos, y active Cámara.',
      desktop: 'En una computadora: haga clic en el signo junto a la dirección y permita la cámara para esta página.',
    },
    tryAgain: 'Probar la cámara de nuevo',
  },
}
