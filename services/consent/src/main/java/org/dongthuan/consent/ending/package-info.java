/** Many consents to keep an account end at once, by two persons: the controller revokes them, or an authority finds them void. */
package org.dongthuan.consent.ending;
