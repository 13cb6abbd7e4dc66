/** How a claimed consent is said, and how it was found, to have been taken; and for what. */
package org.dongthuan.consent.circumstance;
