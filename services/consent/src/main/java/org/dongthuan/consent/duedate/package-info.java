/** Working days. */
package org.dongthuan.consent.duedate;
