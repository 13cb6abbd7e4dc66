/** Written replies: drafted by one person, checked for completeness, signed by another, sealed. */
package org.dongthuan.bankintegration.formal.reply;
