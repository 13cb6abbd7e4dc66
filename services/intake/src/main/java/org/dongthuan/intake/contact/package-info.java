/** How people are reached: number and e-mail address, read and corrected by the commune. */
package org.dongthuan.intake.contact;
