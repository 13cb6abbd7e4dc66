/** The banks and their lines, for people who watch. */
package org.dongthuan.bankintegration.bank;
