/** Numbers that law or policy may change, by date. */
package org.dongthuan.bankintegration.rule;
