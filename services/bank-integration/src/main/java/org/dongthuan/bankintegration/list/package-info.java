/** Account lists of a bank. */
package org.dongthuan.bankintegration.list;
