/** A bank that took over from another keeps its accounts from the day on. */
package org.dongthuan.bankintegration.succession;
