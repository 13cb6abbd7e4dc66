/** How people are reached: corrections of their number by the commune. */
package org.dongthuan.intake.contact;
