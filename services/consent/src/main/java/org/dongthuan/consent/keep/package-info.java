/** New consents to keep an account: asked, answered, verified. */
package org.dongthuan.consent.keep;
