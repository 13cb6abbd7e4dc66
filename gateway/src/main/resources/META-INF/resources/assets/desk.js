// Tells the desk, while the form is filled in, what the person has filed before. Once per number: every look is an entry in
// the audit log.

const ID = /^\d{12}$/;
const number = document.getElementById('citizenId');
const known = document.getElementById('known');
let asked = '';

async function look() {
  const digits = number.value.replace(/\D/g, '');
  if (digits === asked) {
    return;
  }
  asked = digits;
  known.replaceChildren();
  if (!ID.test(digits)) {
    return;
  }
  try {
    const answer = await fetch('/officer/complaints/new/known', {
      method: 'POST',
      body: new URLSearchParams({ citizenId: digits, _form: number.form.elements._form.value }),
      cache: 'no-store',
      redirect: 'error',
    });
    const page = new DOMParser().parseFromString(answer.ok ? await answer.text() : '', 'text/html');
    // Another number may stand there by now.
    if (digits === asked) {
      known.replaceChildren(...page.body.childNodes);
      // What was typed stays where it is.
      known.querySelectorAll('a').forEach(link => {
        link.target = '_blank';
      });
    }
  } catch (noAnswer) {
    // Asked again when the number is touched again.
    asked = '';
  }
}

// Beside the number, where whoever types looks; above the form it would push it away under the hand.
number.closest('.field').after(known);
number.addEventListener('input', look);
number.addEventListener('change', look);
look();
