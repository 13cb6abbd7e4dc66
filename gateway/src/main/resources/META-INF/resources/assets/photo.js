// Makes large pictures smaller on the phone, before they travel over a poor network. If anything fails, the picture goes
// as it is.

const LONGEST = 2000;
const QUALITY = 0.8;

async function shrunk(file) {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = LONGEST / Math.max(picture.width, picture.height);
  if (scale >= 1) {
    return file;
  }
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const pen = canvas.getContext('2d');
  // JPEG has no transparency: what was see-through is white, as on paper.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const jpeg = await new Promise(done => canvas.toBlob(done, 'image/jpeg', QUALITY));
  return jpeg && jpeg.size < file.size ? new File([jpeg], 'photo.jpg', { type: 'image/jpeg' }) : file;
}

async function shrink(input) {
  const file = input.files[0];
  if (!file || !['image/jpeg', 'image/png'].includes(file.type)) {
    return;
  }
  const button = input.form.querySelector('[type=submit]');
  button.disabled = true;
  try {
    const smaller = await shrunk(file);
    if (smaller !== file && input.files[0] === file) {
      const chosen = new DataTransfer();
      chosen.items.add(smaller);
      input.files = chosen.files;
    }
  } catch (asItIs) {
    // Too large for this phone's memory, or no picture: the gateway says what it thinks of it.
  } finally {
    button.disabled = false;
  }
}

for (const input of document.querySelectorAll('input[type=file]')) {
  input.addEventListener('change', () => shrink(input));
}
