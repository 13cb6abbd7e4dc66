// The QR code of a receipt leads to /track#code=…: what follows # stays in the browser and is in no log.

const code = /^#code=([A-Za-z0-9-]{1,30})$/.exec(location.hash);
const input = document.getElementById('code');
if (code && input) {
  input.value = code[1];
  history.replaceState(null, '', location.pathname);
}
